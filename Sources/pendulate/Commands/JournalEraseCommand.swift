import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// Deletes everything that was recorded, for good.
struct JournalEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Delete everything that was recorded.",
    discussion: """
      Sessions, check-ins, glimmers, what limits touching, and all choices. It is \
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
    let limits = try UserFiles.limitsFile()
    let hasLimits = (try? limits.read()) != .missing
    guard contents != nil || hasLimits else { return try Output.say("Nothing recorded yet.") }
    let isMeant = try Confirmation.ask(
      (contents.map { Self.lines($0) + Confirmation.caution(copies: $0.earlierCopies) } ?? [])
        + [Self.limitsLine],
      question: "Erase everything?", isGiven: yes, advice: "To erase it unasked, add --yes.")
    guard isMeant else { return try Output.say("Nothing was deleted.") }
    guard let claim = try Self.claim(limits) else { throw CLIError.sessionGoesOn }
    defer { withExtendedLifetime(claim) {} }
    if contents != nil {
      let deleted = try UserFiles.deleting { journal throws(JournalError) in
        try journal.eraseAll()
      }
      try Output.say("Erased: \(deleted.words). The journal is empty.")
    }
    do throws(LedgerFileError) {
      try limits.erase()
    } catch {
      throw CLIError(error.message, advice: error.advice, status: ExitStatus.cannotWrite)
    }
    if contents == nil { try Output.say("Erased: what limits touching.") }
  }

  private static let limitsLine =
    "What limits touching goes as well: dates and counts, and what the first questions led to."

  private static func claim(_ limits: LedgerFile) throws -> LedgerFile.TouchClaim? {
    do throws(LedgerFileError) {
      return try limits.claimTouch()
    } catch {
      throw CLIError(error.message, advice: error.advice, status: ExitStatus.cannotWrite)
    }
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
      "All choices go as well, so that it begins anew.",
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
