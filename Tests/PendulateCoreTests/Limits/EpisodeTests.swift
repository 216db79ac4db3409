import PendulateCore
import Testing

/// Alarms that are one: the same thing said again within hours closes no week.
@Suite struct EpisodeTests {
  private static func checkIn(_ name: String, _ distress: Int, at time: Timestamp) -> LimitsEntry? {
    LimitsEntry(
      CheckIn(
        id: Identifier(rawValue: name), at: time, kind: .open, distress: Distress(distress)))
  }

  /// A session with a signal that ends touching, of a kind.
  private static func session(_ mode: Mode, at time: Timestamp) -> LimitsEntry {
    var session = LiveSession("session", at: time, mode: mode)
    session.add(.escalate) { $0.kind = .high }
    session.add(.sessionEnd) { $0.outcome = .closed }
    return session.entry(endedAt: time.plus(hours: 0.2))
  }

  @Test(
    "a check-in after an alarm, so many hours later",
    arguments: [
      (0.1, false), (4.0, false), (4.1, true), (24.0 * 13, true), (24.0 * 15, false),
    ])
  func aCheckInAfterOne(hours: Double, closesAWeek: Bool) throws {
    let later = doseNow.plus(hours: hours)
    for first in [
      try #require(Self.checkIn("first", 7, at: doseNow)), Self.session(.resource, at: doseNow),
    ] {
      let ledger = LimitsLedger(
        [first, try #require(Self.checkIn("later", 8, at: later))], at: later)
      #expect((ledger.lock(at: later.plus(days: 5)) == .twice) == closesAWeek, "\(hours)")
      // What the number says by itself holds all the same, and the aim is lowered once for one.
      #expect(ledger.lock(at: later.plus(hours: 1)) != nil)
      #expect(ledger.aimReduction == (hours > 4 ? 2 : 1))
    }
  }

  @Test("a session of touch or rest always counts for itself", arguments: [Mode.touch, .resource])
  func aSessionCountsForItself(mode: Mode) throws {
    let later = doseNow.plus(hours: 3)
    let ledger = LimitsLedger(
      [try #require(Self.checkIn("first", 7, at: doseNow)), Self.session(mode, at: later)],
      at: later)
    #expect(ledger.lock(at: later.plus(days: 5)) == .twice)
  }

  @Test func steadyTwiceInAnEveningIsOne() throws {
    var again = Self.session(.ground, at: doseNow.plus(hours: 1))
    again.id = Identifier(rawValue: "again")
    let ledger = LimitsLedger([Self.session(.ground, at: doseNow), again], at: again.endedAt)
    #expect(ledger.lock(at: again.endedAt.plus(days: 3)) == nil)
  }
}
