import PendulateCore
import Testing

/// PRACTICE 4.4: what each signal means afterwards, across sessions, with a given clock.
@Suite struct AfterwardsRowTests {
  private let end = doseNow

  /// The ledger of somebody well practised after one more session that ended just now.
  private func ledger(
    peaks: [Int] = [2], pre: Int = 3, post: Int = 2, _ escalation: SessionEvent.Escalation? = nil,
    outcome: Outcome = .closed, later: Int? = nil, aim: Int = 3, before: [SessionSummary] = []
  ) -> LimitsLedger {
    let earlier = (1...9).map { doseSummary(hoursAgo: 1000 + Double($0) * 48) }
    let last = doseSummary(
      hoursAgo: 0.1, outcome: outcome, peaks: peaks, pre: pre, post: post, escalation: escalation,
      later: later, aim: aim)
    return LimitsLedger((earlier + before + [last]).flatMap(LimitsEntry.all), at: doseNow)
  }

  /// For how many hours of the days after the end touching is closed.
  private func hoursClosed(_ ledger: LimitsLedger) -> Int {
    (0..<400).first { ledger.limits(at: end.plus(hours: Double($0))).lock == nil } ?? 400
  }

  private var untilTomorrow: Int {
    Int((end.startOfLocalDay(addingDays: 1).since(end).inSeconds / 3600).rounded(.up))
  }

  @Test("4.4, afterwards, peak 5-6: after two sessions running with one, the aim cap drops by 1")
  func rowPeak5To6AfterTwoRunningTheAimDropsByOne() {
    let one = ledger(peaks: [5])
    #expect(one.limits(at: end).aimCap == 4)
    let two = ledger(peaks: [5], before: [doseSummary(hoursAgo: 100, peaks: [6])])
    #expect(two.limits(at: end).aimCap == 3)
    #expect(hoursClosed(two) == untilTomorrow)
  }

  @Test("4.4, afterwards, peak aim+2 or more but under 5: as above")
  func rowPeakTwoAboveTheAimAsAbove() {
    // 4 is two above an aim of 2, and one above an aim of 3.
    for (aim, cap) in [(2, 3), (3, 4)] {
      let before = doseSummary(hoursAgo: 100, peaks: [4], aim: aim)
      let two = ledger(peaks: [4], aim: aim, before: [before])
      #expect(two.limits(at: end).aimCap == cap)
    }
  }

  @Test("4.4, afterwards, 7-8 anywhere: no touch for 24 h, the aim cap drops by 1")
  func row7To8AnywhereNoTouchForADayAndTheAimDrops() {
    let ledger = ledger(.high)
    #expect(hoursClosed(ledger) == 24)
    #expect(ledger.limits(at: end).aimCap == 3)
    #expect(ledger.lastStop == nil)
  }

  @Test("4.4, afterwards, 9-10 anywhere: no touch for 72 h, and consent again")
  func row9To10AnywhereNoTouchForThreeDaysAndConsentAgain() {
    var ledger = ledger(.stop, outcome: .stopped)
    ledger.consent = .open(at: end.plus(days: -10))
    #expect(hoursClosed(ledger) == 72)
    #expect(ledger.consentDue(at: end.plus(days: 3)) == Set(ConsentOutcome.Kind.allCases))
    #expect(ledger.limits(at: end).aimCap == 3)
  }

  @Test("4.4, afterwards, far away: no touch for 24 h")
  func rowFarAwayNoTouchForADay() {
    #expect(hoursClosed(ledger(.numb)) == 24)
  }

  @Test("4.4, afterwards, rising or not settled: nothing beyond the one session a day")
  func rowUnsettledOrRisingNothingAfterTheDay() {
    for kind in [SessionEvent.Escalation.unsettled, .rising] {
      let ledger = ledger(kind)
      #expect(hoursClosed(ledger) == untilTomorrow)
      #expect(ledger.limits(at: end).aimCap == 4)
    }
  }

  @Test("4.4, afterwards, no answer: no touch until tomorrow")
  func rowNoAnswerAtTheEndNoTouchUntilTomorrow() {
    let ledger = ledger(peaks: [], outcome: .closedSilent)
    #expect(ledger.lock(at: end) == .silent)
    #expect(hoursClosed(ledger) == untilTomorrow)
  }

  @Test(
    "4.4, afterwards, two of HIGH, STOP, NUMB within 14 days: rest alone for 7 days",
    arguments: [(13.9, true), (14.2, false)])
  func rowTwoAlarmsWithinTwoWeeksRestForAWeek(days: Double, isClosed: Bool) {
    let before = [doseSummary(hoursAgo: days * 24, escalation: .numb)]
    #expect(hoursClosed(ledger(.high, before: before)) == (isClosed ? 7 * 24 : 24))
  }

  @Test(
    "4.4, afterwards, post 2 above pre, or 5-6: no touch until tomorrow",
    arguments: [(3, 5), (2, 4), (4, 6)])
  func rowPostTwoAbovePreOr5To6NoTouchUntilTomorrow(pre: Int, post: Int) {
    let ledger = ledger(peaks: [], pre: pre, post: post)
    #expect(ledger.lock(at: end) == .post)
    #expect(hoursClosed(ledger) == untilTomorrow)
  }

  @Test("4.4, afterwards, post 7 or more: 24 h")
  func rowPost7OrMoreADay() {
    let ledger = ledger(peaks: [], pre: 7, post: 7)
    #expect(ledger.lock(at: end) == .post)
    #expect(hoursClosed(ledger) == 24)
  }

  @Test(
    "4.4, afterwards, later 7 or more, or 3 above post: 72 h",
    arguments: [(2, 7), (2, 5), (6, 9)])
  func rowLater7OrThreeAbovePostThreeDays(post: Int, later: Int) {
    #expect(hoursClosed(ledger(peaks: [], post: post, later: later)) == 72)
  }

  // MARK: The same, said outside of a session

  private func checkIn(
    _ distress: Int?, _ kind: CheckIn.Kind = .open, presence: Presence? = nil
  ) -> CheckIn {
    CheckIn(
      id: Identifier(rawValue: "said"), at: end, kind: kind,
      distress: distress.flatMap { Distress($0) }, presence: presence)
  }

  @Test(
    "4.4, afterwards, 7-10 at a check-in: as in a session",
    arguments: [(7, 24, false), (8, 24, false), (9, 72, true), (10, 72, true)])
  func aCheckInMeansWhatASessionDoes(distress: Int, hours: Int, isStop: Bool) {
    for kind in [CheckIn.Kind.open, .post] {
      var ledger = LimitsLedger()
      ledger.completedTouchSessions = 9
      ledger.consent = .open(at: end.plus(days: -10))
      guard let entry = LimitsEntry(checkIn(distress, kind)) else {
        Issue.record("it means nothing")
        return
      }
      ledger.note(entry, at: end)
      #expect(hoursClosed(ledger) == hours)
      #expect(ledger.limits(at: end).aimCap == 3)
      #expect(ledger.consentDue(at: end.plus(days: 4)).isEmpty != isStop)
    }
  }

  @Test("4.4, afterwards, far away at a check-in: as in a session")
  func farAwayAtACheckInClosesADay() {
    var ledger = LimitsLedger()
    LimitsEntry(checkIn(2, presence: .farAway)).map { ledger.note($0, at: end) }
    #expect(hoursClosed(ledger) == 24)
    #expect(LimitsEntry(checkIn(2, presence: .halfHere)) == nil)
  }

  @Test(
    "4.4, afterwards, 7-10 hours later: an alarm, and its time",
    arguments: [(7, 24 * 3, false), (9, 72, true)])
  func hoursLaterMeansItToo(distress: Int, hours: Int, isStop: Bool) {
    var ledger = LimitsLedger()
    ledger.completedTouchSessions = 9
    ledger.consent = .open(at: end.plus(days: -10))
    LimitsEntry(checkIn(distress, .later), post: 2).map { ledger.note($0, at: end) }
    #expect(hoursClosed(ledger) == hours)
    #expect(ledger.limits(at: end).aimCap == 3)
    #expect(ledger.consentDue(at: end.plus(days: 4)).isEmpty != isStop)
  }

  @Test(
    "4.4, afterwards, post 5-6 at a check-in that closes a session: until tomorrow",
    arguments: [(5, true), (6, true), (4, false)])
  func aSessionThatIsClosedWithACheckInCountsItsEnd(distress: Int, isClosed: Bool) {
    #expect((LimitsEntry(checkIn(distress, .post)) != nil) == isClosed)
  }
}
