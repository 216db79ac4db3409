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
    let glimmer = try GlimmerShelf.find(id, in: shelf.glimmers)
    let wasKept = try Belongings.withJournal { journal throws(JournalError) in
      guard glimmer.isOwn, try journal.glimmers().contains(where: { $0.id == glimmer.id }) else {
        try journal.keep(glimmer.archived(true))
        return false
      }
      try journal.removeGlimmer(idPrefix: glimmer.id)
      return true
    }
    let text = ShownText.line(glimmer.text)
    try Output.say(
      wasKept
        ? "Removed: \(text)"
        : "Put aside: \(text)\nTake it back with: pendulate glimmer restore \(glimmer.id)")
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
    let shelf = try GlimmerShelf.read()
    let glimmer = try GlimmerShelf.find(id, in: shelf.archived)
    try Belongings.withJournal { journal throws(JournalError) -> Void in
      if shelf.fileIDs.contains(glimmer.id) {
        // Without a row in the journal it comes from its file again, as it did before.
        try journal.removeGlimmer(idPrefix: glimmer.id)
      } else {
        try journal.archiveGlimmer(idPrefix: glimmer.id, archived: false)
      }
    }
    try Output.say("Taken back: \(ShownText.line(glimmer.text))")
  }
}
