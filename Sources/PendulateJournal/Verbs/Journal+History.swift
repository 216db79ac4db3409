import GRDB
package import PendulateCore

extension Journal {
  /// The sessions since a time with their events and check-ins, oldest first.
  ///
  /// Reads nothing of what came before, and only the `kinds` of events that are asked for (nil is
  /// all), so that it stays quick however long the journal is. Rehearsals are left out unless asked
  /// for, since they count in no limit and no trend.
  package func sessionLogs(
    since earliest: Timestamp, modes: Set<Mode> = [.touch, .resource],
    kinds: Set<SessionEvent.Kind>? = nil, includingRehearsals: Bool = false
  ) throws(JournalError) -> [SessionLog] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: JournalSession.selection + """
           WHERE startedAt >= ? AND rehearsal <= ? AND mode IN (\(Mode.sqlList(modes)))
          ORDER BY startedAt, id
          """,
        arguments: [earliest.milliseconds, includingRehearsals])
      let checkIns = try CheckIn.fetch(
        db, where: "sessionId IN (SELECT id FROM session WHERE startedAt >= ?)",
        arguments: [earliest.milliseconds])
      let bySession = Dictionary(grouping: checkIns) { $0.sessionID }
      return try rows.map { row in
        let summary = try JournalSession(row: row)
        return SessionLog(
          summary: summary,
          events: try SessionLog.events(of: summary.id, kinds: kinds, in: db),
          checkIns: bySession[summary.id] ?? [])
      }
    }
  }

  /// The newest session of one of these practices that was set up; nil where there is none.
  ///
  /// Looks at no more than a few of them, as it is read before the first screen is drawn.
  package func lastSession(of practices: [String]) throws(JournalError) -> LastSession? {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT id FROM session
          WHERE rehearsal = 0 AND practice IN (\(databaseQuestionMarks(count: practices.count)))
          ORDER BY startedAt DESC, id DESC LIMIT 4
          """,
        arguments: StatementArguments(practices))
      for row in rows {
        let id = Identifier(rawValue: try row.value("id"))
        let events = try SessionLog.events(of: id, kinds: [.sessionStart, .stageExit], in: db)
        if let last = LastSession(id: id, events: events) { return last }
      }
      return nil
    }
  }

  /// How many sessions of all kinds there are, without rehearsals.
  package func countOfSessions() throws(JournalError) -> Int {
    try read { db in
      try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM session WHERE rehearsal = 0") ?? 0
    }
  }
}

extension SessionLog {
  static func events(
    of id: Identifier, kinds: Set<SessionEvent.Kind>?, in db: Database
  ) throws -> [SessionEvent] {
    let chosen = kinds.map { " AND kind IN (\(SessionEvent.Kind.sqlList($0)))" } ?? ""
    let statement = try db.cachedStatement(
      sql: "SELECT body FROM event WHERE sessionId = ?\(chosen) ORDER BY sequence")
    let lines = try String.fetchCursor(statement, arguments: [id.rawValue])
    var events: [SessionEvent] = []
    while let line = try lines.next() {
      do {
        events.append(try EventLine.decode(line))
      } catch {
        throw MalformedEntry(reason: "an event of the session \(id.rawValue) cannot be read")
      }
    }
    return events
  }
}

extension RawRepresentable where Self: CaseIterable & Hashable, RawValue == String {
  /// The words as a list in SQL, always in the same order, so that a statement is prepared once.
  static func sqlList(_ words: Set<Self>) -> String {
    allCases.filter(words.contains).map { "'\($0.rawValue)'" }.joined(separator: ", ")
  }
}
