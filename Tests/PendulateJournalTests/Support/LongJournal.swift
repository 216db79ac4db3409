import GRDB
import PendulateCore

@testable import PendulateJournal

/// Years of sessions, two a day, written as quickly as can be.
enum LongJournal {
  /// Fills an empty journal; the last session began twelve hours before `now`.
  static func fill(
    _ journal: Journal, sessions: Int, eventsPerSession: Int, now: Timestamp
  ) throws {
    var generator = SeededGenerator(seed: 7)
    try journal.write { db in
      for number in 0..<sessions {
        let started = now.advanced(by: .seconds((number - sessions) * 43_200))
        let id = Identifier.make(at: started, using: &generator)
        try db.cachedStatement(
          sql: """
            INSERT INTO session
              (id, startedAt, utcOffsetSeconds, practice, mode, rehearsal, about)
            VALUES (?, ?, 3600, 'full-touch', 'touch', 0, ?)
            """
        ).execute(arguments: [id.rawValue, started.milliseconds, "label \(number)"])
        try EventLog(events(id, count: eventsPerSession)).append(to: id, from: 0, in: db)
        for kind in [CheckIn.Kind.pre, .post] {
          let at = started.advanced(by: .seconds(kind == .pre ? 10 : 900))
          let checkIn = Identifier.make(at: at, using: &generator).rawValue
          try db.cachedStatement(
            sql: """
              INSERT INTO checkIn
                (id, at, utcOffsetSeconds, kind, sessionId, distress, state, words)
              VALUES (?, ?, 3600, ?, ?, 4, 'settled', ?)
              """
          ).execute(arguments: [
            checkIn, at.milliseconds, kind.rawValue, id.rawValue, words(number, kind),
          ])
          try db.cachedStatement(
            sql: """
              INSERT INTO checkInRegion
                (checkInId, position, region, side, tone, change, sensations) VALUES
                (?1, 0, 'chest', 'front', 'neither', NULL, '["tight","buzzing"]'),
                (?1, 1, 'feet', 'both', 'comfortable', NULL, '["warm"]')
              """
          ).execute(arguments: [checkIn])
        }
      }
    }
    try journal.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
  }

  /// Every fourth of them is written in a language with accents.
  private static func words(_ number: Int, _ kind: CheckIn.Kind) -> String {
    number % 4 == 0
      ? "Ein wenig müde, die Füße waren wärmer als gestern, und das \(number). Mal ging es leichter"
      : "A little tired, the feet were warmer than yesterday, and time \(number) went easier \(kind)"
  }

  private static func events(_ id: Identifier, count: Int) -> [SessionEvent] {
    var events: [SessionEvent] = [.start(id)]
    var t = 1.125
    while events.count < count - 1 {
      let n = events.count / 10 + 1
      switch events.count % 5 {
      case 0: events.append(.enter(.touch, at: t, n: n))
      case 1: events.append(.exit(.touch, at: t, seconds: 10.5))
      case 2: events.append(.enter(.orient, at: t, n: n))
      case 3: events.append(.rate(.presence(.here), .settled, at: t, n: n))
      default:
        if let distress = Distress(events.count % 7) {
          events.append(.rate(.distress(distress), .settled, at: t, n: n))
        }
      }
      t += 7.003
    }
    events.append(.end(.closed, at: t))
    return events
  }
}
