import GRDB
package import PendulateCore

extension Journal {
  /// Takes what another journal holds, by the rules of an import: all of it or nothing.
  ///
  /// The other file is read from a private copy, which is migrated where it is of an older form;
  /// it is never written to. Of a damaged one that is taken which can be read. Consent and choices
  /// are not taken. `now` is the present.
  @discardableResult
  package func merge(_ path: String, now: Timestamp) throws(JournalError) -> MergeCounts {
    let copy = try ForeignJournal(path, beside: location, schema: .current)
    defer { copy.remove() }
    let (other, losses) = try copy.openAsFarAsItCanBeRead()
    defer { try? other.close() }
    return try withoutOtherSessions { () throws(JournalError) -> MergeCounts in
      let live = liveSessions
      return try write { db in
        var union = JournalUnion(db, live: live)
        union.counts.losses = losses
        do {
          try other.read { try union.takeAll(from: $0) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
          throw copy.unreadable("it is damaged")
        } catch let error as MalformedEntry {
          throw copy.unreadable(error.reason)
        }
        return union.counts
      }
    }
  }
}

extension JournalUnion {
  fileprivate mutating func takeAll(from other: Database) throws {
    let sessions = try Row.fetchCursor(other, sql: MergedSession.selection + " ORDER BY id")
    while let row = try sessions.next() { try take(try MergedSession(row: row, in: other)) }
    for checkIn in try MergedCheckIn.fetch(other, where: "1") { try take(checkIn) }
    for glimmer in try MergedGlimmer.fetch(other) { try take(glimmer) }
  }
}
