import GRDB
public import PendulateCore

extension Journal {
  /// The lines of the journal, newest first: sessions, and check-ins on their own among them.
  ///
  /// - Parameters:
  ///   - offset: how many are left out at the beginning.
  ///   - limit: how many at most; nil is all.
  ///   - since: the first local day; nil is the beginning.
  ///   - until: the last local day; nil is the end.
  /// - Returns: the lines.
  /// - Throws: what keeps the journal from being read.
  public func entries(
    offset: Int = 0, limit: Int? = nil, since: CivilDate? = nil, until: CivilDate? = nil
  ) throws(JournalError) -> [JournalEntry] {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: EntrySelection.sql + " ORDER BY 2 DESC, 1 DESC LIMIT ?3 OFFSET ?4",
        arguments: EntrySelection.arguments(since, until) + [limit ?? -1, max(0, offset)])
      var entries: [JournalEntry] = []
      while let row = try rows.next() { entries.append(try JournalEntry(row: row)) }
      for index in entries.indices { try entries[index].addAnswers(from: db) }
      return entries
    }
  }

  /// How many lines there are.
  public func countOfEntries(
    since: CivilDate? = nil, until: CivilDate? = nil
  ) throws(JournalError) -> Int {
    try read { db in
      try Int.fetchOne(
        db, sql: "SELECT COUNT(*) FROM (\(EntrySelection.ids))",
        arguments: EntrySelection.arguments(since, until)) ?? 0
    }
  }

  /// Everything about the one entry with that identifier.
  public func record(of id: Identifier) throws(JournalError) -> JournalRecord {
    try read { db in
      let arguments = EntrySelection.arguments(nil, nil) + [id.rawValue]
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM (\(EntrySelection.sql)) WHERE id = ?3", arguments: arguments)
      else { throw JournalError.notFound(kind: .session, id: id.rawValue) }
      var entry = try JournalEntry(row: row)
      try entry.addAnswers(from: db)
      let isSession = entry.kind != .checkIn
      return JournalRecord(
        entry: entry,
        events: isSession ? try SessionLog.events(of: id, kinds: nil, in: db) : [],
        checkIns: try CheckIn.fetch(
          db, where: isSession ? "sessionId = ?" : "id = ?", arguments: [id.rawValue]))
    }
  }

  /// What each day of some days holds, in order; days that hold nothing are left out.
  public func days(
    from first: CivilDate, through last: CivilDate
  ) throws(JournalError) -> [DayRecord] {
    try read { db in
      var days: [CivilDate: DayRecord] = [:]
      let arguments = EntrySelection.arguments(first, last)
      let sessions = try Row.fetchCursor(
        db,
        sql: """
          SELECT startedAt, utcOffsetSeconds, touchSeconds FROM session
          WHERE startedAt BETWEEN ?1 - 64800000 AND ?2 + 64800000 AND rehearsal = 0
          """,
        arguments: arguments)
      while let row = try sessions.next() {
        let day = Timestamp(milliseconds: row[0], utcOffsetSeconds: row[1]).localDate
        let touchSeconds: Double = row[2]
        if touchSeconds > 0 {
          days[day, default: DayRecord(day)].touchSessions += 1
        } else {
          days[day, default: DayRecord(day)].otherSessions += 1
        }
      }
      let checkIns = try Row.fetchCursor(
        db,
        sql: """
          SELECT at, utcOffsetSeconds, state FROM checkIn
          WHERE at BETWEEN ?1 - 64800000 AND ?2 + 64800000 AND state IS NOT NULL ORDER BY at, id
          """,
        arguments: arguments)
      while let row = try checkIns.next() {
        let day = Timestamp(milliseconds: row[0], utcOffsetSeconds: row[1]).localDate
        days[day, default: DayRecord(day)].state = BodyState(rawValue: row[2])
      }
      return days.values.filter { $0.day >= first && $0.day <= last }.sorted { $0.day < $1.day }
    }
  }
}

/// Sessions and lone check-ins as the same columns, within local days.
enum EntrySelection {
  // The index narrows by instants; the exact local day is asked of the few at the edges.
  private static func within(_ column: String) -> String {
    """
    \(column) >= ?1 - 64800000 AND \(column) <= ?2 + 64800000
      AND \(column) + utcOffsetSeconds * 1000 BETWEEN ?1 AND ?2
    """
  }

  static let ids = """
    SELECT id FROM session WHERE \(within("startedAt"))
    UNION ALL SELECT id FROM checkIn WHERE sessionId IS NULL AND \(within("at"))
    """

  static let sql = """
    SELECT id, startedAt AS instant, utcOffsetSeconds, practice, mode, rehearsal, outcome,
      activeSeconds, touchSeconds, about
    FROM session WHERE \(within("startedAt"))
    UNION ALL
    SELECT id, at, utcOffsetSeconds, NULL, NULL, NULL, NULL, NULL, NULL, NULL
    FROM checkIn WHERE sessionId IS NULL AND \(within("at"))
    """

  /// The bounds as milliseconds of local time.
  static func arguments(_ since: CivilDate?, _ until: CivilDate?) -> StatementArguments {
    let day = 86_400_000
    let far = 4_000_000 * day
    return [
      since.map { $0.dayNumber * day } ?? -far,
      until.map { ($0.dayNumber + 1) * day - 1 } ?? far,
    ]
  }
}

extension JournalEntry {
  /// Reads a row of `EntrySelection`.
  fileprivate init(row: Row) throws {
    let mode: String? = try row.optional(at: 4)
    let outcome: String? = try row.optional(at: 6)
    var kind = Kind.checkIn
    if let mode = mode.flatMap(Mode.init(rawValue:)) {
      kind = .session(
        practice: try row.value(at: 3), mode: mode, isRehearsal: try row.value(at: 5),
        outcome: outcome.flatMap(Outcome.init(rawValue:)),
        activeSeconds: try row.optional(at: 7) ?? 0, touchSeconds: try row.value(at: 8))
    }
    self.init(
      id: Identifier(rawValue: try row.value(at: 0)),
      at: Timestamp(milliseconds: try row.value(at: 1), utcOffsetSeconds: try row.value(at: 2)),
      kind: kind, about: try row.optional(at: 9))
  }

  /// Adds what the check-ins say.
  fileprivate mutating func addAnswers(from db: Database) throws {
    let column = kind == .checkIn ? "id" : "sessionId"
    let statement = try db.cachedStatement(
      sql: "SELECT kind, distress, state, words FROM checkIn WHERE \(column) = ? ORDER BY at, id")
    let rows = try Row.fetchCursor(statement, arguments: [id.rawValue])
    var early: (state: BodyState?, words: String?) = (nil, nil)
    while let row = try rows.next() {
      let isPost = try row.value(at: 0) == CheckIn.Kind.post.rawValue
      let distress: Int? = try row.optional(at: 1)
      let state = (try row.optional(at: 2) as String?).flatMap(BodyState.init(rawValue:))
      let words: String? = try row.optional(at: 3)
      if isPost {
        post = distress ?? post
        self.state = state ?? self.state
        self.words = words ?? self.words
      } else if try row.value(at: 0) != CheckIn.Kind.later.rawValue {
        pre = distress ?? pre
        early = (state ?? early.state, words ?? early.words)
      }
    }
    state = state ?? early.state
    words = words ?? early.words
    if case .session(let practice, let mode, let isRehearsal, nil, _, let touchSeconds) = kind {
      let last = try Double.fetchOne(
        db, sql: "SELECT MAX(t) FROM event WHERE sessionId = ?", arguments: [id.rawValue])
      kind = .session(
        practice: practice, mode: mode, isRehearsal: isRehearsal, outcome: nil,
        activeSeconds: last ?? 0, touchSeconds: touchSeconds)
    }
  }
}
