import PendulateCore
import Testing

/// Time as the ledger knows it never runs backward, whatever the wall clock shows.
@Suite struct LimitsTimeTests {
  private let day = 24.0

  @Test func aClockSetBackADayAllowsNoSecondTouch() {
    let ledger = LimitsLedger.of(doseSummary(hoursAgo: 1))
    let back = doseNow.plus(days: -1)
    #expect(ledger.lock(at: back) == .today)
    let until = ledger.limits(at: back).lock?.until
    #expect(until == back.startOfLocalDay(addingDays: 1))
    // Nor does it where the program was begun with that clock, and again.
    var met = ledger
    met.meet(back)
    #expect(met.lock(at: back.plus(hours: 2)) == .today)
    #expect(met.lock(at: back.plus(days: -300)) == .today)
  }

  @Test(arguments: [14.0, 12, -11, -12])
  func anotherZoneShortensNoLock(zone: Double) {
    let ledger = LimitsLedger.of(
      doseSummary(hoursAgo: 1), doseSummary(hoursAgo: 20, escalation: .stop))
    let today = LimitsLedger.of(doseSummary(hoursAgo: 1))
    let midnight = doseNow.startOfLocalDay(addingDays: 1)
    #expect(today.lock(at: doseNow.inZone(hours: zone)) == .today)
    #expect(today.lock(at: midnight.plus(seconds: -1).inZone(hours: zone)) == .today)
    let end = ledger.limits(at: doseNow).lock?.until
    #expect(ledger.limits(at: doseNow.inZone(hours: zone)).lock?.until == end)
  }

  @Test func aDayOfTouchIsOneDayInAnotherZoneToo() {
    // Nine in the evening in Auckland; twelve hours on it is the same day in Honolulu, at eleven.
    let evening = Timestamp(milliseconds: 1_789_981_200_000, utcOffsetSeconds: 12 * 3600)
    var ledger = LimitsLedger()
    ledger.practised = [
      PractisedTime(begunAt: evening, endedAt: evening, didTouch: true, touchSeconds: 10)
    ]
    let home = evening.plus(hours: 12).inZone(hours: -10)
    #expect(home.localDate == evening.localDate)
    #expect(ledger.lock(at: home) == .today)
    #expect(ledger.limits(at: home).lock?.until == home.startOfLocalDay(addingDays: 1))
  }

  /// Set ahead for one start and put right again, it opens nothing that had not ended by itself.
  @Test(arguments: [2.0, 4, 30, 400, 9_000])
  func aClockThatRanAheadForAWhileOpensNothing(days: Double) {
    var stopped = LimitsLedger()
    var session = LiveSession(at: doseNow.plus(hours: -1))
    session.add(.escalate) { $0.kind = .stop }
    session.add(.sessionEnd) { $0.outcome = .stopped }
    stopped.note(session.entry(endedAt: doseNow), at: doseNow)
    stopped.note(.open(at: doseNow), at: doseNow)
    let touched = LimitsLedger.of(doseSummary(hoursAgo: 1))
    for (ledger, lock) in [(stopped, DoseLimits.Lock.Reason.stop), (touched, .today)] {
      var met = ledger
      met.meet(doseNow.plus(days: days))
      met.settle(at: doseNow.plus(days: days))
      met.meet(doseNow.plus(hours: 0.1))
      #expect(met.lock(at: doseNow.plus(hours: 0.1)) == lock)
      let ends = met.limits(at: doseNow.plus(hours: 0.1)).lock?.until
      #expect(ends == ledger.limits(at: doseNow.plus(hours: 0.1)).lock?.until)
    }
  }

  @Test func aClockInFarYearsThatIsPutRightLeavesEachLockItsOwnLength() {
    let wrong = doseNow.plus(days: 5 * 365)
    var ledger = LimitsLedger()
    var session = LiveSession(at: wrong.plus(hours: -1))
    session.add(.escalate) { $0.kind = .stop }
    session.add(.sessionEnd) { $0.outcome = .stopped }
    ledger.note(session.entry(endedAt: wrong), at: wrong)
    #expect(ledger.limits(at: wrong).lock?.until == wrong.plus(days: 3))
    let right = doseNow
    #expect(ledger.limits(at: right).lock?.until == right.plus(days: 3))
    ledger.meet(right)
    #expect(ledger.lock(at: right.plus(days: 3, seconds: -1)) == .stop)
    #expect(ledger.lock(at: right.plus(days: 3)) == nil)
  }

  @Test func whatAJournalDatesAheadCountsFromNow() {
    let ahead = doseSummary(hoursAgo: -9000, escalation: .stop)
    let ledger = LimitsLedger.of(ahead)
    let until = ledger.limits(at: doseNow).lock?.until
    #expect(until == doseNow.plus(days: 3))
  }

  @Test func smallCorrectionsOfTheClockChangeNothing() {
    var ledger = LimitsLedger.of(doseSummary(hoursAgo: 1, escalation: .high))
    let before = ledger.limits(at: doseNow)
    var now = doseNow
    for step in 0..<200 {
      now = now.plus(seconds: step.isMultiple(of: 2) ? 0.004 : -0.003)
      ledger.meet(now)
    }
    let after = ledger.limits(at: now)
    #expect(after.aimCap == before.aimCap)
    let moved = after.lock?.until.flatMap { until in before.lock?.until.map { until.since($0) } }
    #expect(moved.map { abs($0.inSeconds) < 1 } == true)
  }

  /// The day of the change to winter time has 25 hours, and one touch session.
  @Test func theEndOfSummerTimeMakesNoSecondDay() {
    let summer = Timestamp(milliseconds: 1_792_882_800_000, utcOffsetSeconds: 7200)
    var ledger = LimitsLedger()
    ledger.practised = [
      PractisedTime(begunAt: summer, endedAt: summer, didTouch: true, touchSeconds: 10)
    ]
    let winterMidnight = summer.inZone(hours: 1).startOfLocalDay(addingDays: 1)
    #expect(ledger.lock(at: winterMidnight.plus(seconds: -1)) == .today)
    #expect(ledger.lock(at: winterMidnight) == nil)
  }

  @Test func theBeginningOfSummerTimeShortensNothing() {
    let winter = Timestamp(milliseconds: 1_774_742_400_000, utcOffsetSeconds: 3600)
    var ledger = LimitsLedger()
    ledger.practised = [
      PractisedTime(begunAt: winter, endedAt: winter, didTouch: true, touchSeconds: 10)
    ]
    let end = winter.startOfLocalDay(addingDays: 1)
    #expect(ledger.lock(at: end.plus(seconds: -1).inZone(hours: 2)) == .today)
    #expect(ledger.lock(at: end.inZone(hours: 2)) == nil)
  }

  @Test func aClockThatGoesBackInASessionMovesItBack() {
    var ledger = LimitsLedger()
    var session = LiveSession(at: doseNow)
    session.add(.stageEnter) { $0.stage = .touch }
    ledger.note(session.entry(endedAt: doseNow.plus(seconds: 300)), at: doseNow.plus(seconds: 300))
    let earlier = doseNow.plus(days: -2)
    session.add(.sessionEnd) { $0.outcome = .closed }
    ledger.note(session.entry(endedAt: earlier), at: earlier)
    #expect(ledger.latest == earlier)
    #expect(ledger.folded.practised.count == 1)
    #expect(ledger.lock(at: earlier) == .today)
  }
}

/// A lock that no rule makes so long, such as one written by hand.
@Suite struct OverlongLockTests {
  @Test(
    "no lock outlasts its own length",
    arguments: [
      (DoseLimits.Lock.Reason.high, 1), (.stop, 3), (.later, 3), (.twice, 7),
    ])
  func itEndsWithinItsLength(reason: DoseLimits.Lock.Reason, days: Int) {
    var ledger = LimitsLedger()
    ledger.locks = [TouchLock(reason, until: doseNow.plus(days: 9_999))]
    #expect(ledger.hasOverlongLocks(at: doseNow))
    ledger.meet(doseNow)
    #expect(!ledger.hasOverlongLocks(at: doseNow))
    #expect(ledger.locks == [TouchLock(reason, until: doseNow.plus(days: Double(days)))])
  }
}
