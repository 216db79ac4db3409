/// One entry of the journal with all that belongs to it.
package struct JournalRecord: Hashable, Sendable {
  /// The entry as it stands in the list.
  package var entry: JournalEntry
  /// What happened in the session, in order; nothing for a check-in on its own.
  package var events: [SessionEvent]
  /// Its check-ins, oldest first; the one itself for a check-in on its own.
  package var checkIns: [CheckIn]

  /// Creates a record.
  package init(entry: JournalEntry, events: [SessionEvent], checkIns: [CheckIn]) {
    self.entry = entry
    self.events = events
    self.checkIns = checkIns
  }

  /// The words that were written of it afterwards: those of the last check-in after the session.
  package var note: String? {
    checkIns.last { $0.kind == .post || $0.kind == .open }?.words
  }
}
