import GRDB
package import PendulateCore

extension Journal {
  /// Sessions in a list, newest first.
  ///
  /// `limit` is how many at most, `earliest` leaves out those that began before it.
  package func sessions(
    limit: Int? = nil, since earliest: Timestamp? = nil, includingRehearsals: Bool = true
  ) throws(JournalError) -> [JournalSession] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: JournalSession.selection + """
           WHERE startedAt >= ? AND rehearsal <= ? ORDER BY startedAt DESC, id DESC LIMIT ?
          """,
        arguments: [earliest?.milliseconds ?? .min, includingRehearsals, limit ?? -1])
      return try rows.map(JournalSession.init(row:))
    }
  }

  /// The one session whose identifier begins with these characters.
  package func session(idPrefix prefix: String) throws(JournalError) -> JournalSession {
    try read { db in
      let found = try IdentifierPrefix(prefix, kind: .session).rows(
        db, selection: JournalSession.selection)
      return try JournalSession(row: found)
    }
  }

  /// All events of a session, in order.
  package func events(of sessionID: Identifier) throws(JournalError) -> [SessionEvent] {
    try read { try SessionLog.events(of: sessionID, kinds: nil, in: $0) }
  }

  /// The newest session that was cut short, or nil.
  ///
  /// Left out are rehearsals, sessions that this process is in, and all while another process is in
  /// one: which of them is alive cannot be told then.
  package func unfinishedSession() throws(JournalError) -> OpenSession? {
    if isSessionLiveElsewhere { return nil }
    let live = liveSessions
    return try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT id, startedAt, utcOffsetSeconds, practice, mode, about,
            (SELECT MAX(t) FROM event WHERE sessionId = id) AS lastSeconds
          FROM session WHERE outcome IS NULL AND rehearsal = 0 ORDER BY startedAt DESC, id DESC
          """)
      while let row = try rows.next() {
        let id = try row.identifier("id")
        if live.contains(id) { continue }
        let entered = try SessionLog.events(of: id, kinds: [.stageEnter], in: db)
        return OpenSession(
          id: id, startedAt: try row.timestamp("startedAt"), practice: try row.value("practice"),
          mode: try row.required("mode"), about: try row.optional("about"),
          stage: entered.last?.stage, lastSeconds: try row.optional("lastSeconds") ?? 0)
      }
      return nil
    }
  }
}

extension JournalSession {
  static let selection = """
    SELECT id, startedAt, utcOffsetSeconds, endedAt, practice, mode, rehearsal, outcome,
      COALESCE(activeSeconds, (SELECT MAX(t) FROM event WHERE sessionId = id), 0) AS activeSeconds,
      touchSeconds, about FROM session
    """

  init(row: Row) throws {
    let startedAt = try row.timestamp("startedAt")
    let endedAt: Int64? = try row.optional("endedAt")
    self.init(
      id: try row.identifier("id"), startedAt: startedAt,
      endedAt: endedAt.map {
        Timestamp(milliseconds: $0, utcOffsetSeconds: startedAt.utcOffsetSeconds)
      },
      practice: try row.value("practice"), mode: try row.required("mode"),
      isRehearsal: try row.value("rehearsal"), outcome: try row.word("outcome"),
      activeSeconds: try row.value("activeSeconds"), touchSeconds: try row.value("touchSeconds"),
      about: try row.optional("about"))
  }
}
