import GRDB

/// An event as it lies on the disk, with its checksum from the first: there are more of them than of
/// anything else, and somebody waits for each.
struct EventRow {
  let sessionID: String
  let sequence: Int
  let t: Double
  let kind: String
  let body: String

  func insert(in db: Database) throws {
    let values = [
      sessionID.databaseValue, sequence.databaseValue, t.databaseValue, kind.databaseValue,
      body.databaseValue,
    ]
    let checksum = RecordChecksum.of(values, in: .event)
    try db.cachedStatement(
      sql: """
        INSERT INTO event (sessionId, sequence, t, kind, body, checksum)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: StatementArguments(values + [checksum.databaseValue]))
  }
}
