import GRDB
import PendulateCore

extension JournalEntry {
  /// Reads the session or the check-in on its own with that identifier.
  init(_ id: String, in db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, startedAt, utcOffsetSeconds, practice, mode, rehearsal, outcome,
          activeSeconds, touchSeconds, about
        FROM session WHERE id = ?1
        UNION ALL
        SELECT id, at, utcOffsetSeconds, NULL, NULL, NULL, NULL, NULL, NULL, NULL
        FROM checkIn WHERE id = ?1 AND sessionId IS NULL
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else {
      throw JournalError.notFound(kind: .session, id: id)
    }
    try self.init(row: row)
  }

  private init(row: Row) throws {
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
  mutating func addAnswers(from db: Database) throws {
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
