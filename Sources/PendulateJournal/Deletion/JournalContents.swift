import GRDB
package import PendulateCore

/// How much the journal holds, to be told before something is done with all of it.
package struct JournalContents: Hashable, Sendable {
  /// How many sessions, rehearsals among them.
  package var sessions = 0
  /// How many check-ins on their own.
  package var checkIns = 0
  /// How many glimmers, whether one's own or changed.
  package var glimmers = 0
  /// The day of the earliest session or check-in.
  package var first: CivilDate?
  /// The day of the latest one.
  package var last: CivilDate?
  /// How many copies stand there from before the file changed its form.
  package var earlierCopies = 0
  /// How many journals were set aside as damaged.
  package var damagedJournals = 0

  init(in db: Database) throws {
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    sessions = try count("SELECT COUNT(*) FROM session")
    checkIns = try count("SELECT COUNT(*) FROM checkIn WHERE sessionId IS NULL")
    glimmers = try count("SELECT COUNT(*) FROM glimmer")
    func day(_ order: String) throws -> CivilDate? {
      try Row.fetchOne(
        db,
        sql: """
          SELECT * FROM (
            SELECT startedAt AS instant, utcOffsetSeconds FROM session
            UNION ALL SELECT at, utcOffsetSeconds FROM checkIn WHERE sessionId IS NULL)
          ORDER BY instant \(order) LIMIT 1
          """
      ).map { row in
        Timestamp(milliseconds: try row.value(at: 0), utcOffsetSeconds: try row.value(at: 1))
          .localDate
      }
    }
    first = try day("ASC")
    last = try day("DESC")
  }
}

extension Journal {
  /// How much there is.
  package func contents() throws(JournalError) -> JournalContents {
    var contents = try read { try JournalContents(in: $0) }
    contents.earlierCopies = location.earlierCopies.count
    contents.damagedJournals = location.filesSetAside.filter { $0.hasSuffix(".sqlite") }.count
    return contents
  }
}
