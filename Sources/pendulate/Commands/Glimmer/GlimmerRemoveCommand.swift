import ArgumentParser
import PendulateCore
import PendulateJournal

/// Takes a glimmer out of the library.
struct GlimmerRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Remove a glimmer of your own, or put another aside.",
    discussion: """
      What you added is removed for good. What came with the program, or stands in your \
      glimmers.yaml, is put aside, and can be taken back with: pendulate glimmer restore.
      """)

  @Argument(help: "Its id, or the front of it, as in: pendulate glimmer list.")
  var id: String

  func run() throws {
    try Output.requireStandardOutput()
    let shelf = try GlimmerShelf.read()
    let glimmer = try GlimmerShelf.find(id, in: shelf.all)
    guard glimmer.isOwn, !shelf.fileIDs.contains(glimmer.id) else {
      return try GlimmerArchiveCommand.putAside(glimmer)
    }
    try UserFiles.withJournal { journal throws(JournalError) -> Void in
      try journal.removeGlimmer(idPrefix: glimmer.id)
    }
    try Output.say("Removed: \(OutsideText.shown(glimmer.text))")
  }
}

/// Puts a glimmer aside.
struct GlimmerArchiveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Put a glimmer aside; it is offered no more.")

  @Argument(help: "Its id, or the front of it, as in: pendulate glimmer list.")
  var id: String

  func run() throws {
    try Output.requireStandardOutput()
    try Self.putAside(try GlimmerShelf.find(id, in: try GlimmerShelf.read().all))
  }

  static func putAside(_ glimmer: Glimmer) throws {
    try UserFiles.withJournal { journal throws(JournalError) in
      try journal.change(glimmer, .archived(true))
    }
    try Output.say(
      """
      Put aside: \(OutsideText.shown(glimmer.text))
      Take it back with: pendulate glimmer restore \(glimmer.id)
      """)
  }
}

/// Takes back a glimmer that was put aside.
struct GlimmerRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Take back a glimmer that was put aside.")

  @Argument(help: "Its id, as told when it was put aside.")
  var id: String

  func run() throws {
    try Output.requireStandardOutput()
    let glimmer = try GlimmerShelf.find(id, in: try GlimmerShelf.read().archived)
    try UserFiles.withJournal { journal throws(JournalError) in
      try journal.change(glimmer, .archived(false))
    }
    try Output.say("Taken back: \(OutsideText.shown(glimmer.text))")
  }
}
