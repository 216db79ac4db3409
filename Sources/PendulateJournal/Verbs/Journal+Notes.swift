import GRDB
public import PendulateCore

extension Journal {
  /// Writes, changes or takes back the note of a session or of a check-in on its own.
  ///
  /// The note of a session is the words of its last check-in afterwards; where it has none, one of
  /// words alone is made at `time`. An empty text takes the note back.
  public func setNote(
    _ text: String?, of id: Identifier, at time: Timestamp
  ) throws(JournalError) {
    let words = text.flatMap { $0.isEmpty ? nil : $0 }
    try write { db in
      let checkIn = try String.fetchOne(
        db,
        sql: """
          SELECT id FROM checkIn
          WHERE id = ?1 OR (sessionId = ?1 AND kind = 'post') ORDER BY at DESC, id DESC LIMIT 1
          """,
        arguments: [id.rawValue])
      if let checkIn {
        try db.execute(
          sql: "UPDATE checkIn SET words = ?, changedAt = ? WHERE id = ?",
          arguments: [words, time.milliseconds, checkIn])
        return
      }
      let isSession = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)", arguments: [id.rawValue])
      guard isSession == true else {
        throw JournalError.notFound(kind: .session, id: id.rawValue)
      }
      guard let words else { return }
      var generator = SystemRandomNumberGenerator()
      try db.execute(
        sql: """
          INSERT INTO checkIn (id, at, utcOffsetSeconds, kind, sessionId, words, changedAt)
          VALUES (?, ?, ?, 'post', ?, ?, ?)
          """,
        arguments: [
          Identifier.make(at: time, using: &generator).rawValue, time.milliseconds,
          time.utcOffsetSeconds, id.rawValue, words, time.milliseconds,
        ])
    }
  }
}
