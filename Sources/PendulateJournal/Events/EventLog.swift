import GRDB
import PendulateCore

/// Events as the rows they become, and what the session's own row takes from them.
struct EventLog {
  private let events: [SessionEvent]
  private let lines: [String]

  init(_ events: [SessionEvent]) {
    self.events = events.map(\.roundedToMilliseconds)
    lines = self.events.map(EventLine.encode)
  }

  var hasEnd: Bool { events.contains { $0.event == .sessionEnd } }

  func append(to id: Identifier, from sequence: Int, in db: Database) throws {
    guard let taken = try Self.count(of: id, in: db) else {
      throw JournalError.notFound(kind: .session, id: id.rawValue)
    }
    guard (0...taken).contains(sequence) else {
      throw JournalError.conflict(
        reason: "event \(sequence) of a session that has \(taken) would leave a gap")
    }
    let known = min(events.count, taken - sequence)
    for index in 0..<known {
      let number = sequence + index
      guard try Self.line(number, of: id, in: db) == lines[index] else {
        throw JournalError.conflict(reason: "event \(number) of the session is another one")
      }
    }
    for index in known..<events.count {
      let event = events[index]
      try EventRow(
        sessionID: id.rawValue, sequence: sequence + index, t: event.t,
        kind: event.event.rawValue, body: lines[index]
      ).insert(in: db)
    }
    try SessionFacts(events[known...]).update(id, in: db)
  }

  private static func count(of id: Identifier, in db: Database) throws -> Int? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT COALESCE((SELECT MAX(sequence) FROM event WHERE sessionId = session.id), -1) + 1
        FROM session WHERE id = ?
        """)
    return try Int.fetchOne(statement, arguments: [id.rawValue])
  }

  private static func line(_ number: Int, of id: Identifier, in db: Database) throws -> String? {
    let statement = try db.cachedStatement(
      sql: "SELECT body FROM event WHERE sessionId = ? AND sequence = ?")
    return try String.fetchOne(statement, arguments: [id.rawValue, number])
  }
}

/// What the row of a session says of its events, so that lists need not read them.
struct SessionFacts {
  var mode: Mode?
  var touchSeconds = 0.0
  var outcome: Outcome?
  var activeSeconds: Double?
  var endedAt: Timestamp?

  init(_ events: some Sequence<SessionEvent>) {
    for event in events {
      mode = event.plan?.mode ?? mode
      if event.event == .stageExit, event.isOfTouch {
        touchSeconds += max(0, event.seconds ?? 0)
      }
      if event.event == .sessionEnd, let ended = event.outcome {
        outcome = ended
        activeSeconds = event.t
        endedAt = event.wall.flatMap { Timestamp(rfc3339: $0) }
      }
    }
  }

  func update(_ id: Identifier, in db: Database) throws {
    guard mode != nil || touchSeconds > 0 || outcome != nil else { return }
    try db.cachedStatement(
      sql: """
        UPDATE session SET mode = COALESCE(?1, mode), touchSeconds = touchSeconds + ?2,
          outcome = COALESCE(?3, outcome), activeSeconds = COALESCE(?4, activeSeconds),
          endedAt = COALESCE(?5, startedAt + CAST(round(?4 * 1000) AS INTEGER), endedAt)
        WHERE id = ?6
        """
    ).execute(arguments: [
      mode?.rawValue, touchSeconds, outcome?.rawValue, activeSeconds, endedAt?.milliseconds,
      id.rawValue,
    ])
  }
}
