import Foundation
import GRDB
package import PendulateCore

extension Journal {
  /// What the sessions since a time come to, oldest first, without rehearsals.
  ///
  /// What is not yet computed, or was by another version, is computed from the events and noted for
  /// the next time; where it cannot be noted it is computed again then. A session without an end is
  /// computed as far as it came.
  package func figures(since earliest: Timestamp? = nil) throws(JournalError) -> [SessionFigures] {
    var reading = try read { try FiguresReading($0, since: earliest) }
    guard !reading.missing.isEmpty else { return reading.figures }
    var computed: [SessionFigures] = []
    for session in reading.missing {
      var session = session
      session.body = try read { try SessionFigures.Body(of: session.id, in: $0) }
      reading.figures.append(session)
      guard session.outcome != nil else { continue }
      computed.append(session)
      if computed.count == 500 { note(&computed) }
    }
    note(&computed)
    return reading.figures.sorted {
      ($0.startedAt, $0.id.rawValue) < ($1.startedAt, $1.id.rawValue)
    }
  }

  /// Forgets what sessions come to, so that it is computed again.
  package func forgetFigures() throws(JournalError) {
    try write { try $0.execute(sql: "DELETE FROM sessionFigures") }
  }

  /// Writes down what was computed; that it could not be is no harm.
  private func note(_ computed: inout [SessionFigures]) {
    guard !computed.isEmpty else { return }
    let items = computed
    computed = []
    try? write { db in
      let insert = try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO sessionFigures
            (startedAt, sessionId, utcOffsetSeconds, mode, outcome, activeSeconds, body)
          SELECT startedAt, id, utcOffsetSeconds, mode, outcome, activeSeconds, ?2
          FROM session WHERE id = ?1 AND outcome IS NOT NULL
          """)
      let mark = try db.cachedStatement(
        sql: "UPDATE session SET hasFigures = 1 WHERE id = ? AND outcome IS NOT NULL")
      for item in items {
        try insert.execute(arguments: [item.id.rawValue, Data(FiguresBytes.encode(item.body))])
        try mark.execute(arguments: [item.id.rawValue])
      }
    }
  }

  /// The marks of the check-ins on their own since a time, oldest first, with their days.
  package func loneMarks(since earliest: Timestamp? = nil) throws(JournalError) -> [DatedMarks] {
    try marks(since: earliest, where: "c.sessionId IS NULL")
  }

  /// The marks of all check-ins since a time, oldest first, with their days.
  package func marks(since earliest: Timestamp? = nil) throws(JournalError) -> [DatedMarks] {
    try marks(since: earliest, where: "TRUE")
  }

  private func marks(
    since earliest: Timestamp?, where condition: String
  ) throws(JournalError) -> [DatedMarks] {
    try read { db in
      var dated: [DatedMarks] = []
      var marks: [PlaceAndTone] = []
      var last: (id: String, day: CivilDate)?
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT c.id, c.at, c.utcOffsetSeconds, r.region, r.tone
          FROM checkIn AS c JOIN checkInRegion AS r ON r.checkInId = c.id
          WHERE \(condition) AND c.at >= ? ORDER BY c.at, c.id
          """,
        arguments: [earliest?.milliseconds ?? .min])
      while let row = try rows.next() {
        let id: String = try row.value(at: 0)
        if let last, last.id != id {
          dated.append(DatedMarks(day: last.day, marks: marks))
          marks = []
        }
        let at = Timestamp(
          milliseconds: try row.value(at: 1), utcOffsetSeconds: try row.value(at: 2))
        last = (id, at.localDate)
        guard let region = BodyRegion(rawValue: try row.value(at: 3)),
          let tone = BodyMark.Tone(rawValue: try row.value(at: 4))
        else { throw MalformedEntry(reason: "a region of a check-in cannot be read") }
        marks.append(PlaceAndTone(region, tone))
      }
      if let last { dated.append(DatedMarks(day: last.day, marks: marks)) }
      return dated
    }
  }
}

extension SessionFigures.Body {
  /// Computes the figures of a session from its events and its check-ins.
  init(of id: Identifier, in db: Database) throws {
    let checkIns = try CheckIn.fetch(db, where: "sessionId = ?", arguments: [id.rawValue])
    let later = checkIns.filter { $0.kind == .later }
    self.init(
      events: try SessionLog.events(of: id, kinds: nil, in: db),
      later: later.compactMap(\.distress?.value).last, unwanted: later.compactMap(\.unwanted).last,
      checkIns: checkIns)
  }
}

/// What is noted of the sessions since a time, and the sessions of which nothing is.
private struct FiguresReading {
  var figures: [SessionFigures] = []
  var missing: [SessionFigures] = []

  init(_ db: Database, since earliest: Timestamp?) throws {
    var names = NameTable()
    let noted = try Row.fetchCursor(
      db,
      sql: """
        SELECT sessionId, startedAt, utcOffsetSeconds, mode, outcome, activeSeconds, body
        FROM sessionFigures WHERE startedAt >= ? ORDER BY startedAt, sessionId
        """,
      arguments: [earliest?.milliseconds ?? .min])
    while let row = try noted.next() {
      let body = try row.withUnsafeData(atIndex: 6) { data in
        data.flatMap { data in data.withUnsafeBytes { FiguresBytes.decode($0, names: &names) } }
      }
      let session = try Self.session(row, body: body)
      if body == nil { missing.append(session) } else { figures.append(session) }
    }
    let others = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, startedAt, utcOffsetSeconds, mode, outcome,
          COALESCE(activeSeconds, (SELECT MAX(t) FROM event WHERE sessionId = session.id), 0)
        FROM session WHERE startedAt >= ? AND hasFigures = 0 AND rehearsal = 0
        """,
      arguments: [earliest?.milliseconds ?? .min])
    while let row = try others.next() { missing.append(try Self.session(row, body: nil)) }
  }

  private static func session(_ row: Row, body: SessionFigures.Body?) throws -> SessionFigures {
    guard let mode = Mode(rawValue: row[3]) else {
      throw MalformedEntry(reason: "the mode of a session is an unknown word")
    }
    let outcome: String? = row[4]
    return SessionFigures(
      id: Identifier(rawValue: row[0]),
      startedAt: Timestamp(milliseconds: row[1], utcOffsetSeconds: row[2]), mode: mode,
      outcome: outcome.flatMap(Outcome.init(rawValue:)), activeSeconds: row[5],
      body: body ?? SessionFigures.Body())
  }
}
