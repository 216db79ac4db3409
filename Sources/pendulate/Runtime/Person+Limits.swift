import PendulateApp
import PendulateCore
import PendulateJournal

extension Person {
  /// Reads what limits the next touch: from its file, and where there is none yet from the journal.
  ///
  /// Where neither can be read touching is closed, and it is said why.
  mutating func readLimits(of journal: Journal?, isLooking: Bool) {
    let now = Timestamp.now()
    guard let location = try? JournalLocation.standard() else { return }
    do throws(LedgerFileTrouble) {
      let opened = try LedgerFile(location).open(at: now) { () throws(JournalError) in
        if let journal { return try journal.limitsLedger(at: now) }
        // Where there is no journal nothing was before.
        guard isLooking, let copy = try UserFiles.journalToLookAt() else { return LimitsLedger() }
        defer { copy.close() }
        return try copy.limitsLedger(at: now)
      }
      ledger = opened.ledger
      if let said = opened.notice { tell(said) }
    } catch {
      isHistoryUnknown = true
      switch error {
      case .file(let error):
        tell("\(error.message) Touching is closed until it can be read. \(error.advice)")
      case .journal: tell("Touching is closed until the journal can be read.")
      }
    }
  }

  private mutating func tell(_ sentence: String) {
    notice = [notice, sentence].compactMap { $0 }.joined(separator: " ")
    Output.complain(sentence)
  }
}
