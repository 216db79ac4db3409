import GRDB
package import PendulateCore

extension Journal {
  /// Begins a session, with the events that are there already; harmless when said again.
  ///
  /// `about` is the person's own label. The session counts as going on in this process until it has
  /// an end.
  package func begin(
    sessionID: Identifier, startedAt: Timestamp, practice: String, mode: Mode,
    rehearsal: Bool = false, about: String? = nil, events: [SessionEvent] = []
  ) throws(JournalError) {
    let log = EventLog(events)
    try write { db in
      try db.cachedStatement(
        sql: """
          INSERT INTO session
            (id, startedAt, utcOffsetSeconds, practice, mode, rehearsal, about)
          VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
          """
      ).execute(arguments: [
        sessionID.rawValue, startedAt.milliseconds, startedAt.utcOffsetSeconds, practice,
        mode.rawValue, rehearsal, about,
      ])
      try log.append(to: sessionID, from: 0, in: db)
    }
    if !log.hasEnd { noteBegun(sessionID) }
  }

  /// Brings events to the disk, in one transaction; the first is the one numbered `sequence`, from 0.
  ///
  /// To say it again with the same numbers changes nothing, so that it can be tried again after an
  /// error. Other events under numbers that are taken, or a gap before the first, are refused.
  package func append(
    _ events: [SessionEvent], to sessionID: Identifier, from sequence: Int
  ) throws(JournalError) {
    let log = EventLog(events)
    try write { try log.append(to: sessionID, from: sequence, in: $0) }
    if log.hasEnd { noteEnded(sessionID) }
  }

  /// Ends a session that has no end yet, at its last event; one that has keeps it.
  ///
  /// `time` is the end on the wall clock; without it, the last that is known of the session.
  package func close(
    _ sessionID: Identifier, outcome: Outcome, at time: Timestamp? = nil
  ) throws(JournalError) {
    try write { db in
      guard
        let row = try Row.fetchOne(
          db,
          sql: """
            SELECT startedAt, utcOffsetSeconds, outcome,
              (SELECT MAX(t) FROM event WHERE sessionId = id) AS lastSeconds,
              (SELECT COUNT(*) FROM event WHERE sessionId = id) AS count
            FROM session WHERE id = ?
            """,
          arguments: [sessionID.rawValue])
      else { throw JournalError.notFound(kind: .session, id: sessionID.rawValue) }
      let found: Outcome? = try row.word("outcome")
      guard found == nil else { return }
      let lastSeconds: Double = try row.optional("lastSeconds") ?? 0
      let lastKnown = try row.timestamp("startedAt").advanced(by: .seconds(lastSeconds))
      var event = SessionEvent(t: lastSeconds, event: .sessionEnd)
      event.outcome = outcome
      event.wall = (time ?? lastKnown).rfc3339
      try EventLog([event]).append(to: sessionID, from: try row.value("count"), in: db)
    }
    noteEnded(sessionID)
  }

  /// Ends a session that was cut short as `interrupted`, if it has no end yet.
  package func markInterrupted(
    _ sessionID: Identifier, at time: Timestamp? = nil
  ) throws(JournalError) {
    try close(sessionID, outcome: .interrupted, at: time)
  }
}
