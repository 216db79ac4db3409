import ArgumentParser
import PendulateCore
import PendulateJournal

/// Deletes everything that was recorded, for good.
struct JournalEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Delete everything that was recorded.",
    discussion: """
      Sessions, check-ins, glimmers, your answers to the first questions, and all choices. It is \
      asked once, and cannot be undone. Settings, practices and glimmers in files of your own stay, \
      and so do exports and backups.
      """)

  @Flag(help: "Do not ask.")
  var yes = false

  func run() throws {
    try Output.requireStandardOutput()
    let contents = try UserFiles.readJournal(orElse: nil) {
      journal throws(JournalError) -> JournalContents? in
      try journal.contents()
    }
    guard let contents else { return try Output.say("Nothing recorded yet.") }
    let isMeant = try Confirmation.ask(
      Self.lines(contents) + Confirmation.caution(copies: contents.earlierCopies),
      question: "Erase everything?", isGiven: yes, advice: "To erase it unasked, add --yes.")
    guard isMeant else { return try Output.say("Nothing was deleted.") }
    let deleted = try UserFiles.deleting { journal throws(JournalError) in
      try journal.eraseAll()
    }
    try Output.say("Erased: \(deleted.words). The journal is empty.")
  }

  private static func lines(_ contents: JournalContents) -> [String] {
    var words = Deleted.words(
      sessions: contents.sessions, checkIns: contents.checkIns, glimmers: contents.glimmers)
    if let first = contents.first, let last = contents.last {
      words +=
        first == last
        ? ", of \(first.description)" : ", from \(first.description) to \(last.description)"
    }
    var lines = [
      "This deletes everything that was recorded: \(words).",
      "Your answers to the first questions and all choices go as well, so that it begins anew.",
    ]
    if contents.damagedJournals > 0 {
      let count = contents.damagedJournals
      lines.append(
        count == 1
          ? "A damaged journal that was set aside goes with it."
          : "\(count) damaged journals that were set aside go with it.")
    }
    return lines
  }
}
