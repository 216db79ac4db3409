import ArgumentParser
import PendulateCore
import PendulateJournal
import PendulateLibrary

/// Deletes everything that was recorded, for good.
struct JournalEraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Delete everything that was recorded.",
    discussion: """
      Sessions, check-ins, glimmers, what limits touching, all choices, your own plan and the words \
      about your window. It is asked once, and cannot be undone. Settings, practices and glimmers in \
      files of your own stay, \
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
    let folder = UserFiles.folder.map { PersonFolder($0) }
    let holdsOwn = folder?.holdsOwnWords ?? false
    let limits = try UserFiles.limitsFile()
    let hasLimits = (try? limits.read()) != .missing
    guard contents != nil || hasLimits || holdsOwn else {
      return try Output.say("Nothing recorded yet.")
    }
    let isMeant = try Confirmation.ask(
      (contents.map(Self.lines) ?? []) + [Self.limitsLine] + (holdsOwn ? [Self.ownWords] : [])
        + Confirmation.caution(copies: contents?.earlierCopies ?? 0),
      question: "Erase everything?", isGiven: yes, advice: "To erase it unasked, add --yes.")
    guard isMeant else { return try Output.say("Nothing was deleted.") }
    guard let claim = try Self.claim(limits) else { throw CLIError.sessionGoesOn }
    defer { withExtendedLifetime(claim) {} }
    if holdsOwn, let folder { try Self.eraseOwnWords(in: folder) }
    let own = holdsOwn ? ", and your own plan and window" : ""
    if contents != nil {
      let deleted = try UserFiles.deleting { journal throws(JournalError) in
        try journal.eraseAll()
      }
      try Output.say("Erased: \(deleted.words)\(own). The journal is empty.")
    }
    do throws(LedgerFileError) {
      try limits.erase()
    } catch {
      throw CLIError(error)
    }
    if contents == nil { try Output.say("Erased: what limits touching\(own).") }
  }

  private static let limitsLine =
    "What limits touching goes as well: dates and counts, and what the questions before touching led to."

  private static let ownWords =
    "Your own plan and the words about your window go with it (plan.txt, support.txt, window.txt)."

  private static func claim(_ limits: LedgerFile) throws -> LedgerFile.TouchClaim? {
    do throws(LedgerFileError) {
      return try limits.claimTouch()
    } catch {
      throw CLIError(error)
    }
  }

  private static func eraseOwnWords(in folder: PersonFolder) throws {
    do throws(PersonFolderError) {
      try folder.eraseOwnWords()
    } catch {
      throw CLIError(error)
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
