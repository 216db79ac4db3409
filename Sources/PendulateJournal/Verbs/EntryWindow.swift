import GRDB
import PendulateCore

/// Which lines of the journal are meant: those within local days, or with certain words.
struct EntryWindow {
  private let since: CivilDate?
  private let until: CivilDate?
  /// The words to look for; nil where there are none.
  let wanted: WantedWords?

  init(since: CivilDate?, until: CivilDate?, matching text: String? = nil) {
    self.since = since
    self.until = until
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
    let order = " ORDER BY 2 DESC, 1 DESC LIMIT ? OFFSET ?"
    let page: StatementArguments = [limit.map { max(0, $0) } ?? -1, offset]
    if since == nil, until == nil {
      return try String.fetchAll(db, sql: Self.all + order, arguments: page)
    }
    return try String.fetchAll(db, sql: Self.within + order, arguments: arguments + page)
  }

  private func found(_ wanted: WantedWords, in db: Database) throws -> [JournalScan.Found] {
    try JournalScan(wanted, includingGlimmers: false, in: db).found.filter { found in
      let day = Timestamp(
        milliseconds: found.at, utcOffsetSeconds: found.utcOffsetSeconds ?? 0
      ).localDate
      return since.map { day >= $0 } ?? true && until.map { day <= $0 } ?? true
    }
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
