import Foundation
import GRDB
public import PendulateCore

extension Journal {
  /// What the sessions since a time come to, oldest first, without rehearsals.
  ///
  /// What is not yet computed, or was by another version, is computed from the events and noted for
  /// the next time; where it cannot be noted it is computed again then. A session without an end is
  /// computed as far as it came.
  public func figures(since earliest: Timestamp? = nil) throws(JournalError) -> [SessionFigures] {
    var reading = try read { try FiguresReading($0, since: earliest) }
    guard !reading.missing.isEmpty else { return reading.figures }
    var computed: [(id: Identifier, bytes: [UInt8])] = []
    for place in reading.missing {
      let body = try read { try SessionFigures.Body(of: reading.figures[place].id, in: $0) }
      reading.figures[place].body = body
      guard reading.figures[place].outcome != nil else { continue }
      computed.append((reading.figures[place].id, FiguresBytes.encode(body)))
      if computed.count == 500 { note(&computed) }
    }
    note(&computed)
    return reading.figures
  }

  /// Writes down what was computed; that it could not be is no harm.
  private func note(_ computed: inout [(id: Identifier, bytes: [UInt8])]) {
    guard !computed.isEmpty else { return }
    let items = computed
    computed = []
    try? write { db in
      let insert = try db.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO sessionFigures (sessionId, body)
          SELECT ?1, ?2 WHERE EXISTS
            (SELECT 1 FROM session WHERE id = ?1 AND outcome IS NOT NULL)
          """)
      for item in items {
        try insert.execute(arguments: [item.id.rawValue, Data(item.bytes)])
      }
    }
  }

  /// The marks of the check-ins on their own since a time, oldest first, with their days.
  public func loneMarks(since earliest: Timestamp? = nil) throws(JournalError) -> [DatedMarks] {
    try read { db in
      var dated: [DatedMarks] = []
      var marks: [PlaceAndTone] = []
      var last: (id: String, day: CivilDate)?
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT c.id, c.at, c.utcOffsetSeconds, r.region, r.tone
          FROM checkIn AS c JOIN checkInRegion AS r ON r.checkInId = c.id
          WHERE c.sessionId IS NULL AND c.at >= ? ORDER BY c.at, c.id
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
  /// Computes the figures of a session from its events and its later check-in.
  init(of id: Identifier, in db: Database) throws {
    let later = try Int.fetchOne(
      db,
      sql: """
        SELECT distress FROM checkIn
        WHERE sessionId = ? AND kind = 'later' AND distress IS NOT NULL ORDER BY at DESC LIMIT 1
        """,
      arguments: [id.rawValue])
    self.init(events: try SessionLog.events(of: id, kinds: nil, in: db), later: later)
  }
}

/// What is noted of the sessions since a time, and of which nothing is.
private struct FiguresReading {
  var figures: [SessionFigures] = []
  var missing: [Int] = []

  init(_ db: Database, since earliest: Timestamp?) throws {
    var names = NameTable()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT s.id, s.startedAt, s.utcOffsetSeconds, s.mode, s.outcome,
          COALESCE(s.activeSeconds, (SELECT MAX(t) FROM event WHERE sessionId = s.id), 0), f.body
        FROM session AS s LEFT JOIN sessionFigures AS f ON f.sessionId = s.id
        WHERE s.startedAt >= ? AND s.rehearsal = 0 ORDER BY s.startedAt, s.id
        """,
      arguments: [earliest?.milliseconds ?? .min])
    while let row = try rows.next() {
      let outcome: String? = row[4]
      let body = try row.withUnsafeData(atIndex: 6) { data in
        data.flatMap { data in data.withUnsafeBytes { FiguresBytes.decode($0, names: &names) } }
      }
      if body == nil || outcome == nil { missing.append(figures.count) }
      guard let mode = Mode(rawValue: row[3]) else {
        throw MalformedEntry(reason: "the mode of a session is an unknown word")
      }
      figures.append(
        SessionFigures(
          id: Identifier(rawValue: row[0]),
          startedAt: Timestamp(milliseconds: row[1], utcOffsetSeconds: row[2]), mode: mode,
          outcome: outcome.flatMap(Outcome.init(rawValue:)), activeSeconds: row[5],
          body: body ?? SessionFigures.Body()))
    }
  }
}
