import GRDB
import PendulateCore

extension MergedSession {
  static let selection = """
    SELECT id, startedAt, utcOffsetSeconds, practice, mode, rehearsal, outcome, endedAt,
      activeSeconds, touchSeconds, about, changedAt FROM session
    """

  /// Reads a row of `selection`, and the events.
  init(row: Row, in db: Database) throws {
    let id: String = try row.value("id")
    let statement = try db.cachedStatement(
      sql: "SELECT t, kind, body FROM event WHERE sessionId = ? ORDER BY sequence")
    var events: [Event] = []
    let rows = try Row.fetchCursor(statement, arguments: [id])
    while let row = try rows.next() {
      events.append(
        Event(t: try row.value(at: 0), kind: try row.value(at: 1), body: try row.value(at: 2)))
    }
    self.init(
      id: id, startedAt: try row.timestamp("startedAt"), practice: try row.value("practice"),
      mode: try row.required("mode"), isRehearsal: try row.value("rehearsal"),
      outcome: try row.word("outcome"), endedAt: try row.optional("endedAt"),
      activeSeconds: try row.optional("activeSeconds"),
      touchSeconds: try row.value("touchSeconds"),
      about: Wording(text: try row.optional("about"), changedAt: try row.optional("changedAt")),
      events: events)
  }

  static func find(_ id: String, in db: Database) throws -> MergedSession? {
    let statement = try db.cachedStatement(sql: selection + " WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { try MergedSession(row: $0, in: db) }
  }

  /// Writes the row, and the events from a number on.
  func write(eventsFrom first: Int, in db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO session
          (id, startedAt, utcOffsetSeconds, practice, mode, rehearsal, outcome, endedAt,
          activeSeconds, touchSeconds, about, changedAt)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET startedAt = excluded.startedAt,
          utcOffsetSeconds = excluded.utcOffsetSeconds, practice = excluded.practice,
          mode = excluded.mode, rehearsal = excluded.rehearsal, outcome = excluded.outcome,
          endedAt = excluded.endedAt, activeSeconds = excluded.activeSeconds,
          touchSeconds = excluded.touchSeconds, about = excluded.about,
          changedAt = excluded.changedAt
        """
    ).execute(arguments: [
      id, startedAt.milliseconds, startedAt.utcOffsetSeconds, practice, mode.rawValue,
      isRehearsal, outcome?.rawValue, endedAt, activeSeconds, touchSeconds, about.text,
      about.changedAt,
    ])
    for index in first..<max(first, events.count) {
      let event = events[index]
      try EventRow(
        sessionID: id, sequence: index, t: event.t, kind: event.kind, body: event.body
      ).insert(in: db)
    }
  }
}

extension MergedCheckIn {
  /// Reads the check-ins that a condition on their table names.
  static func fetch(
    _ db: Database, where condition: String, arguments: StatementArguments = []
  ) throws -> [MergedCheckIn] {
    let changes = try Row.fetchAll(
      db, sql: "SELECT id, changedAt FROM checkIn WHERE (\(condition)) AND changedAt IS NOT NULL",
      arguments: arguments)
    let times: [String: Int64] = try Dictionary(
      changes.map { (try $0.value(at: 0), try $0.value(at: 1)) }
    ) { first, _ in first }
    return try CheckIn.fetch(db, where: condition, arguments: arguments).map {
      MergedCheckIn(checkIn: $0, changedAt: times[$0.id.rawValue])
    }
  }
}

extension MergedGlimmer {
  static func fetch(
    _ db: Database, where condition: String = "1", arguments: StatementArguments = []
  ) throws -> [MergedGlimmer] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT id, text, category, addedAt, utcOffsetSeconds, origin, needs, archived, favourite,
          changedAt
        FROM glimmer WHERE \(condition) ORDER BY id
        """,
      arguments: arguments
    ).map { MergedGlimmer(glimmer: try Glimmer(row: $0), changedAt: try $0.optional(at: 9)) }
  }
}
