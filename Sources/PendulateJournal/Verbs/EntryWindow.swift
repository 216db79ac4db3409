import GRDB
import PendulateCore

/// Which lines of the journal are meant: those within local days, with certain words, and of a kind.
struct EntryWindow {
  private let since: CivilDate?
  private let until: CivilDate?
  /// The words to look for; nil where there are none.
  let wanted: WantedWords?
  private let filter: EntryFilter
  /// The sessions that have one of the alarms that are looked for; nil where none is.
  private let alarmed: Set<String>?

  init(
    since: CivilDate?, until: CivilDate?, matching text: String? = nil,
    filter: EntryFilter = EntryFilter(), alarmed: Set<String>? = nil
  ) {
    self.since = since
    self.until = until
    self.filter = filter
    self.alarmed = alarmed
    let wanted = text.map(WantedWords.init)
    self.wanted = wanted?.isEmpty == true ? nil : wanted
  }

  /// The first and the last millisecond of local time.
  var arguments: StatementArguments {
    let day = 86_400_000
    let far = 4_000_000 * day
    return [
      since.map { $0.dayNumber * day } ?? -far,
      until.map { ($0.dayNumber + 1) * day - 1 } ?? far,
    ]
  }

  func count(in db: Database) throws -> Int {
    if let wanted { return try found(wanted, in: db).count }
    if !filter.isEmpty { return try filtered(in: db).count }
    if since == nil, until == nil {
      return try Int.fetchOne(
        db,
        sql: """
          SELECT (SELECT COUNT(*) FROM session)
            + (SELECT COUNT(*) FROM checkIn WHERE sessionId IS NULL)
          """) ?? 0
    }
    return try Int.fetchOne(
      db, sql: "SELECT COUNT(*) FROM (\(Self.within))", arguments: arguments) ?? 0
  }

  /// The identifiers of some lines, newest first.
  func ids(offset: Int, limit: Int?, in db: Database) throws -> [String] {
    if let wanted {
      return try found(wanted, in: db).dropFirst(offset).prefix(max(0, limit ?? .max)).map(\.id)
    }
    if !filter.isEmpty {
      return Array(try filtered(in: db).dropFirst(offset).prefix(max(0, limit ?? .max)))
    }
    let order = " ORDER BY 2 DESC, 1 DESC LIMIT ? OFFSET ?"
    let page: StatementArguments = [limit.map { max(0, $0) } ?? -1, offset]
    if since == nil, until == nil {
      return try String.fetchAll(db, sql: Self.all + order, arguments: page)
    }
    return try String.fetchAll(db, sql: Self.within + order, arguments: arguments + page)
  }

  private func found(_ wanted: WantedWords, in db: Database) throws -> [JournalScan.Found] {
    try only(try JournalScan(wanted, includingGlimmers: false, in: db).found, in: db)
  }

  /// Those of some that were found that are meant; glimmers have no day, and nothing to be filtered by.
  func only(_ found: [JournalScan.Found], in db: Database) throws -> [JournalScan.Found] {
    if since == nil, until == nil, filter.isEmpty { return found }
    let ids = filter.isEmpty ? nil : Set(try filtered(in: db))
    return found.filter { found in
      if let ids { return ids.contains(found.id) }
      guard let offset = found.utcOffsetSeconds else { return false }
      let day = Timestamp(milliseconds: found.at, utcOffsetSeconds: offset).localDate
      return since.map { day >= $0 } ?? true && until.map { day <= $0 } ?? true
    }
  }

  /// The identifiers of all lines that the filter lets through, newest first.
  private func filtered(in db: Database) throws -> [String] {
    let about = WantedWords(filter.about)
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, startedAt, about FROM session
        WHERE \(Self.within("startedAt")) AND \(filter.ofSessions)
        UNION ALL SELECT id, at, NULL FROM checkIn
        WHERE sessionId IS NULL AND \(Self.within("at")) AND \(filter.ofCheckIns)
        ORDER BY 2 DESC, 1 DESC
        """, arguments: arguments)
    var ids: [String] = []
    while let row = try rows.next() {
      let id: String = try row.value(at: 0)
      if let alarmed, !alarmed.contains(id) { continue }
      if !about.isEmpty, about.found(in: try row.optional(at: 2) ?? "") != about.all { continue }
      ids.append(id)
    }
    return ids
  }

  /// All lines, told by the indexes alone, so that any place of a long journal is found at once.
  static let all = """
    SELECT id, startedAt FROM session
    UNION ALL SELECT id, at FROM checkIn WHERE sessionId IS NULL
    """

  private static let within = """
    SELECT id, startedAt FROM session WHERE \(within("startedAt"))
    UNION ALL SELECT id, at FROM checkIn WHERE sessionId IS NULL AND \(within("at"))
    """

  /// The index narrows by instants; the local day itself is asked of what is left.
  private static func within(_ column: String) -> String {
    """
    \(column) >= ?1 - 64800000 AND \(column) <= ?2 + 64800000
      AND \(column) + utcOffsetSeconds * 1000 BETWEEN ?1 AND ?2
    """
  }
}
