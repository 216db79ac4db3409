import PendulateCore
import Testing

/// What a number in a check-in on its own means for touching, at the edges.
@Suite struct CheckInLockTests {
  private static let hour = 3600.0

  private func checkIn(
    _ distress: Int?, secondsAgo: Double, kind: CheckIn.Kind = .open
  ) -> CheckIn {
    CheckIn(
      id: Identifier(rawValue: "check-in"), at: doseNow.advanced(by: .seconds(-secondsAgo)),
      kind: kind, distress: distress.flatMap { Distress($0) })
  }

  private func lock(_ checkIns: CheckIn..., after sessions: [SessionSummary] = []) -> DoseLimits
    .Lock?
  {
    DoseLimits.derived(from: sessions, checkIns: checkIns, now: doseNow).lock
  }

  @Test(arguments: [
    (0, nil), (6, nil), (7, 24.0), (8, 24), (9, 72), (10, 72), (nil, nil),
  ])
  func touchingRestsAsLongAsTheNumberSays(distress: Int?, hours: Double?) {
    guard let hours else {
      #expect(lock(checkIn(distress, secondsAgo: 0)) == nil)
      return
    }
    let last = lock(checkIn(distress, secondsAgo: hours * Self.hour - 1))
    #expect(last?.reason == .checkIn)
    #expect(last?.until == doseNow.advanced(by: .seconds(1)))
    #expect(lock(checkIn(distress, secondsAgo: hours * Self.hour)) == nil)
  }

  /// What is said in a session counts there, by rules of its own.
  @Test(arguments: [CheckIn.Kind.pre, .post, .later])
  func aCheckInOfASessionIsNotCountedTwice(kind: CheckIn.Kind) {
    #expect(lock(checkIn(10, secondsAgo: 0, kind: kind)) == nil)
  }

  @Test func theLongestLockHolds() {
    let both = lock(
      checkIn(7, secondsAgo: 20 * Self.hour), checkIn(9, secondsAgo: 20 * 24 * Self.hour))
    #expect(both?.reason == .checkIn)
    #expect(both?.until == doseNow.advanced(by: .seconds(4 * Self.hour)))
  }

  /// A number is as much as the same number in a session: two within two weeks close a week.
  @Test func twoWithinTwoWeeksCloseAWeek() {
    let both = lock(checkIn(7, secondsAgo: 60), checkIn(8, secondsAgo: 60 * Self.hour))
    #expect(both?.reason == .twice)
    #expect(both?.until == doseNow.advanced(by: .seconds(7 * 24 * Self.hour - 60)))
    let session = doseSummary(hoursAgo: 20, escalation: .stop)
    #expect(lock(checkIn(7, secondsAgo: 60), after: [session])?.reason == .twice)
  }

  @Test(arguments: [(6, 4), (7, 3), (9, 3)])
  func theAimCapDropsByOne(distress: Int, aim: Int) {
    let limits = DoseLimits.derived(
      from: [], earlierTouchSessions: 9, checkIns: [checkIn(distress, secondsAgo: 300 * Self.hour)],
      now: doseNow)
    #expect(limits.aimCap == aim)
    #expect(limits.lock == nil)
  }
}
