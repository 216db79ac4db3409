import PendulateCore
import PendulateJournal
import PendulateLibrary
import Platform

/// A person's own things: their folder, their journal, their content.
enum UserFiles {
  /// Opens the journal; complains where it cannot be used.
  static func openJournal() throws -> Journal {
    do {
      return try Journal.open(at: JournalLocation.standard(), now: .now())
    } catch {
      throw CLIError(error)
    }
  }

  /// Opens the journal for whoever only reads; complains where it cannot be read.
  static func openJournalToRead() throws -> Journal {
    do {
      return try Journal.openToRead(at: JournalLocation.standard(), now: .now())
    } catch {
      throw CLIError(error)
    }
  }

  /// Runs a piece of work on the journal; complains where it fails.
  static func withJournal<Result>(
    _ work: (Journal) throws(JournalError) -> Result
  ) throws -> Result {
    try withJournal(opening: openJournal, work)
  }

  /// Runs a piece of work on a journal, and closes it.
  ///
  /// Where damage is met it is opened once more: then it is set aside, and what can be read of it is
  /// there.
  static func withJournal<Result>(
    opening open: () throws -> Journal, _ work: (Journal) throws(JournalError) -> Result
  ) throws -> Result {
    let first = try told(open)
    do throws(JournalError) {
      defer { first.close() }
      return try work(first)
    } catch {
      guard case .damaged = error else { throw CLIError(error) }
    }
    let journal = try told(open)
    defer { journal.close() }
    do throws(JournalError) {
      return try work(journal)
    } catch {
      throw CLIError(error)
    }
  }

  /// Opens a journal, and says what there is to say of it.
  private static func told(_ open: () throws -> Journal) throws -> Journal {
    let journal = try open()
    for notice in journal.notices { Output.complain(notice.message) }
    return journal
  }

  /// Whether there is a journal already.
  static var hasJournal: Bool {
    guard let file = try? JournalLocation.standard().journalFile else { return false }
    return Files.exists(file)
  }

  /// What the journal holds, to look at and not to keep; nil where there is none yet.
  static func journalToLookAt() throws(JournalError) -> Journal? {
    let location = try JournalLocation.standard()
    // One that cannot be looked at is no journal that is missing.
    if Files.isMissing(location.journalFile) { return nil }
    return try Journal.copyInMemory(of: location)
  }

  /// The person's folder, whether it exists or not; nil where none can be named.
  static var folder: String? { try? JournalLocation.standard().folder }

  /// Reads the content; its faults are told on standard error, and the rest is used.
  static func content(_ parts: ContentParts) -> CoachContent {
    contentAndFaults(parts).content
  }

  /// Reads the content, tells its faults, and gives them too; without what the settings leave out.
  static func contentAndFaults(
    _ parts: ContentParts, settings: Settings? = nil
  ) -> (content: CoachContent, faults: [ContentFault]) {
    let (content, faults) = ContentLoader.load(parts, personFolder: folder)
    for fault in faults { Output.complain(fault.description) }
    let settings = settings ?? SettingsSources.read().settings
    return (settings.fitting(content), faults)
  }
}
