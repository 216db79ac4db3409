import GRDB
package import PendulateCore

/// What a person wrote may be changed at any time; when it was is kept with it, so that the later
/// wording stays where two machines' journals meet.
extension Journal {
  /// Writes, changes or takes back the person's label of a session.
  package func setAbout(
    _ about: String?, of sessionID: Identifier, at now: Timestamp = .now()
  ) throws(JournalError) {
    try write { db in
      try Self.set("about", about, in: "session", of: sessionID, at: now, db)
    }
  }

  /// Writes, changes or takes back the words of a check-in.
  package func setWords(
    _ words: String?, ofCheckIn id: Identifier, at now: Timestamp = .now()
  ) throws(JournalError) {
    try write { db in
      try Self.set("words", words, in: "checkIn", of: id, at: now, db)
    }
  }

  /// The note of a session: the words of its newest check-in afterwards; nil if there are none.
  package func note(of sessionID: Identifier) throws(JournalError) -> String? {
    try read { try Self.newestNote(of: sessionID, in: $0)?.words }
  }

  /// Writes, changes or takes back the note of a session.
  ///
  /// A session without a check-in afterwards gets one that holds only these words.
  package func setNote(
    _ words: String?, of sessionID: Identifier, at now: Timestamp = .now()
  ) throws(JournalError) {
    var generator = SystemRandomNumberGenerator()
    let id = Identifier.make(at: now, using: &generator)
    try write { db in
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM session WHERE id = ?)",
        arguments: [sessionID.rawValue])
      guard isThere == true else {
        throw JournalError.notFound(kind: .session, id: sessionID.rawValue)
      }
      if let note = try Self.newestNote(of: sessionID, in: db) {
        try Self.set("words", words, in: "checkIn", of: note.id, at: now, db)
      } else if let words {
        try db.execute(
          sql: """
            INSERT INTO checkIn (id, at, utcOffsetSeconds, kind, sessionId, words, changedAt)
            VALUES (?, ?, ?, 'post', ?, ?, ?)
            """,
          arguments: [
            id.rawValue, now.milliseconds, now.utcOffsetSeconds, sessionID.rawValue, words,
            now.milliseconds,
          ])
      }
    }
  }

  private static func newestNote(
    of sessionID: Identifier, in db: Database
  ) throws -> (id: Identifier, words: String?)? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT id, words FROM checkIn WHERE sessionId = ? AND kind = 'post'
        ORDER BY at DESC, id DESC LIMIT 1
        """,
      arguments: [sessionID.rawValue]
    ).map { (try $0.identifier("id"), try $0.optional("words")) }
  }

  private static func set(
    _ column: String, _ text: String?, in table: String, of id: Identifier, at now: Timestamp,
    _ db: Database
  ) throws {
    try db.execute(
      sql: "UPDATE \(table) SET \(column) = ?, changedAt = ? WHERE id = ?",
      arguments: [text, now.milliseconds, id.rawValue])
    guard db.changesCount > 0 else {
      throw JournalError.notFound(kind: .session, id: id.rawValue)
    }
  }
}
