import PendulateApp
import PendulateCore
import PendulateJournal
import Platform

extension UserFiles {
  /// The file of limits beside the journal.
  static func limitsFile() throws -> LedgerFile {
    do throws(JournalError) {
      return LedgerFile(try JournalLocation.standard())
    } catch {
      throw CLIError(error)
    }
  }

  /// How many touch sessions the limits know of; none where they say nothing.
  static var touchSessionsDone: Int {
    guard let file = try? limitsFile(), case .ledger(let ledger)? = try? file.read() else {
      return 0
    }
    return ledger.completedTouchSessions
  }

  /// Sees to it that the limits know what the journal holds, before something of that is taken away.
  static func settleLimits(by journal: Journal) {
    _ = try? LedgerFile(journal.location).open(at: .now()) { () throws(JournalError) in
      try journal.limitsLedger(at: .now())
    }
  }

  /// The same by a copy, where the journal itself is to be replaced.
  static func settleLimitsByCopy() {
    guard let limits = try? limitsFile(), (try? limits.read()) == .missing,
      let copy = try? journalToLookAt()
    else { return }
    settleLimits(by: copy)
    copy.close()
  }

  /// Does something to the journal, and takes the stricter of what was known before and what it says
  /// then.
  static func tighteningLimits<Result>(
    by journal: Journal, _ work: () throws(JournalError) -> Result
  ) throws(JournalError) -> Result {
    settleLimits(by: journal)
    let result = try work()
    tightenLimits(by: journal)
    return result
  }

  /// Takes the stricter of what was known and what the journal says now, field by field.
  static func tightenLimits(by journal: Journal) {
    guard let found = try? journal.limitsLedger(at: .now()) else { return }
    let now = Timestamp.now()
    do throws(LedgerFileError) {
      try LedgerFile(journal.location).update(at: now) { $0.takeStricter(found, at: now) }
    } catch {
      Output.complain("\(error.message) \(error.advice)")
    }
  }
}
