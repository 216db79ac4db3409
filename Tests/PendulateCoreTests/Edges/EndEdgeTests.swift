import PendulateCore
import Testing

/// What the check-in after leads to, and what it means for the next session.
@Suite struct EndEdgeTests {
  // MARK: At the end

  @Test(arguments: [
    (2, 3, false), (2, 4, true), (3, 4, false), (4, 4, false), (4, 5, true), (6, 5, true),
    (6, 6, true), (0, 1, false), (0, 2, true),
  ])
  func moreIsOfferedAtTwoAboveTheStartOrAtFive(pre: Int, post: Int, isOffered: Bool) {
    var way = Way()
    way.toCheckOut(pre: pre)
    way.say(post)
    #expect((way.asked == .more) == isOffered)
  }

  @Test func moreIsOfferedThreeTimesAMinuteEach() {
    var way = Way()
    way.toCheckOut(pre: 2)
    for _ in 0..<3 {
      way.say(5)
      #expect(way.asked == .more)
      way.take(.stay)
      #expect(way.stage == .orient && way.planned == 60)
      way.wait(for: .checkPost)
    }
    way.say(5)
    #expect(way.asked == .rate(.post, .presence))
  }

  @Test("PRACTICE 4.4, post 7 or more: HIGH screen and support card; a second one too, and 9 stops")
  func aSecondSevenAtTheEndIsHighAgainWithTheCard() {
    for value in 7...9 {
      var way = Way()
      way.toCheckOut()
      way.say(7)
      #expect(way.stage == .high)
      way.pass(180)
      way.take(.close)
      way.wait(for: .checkPost)
      #expect(!way.session.showsSupportCard)
      way.say(value)
      #expect(way.stage == (value == 9 ? .stop : .high))
      #expect(way.session.showsSupportCard)
    }
  }

  @Test("PRACTICE 4.4, far away: NUMB any number of times, and only 'here' leads to the close")
  func aSecondFarAwayAtTheEndIsNumbAgain() {
    var way = Way()
    way.toCheckOut()
    way.say(1)
    way.say(.farAway)
    #expect(way.stage == .numb)
    way.pass(60)
    way.say(.here)
    way.wait(for: .checkPost)
    way.say(1)
    way.say(.farAway)
    #expect(way.stage == .numb)
    way.say(.here)
    #expect(way.stage == .close && way.planned == 180)
  }

  // MARK: Afterwards

  private func lock(
    _ session: SessionSummary, after duration: Duration
  ) -> DoseLimits.Lock? {
    let end = session.startedAt.advanced(by: .seconds(session.activeSeconds))
    return DoseLimits.derived(from: [session], now: end.advanced(by: duration)).lock
  }

  private static let day = Duration.seconds(86_400)

  @Test(arguments: [
    (SessionEvent.Escalation.high, 1), (.numb, 1), (.stop, 3),
  ])
  func touchRestsForItsTimeAfterAnAlarm(kind: SessionEvent.Escalation, days: Int) {
    let session = doseSummary(hoursAgo: 100, peaks: [], escalation: kind)
    #expect(
      lock(session, after: Self.day * days - .milliseconds(1))?.reason.rawValue == kind.rawValue)
    #expect(lock(session, after: Self.day * days) == nil)
  }

  @Test(arguments: [SessionEvent.Escalation.silent, .unsettled, .rising, .edge])
  func touchDoesNotRestAfterAnotherEndOfIt(kind: SessionEvent.Escalation) {
    #expect(lock(doseSummary(hoursAgo: 90, peaks: [], escalation: kind), after: .seconds(1)) == nil)
  }

  /// Hours until the next session, from the end of this one; it ended before noon.
  @Test(
    arguments: [
      (3, 4, nil), (3, 5, true), (2, 3, nil), (2, 4, true), (6, 6, true), (6, 7, false),
    ] as [(Int, Int, Bool?)])
  func touchRestsAfterAHighEnd(pre: Int, post: Int, isUntilTomorrow: Bool?) {
    let session = doseSummary(hoursAgo: 50, peaks: [], pre: pre, post: post)
    let found = lock(session, after: .milliseconds(1))
    let end = session.startedAt.advanced(by: .seconds(session.activeSeconds))
    switch isUntilTomorrow {
    case nil: #expect(found == nil)
    case true?: #expect(found == .init(reason: .post, until: end.startOfLocalDay(addingDays: 1)))
    case false?: #expect(found == .init(reason: .post, until: end.advanced(by: Self.day)))
    }
  }

  @Test(arguments: [(2, 6, true), (3, 6, true), (4, 6, false), (5, 7, true), (0, 2, false)])
  func touchRestsThreeDaysAfterAHighNumberLater(post: Int, later: Int, isLocked: Bool) {
    let session = doseSummary(hoursAgo: 100, peaks: [], pre: 4, post: post, later: later)
    let locked = DoseLimits.Lock.Reason.later
    let before = lock(session, after: Self.day * 3 - .milliseconds(1))
    #expect((before?.reason == locked) == isLocked)
    #expect(lock(session, after: Self.day * 3) == nil)
  }

  @Test func touchRestsUntilTomorrowAfterASilentEnd() {
    let session = doseSummary(hoursAgo: 50, outcome: .closedSilent, peaks: [])
    let end = session.startedAt.advanced(by: .seconds(session.activeSeconds))
    let tomorrow = end.startOfLocalDay(addingDays: 1)
    #expect(lock(session, after: .milliseconds(1)) == .init(reason: .silent, until: tomorrow))
    #expect(lock(session, after: tomorrow.since(end)) == nil)
  }

  @Test(arguments: [(14 * 86_400, true), (14 * 86_400 + 1, false)])
  func twoAlarmsWithinTwoWeeksRestAWeek(seconds: Int, isLocked: Bool) {
    let second = doseSummary(hoursAgo: 100, peaks: [], escalation: .high)
    let first = doseSummary(
      hoursAgo: 100 + Double(seconds) / 3600, peaks: [], escalation: .numb)
    func lock(_ duration: Duration) -> DoseLimits.Lock.Reason? {
      DoseLimits.derived(
        from: [first, second], now: second.startedAt.advanced(by: duration)
      ).lock?.reason
    }
    #expect((lock(Self.day * 7 - .milliseconds(1)) == .twice) == isLocked)
    #expect(lock(Self.day * 7) == nil)
  }

  @Test func theLockThatLastsLongestIsTold() {
    let stop = doseSummary(hoursAgo: 1, post: 7, escalation: .stop)
    let lock = DoseLimits.derived(from: [stop], now: doseNow).lock
    #expect(lock?.reason == .stop)
  }
}
