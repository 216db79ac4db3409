import ArgumentParser
import PendulateCore
import PendulateJournal

/// Goes back to a backup.
struct JournalRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup in the place of the journal.",
    discussion: """
      The backup is checked first, and stays as it is. The journal that is there is set aside whole, \
      with its log, and never deleted. Of what limits touching the stricter holds. Everything \
      else that uses the journal has to be ended before.
      """)

  @Argument(help: "The backup, or another journal.sqlite.", completion: .file())
  var file: String

  func run() throws {
    try Output.requireStandardOutput()
    UserFiles.settleLimitsByCopy()
    let restored: Restored
    do throws(JournalError) {
      restored = try Journal.restore(file, at: JournalLocation.standard(), now: .now())
    } catch {
      throw Self.told(error)
    }
    try UserFiles.withJournal { UserFiles.tightenLimits(by: $0) }
    let contents = restored.contents
    let words = Deleted.words(
      sessions: contents.sessions, checkIns: contents.checkIns, glimmers: contents.glimmers)
    try Output.say("Restored. There are now \(words).")
    if let former = restored.former {
      try Output.say("The journal before is kept as \(OutsideText.shown(former)).")
    }
  }

  private static func told(_ error: JournalError) -> CLIError {
    if case .notImported(let reason, _) = error {
      return CLIError(
        OutsideText.shown(reason),
        advice: "Nothing was changed. For a damaged one there is: pendulate journal rescue.",
        status: error.exitStatus)
    }
    guard error.exitStatus == ExitStatus.busy else { return CLIError(error) }
    return CLIError(
      "Another program has the journal open.", advice: "End it and try again; nothing was changed.",
      status: error.exitStatus)
  }
}
