import PendulateCore
import PendulateJournal
import Platform

extension UserFiles {
  /// Runs a piece of reading on the journal, or gives `empty` where none was begun yet: to look is
  /// no reason to make one.
  static func readJournal<Result>(
    orElse empty: Result, _ work: (Journal) throws(JournalError) -> Result
  ) throws -> Result {
    let location: JournalLocation
    do {
      location = try JournalLocation.standard()
    } catch {
      throw CLIError(error)
    }
    do throws(SystemError) {
      _ = try FileStatus(of: location.journalFile)
    } catch {
      if error == .noSuchFile { return empty }
    }
    return try withJournal(opening: openJournalToRead, work)
  }
}

extension Output {
  /// Throws where standard output is closed, before a file that is opened takes its number.
  static func requireStandardOutput() throws {
    if FileDescriptor.standardOutput.isOpen { return }
    throw CLIError(
      "The result could not be written: standard output is closed.",
      advice: "Give it somewhere to go, and run the command again.",
      status: ExitStatus.cannotWrite)
  }
}
