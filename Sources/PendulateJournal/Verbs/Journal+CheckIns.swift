import GRDB
package import PendulateCore

extension Journal {
  /// Keeps a check-in; one with the same identifier is replaced.
  package func keep(_ checkIn: CheckIn) throws(JournalError) {
    try write { try checkIn.insert(in: $0) }
  }

  /// The check-ins of a session, oldest first.
  package func checkIns(of sessionID: Identifier) throws(JournalError) -> [CheckIn] {
    try read { try CheckIn.fetch($0, where: "sessionId = ?", arguments: [sessionID.rawValue]) }
  }

  /// The check-ins since a time, or all, oldest first; with or without a session.
  package func checkIns(since earliest: Timestamp? = nil) throws(JournalError) -> [CheckIn] {
    try read {
      try CheckIn.fetch($0, where: "at >= ?", arguments: [earliest?.milliseconds ?? .min])
    }
  }
}

extension CheckIn {
  /// Writes the row and the regions, in the place of those with the same identifier.
  func insert(in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO checkIn
          (id, at, utcOffsetSeconds, kind, sessionId, distress, presence, state, words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET at = excluded.at,
          utcOffsetSeconds = excluded.utcOffsetSeconds, kind = excluded.kind,
          sessionId = excluded.sessionId, distress = excluded.distress,
          presence = excluded.presence, state = excluded.state, words = excluded.words
        """
    ).execute(arguments: [
      id.rawValue, at.milliseconds, at.utcOffsetSeconds,
      kind.rawValue, sessionID?.rawValue, distress?.value,
      presence?.rawValue, state?.rawValue, words,
    ])
    try db.cachedStatement(sql: "DELETE FROM checkInRegion WHERE checkInId = ?")
      .execute(arguments: [id.rawValue])
    try insertUnwanted(in: db)
    let insert = try db.cachedStatement(
      sql: """
        INSERT INTO checkInRegion
          (checkInId, position, region, side, tone, change, sensations)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    if let session = sessionID {
      // What the session comes to has changed with it.
      try db.execute(
        sql: "DELETE FROM sessionFigures WHERE sessionId = ?", arguments: [session.rawValue])
    }
    for (position, mark) in regions.enumerated() {
      try insert.execute(arguments: [
        id.rawValue, position, mark.region.rawValue, mark.side.rawValue,
        mark.tone.rawValue, mark.change?.rawValue, try SensationList.encode(mark.sensations),
      ])
    }
  }

  /// Reads the check-ins that a condition on their table names, in three queries.
  static func fetch(
    _ db: Database, where condition: String, arguments: StatementArguments
  ) throws -> [CheckIn] {
    var marks: [String: [BodyMark]] = [:]
    let regions = try Row.fetchCursor(
      db,
      sql: """
        SELECT * FROM checkInRegion
        WHERE checkInId IN (SELECT id FROM checkIn WHERE \(condition))
        ORDER BY checkInId, position
        """,
      arguments: arguments)
    while let row = try regions.next() {
      marks[try row.value("checkInId"), default: []].append(try BodyMark(row: row))
    }
    let unwanted = try unwantedEffects(db, where: condition, arguments: arguments)
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM checkIn WHERE \(condition) ORDER BY at, id", arguments: arguments)
    return try rows.map { row in
      let id = try row.identifier("id")
      let session: String? = try row.optional("sessionId")
      let distress: Int? = try row.optional("distress")
      return CheckIn(
        id: id, at: try row.timestamp("at"), kind: try row.required("kind"),
        sessionID: session.map { Identifier(rawValue: $0) },
        distress: distress.flatMap { Distress($0) }, presence: try row.word("presence"),
        state: try row.word("state"), words: try row.optional("words"),
        regions: marks[id.rawValue] ?? [], unwanted: unwanted[id.rawValue])
    }
  }
}

extension BodyMark {
  /// Reads a row of the marks.
  init(row: Row) throws {
    self.init(
      region: try row.required("region"), side: try row.required("side"),
      tone: try row.required("tone"), change: try row.word("change"),
      sensations: try SensationList.decode(try row.value("sensations")))
  }
}
