import PendulateCore
import Testing

/// What follows at once, in the rest of the session and afterwards from an answer.
@Suite struct AnswerEdgeTests {
  // MARK: At the start

  @Test(arguments: [(4, 120.0, 3, 15.0), (5, 240, 1, 10), (6, 240, 1, 10)])
  func aFiveAtTheStartGivesMoreOfTheGlimmerAndLessOfTheRest(
    pre: Int, resource: Double, aim: Int, touch: Double
  ) {
    var way = Way(aim: 3)
    way.toGate(pre: pre)
    #expect(way.seconds(.resource) == [resource])
    #expect(way.session.plan.aim == aim)
    way.take(.touch)
    #expect(way.planned == touch)
  }

  @Test(arguments: [(4, 4), (5, 1), (6, 1)])
  func aFiveAtTheStartLeavesTheLowestAim(pre: Int, ceiling: Int) {
    var way = Way()
    way.toCheckIn()
    way.say(pre)
    #expect(way.session.aimCeiling == ceiling)
  }

  @Test(arguments: [(239, 240.0), (241, 241)])
  func moreOfTheGlimmerIsNeverLessThanWasPlanned(planned: Int, seconds: Double) {
    var way = Way(resource: planned)
    way.toGate(pre: 5)
    #expect(way.seconds(.resource) == [seconds])
  }

  @Test(arguments: [(9, 9.0), (11, 10)])
  func lessOfTheTouchIsNeverMoreThanWasPlanned(first: Int, seconds: Double) {
    var way = Way(firstTouch: first)
    way.toGate(pre: 5)
    way.take(.touch)
    #expect(way.planned == seconds)
  }

  // MARK: Numbers anywhere

  /// A moment of a session at which a number is asked for, or said without being asked.
  enum Place: String, CaseIterable, CustomTestStringConvertible {
    case arrive, pre, resource, gate, atGate, peak, settled, both, closing, post

    var testDescription: String { rawValue }

    /// A session that has come there.
    var way: Way {
      var way = Way(touches: 2, firstTouch: 10)
      switch self {
      case .arrive: break
      case .pre: way.toCheckIn()
      case .resource: way.toResource()
      case .gate:
        way.toResource()
        way.wait(for: .rate(.gate, .distress))
      case .atGate: way.toGate()
      case .peak:
        way.touch()
        way.wait(for: .rate(.peak, .distress))
      case .settled:
        way.touch()
        way.answer(.rate(.peak, .distress), 2)
        way.wait(for: .rate(.settled, .distress))
      case .both:
        way.swing(peak: 2, settled: 2)
        way.swing(peak: 2, settled: 2)
        way.take(.both(true))
        way.wait(for: .rate(.both, .distress))
      case .closing: way.toClose()
      case .post: way.toCheckOut()
      }
      return way
    }
  }

  @Test(arguments: Place.allCases)
  func sevenAndEightAreHighAndNineStops(place: Place) {
    var outcomes: [Int: [SessionEvent.Escalation]] = [:]
    for value in 6...10 {
      var way = place.way
      way.say(value)
      outcomes[value] = way.events.escalations
      // What a touch is owed comes first.
      way.wait { $0.stage == .high || $0.stage == .stop || $0.stage == .rest }
      switch value {
      case 7, 8: #expect(way.events.stages.contains(.high), "\(value)")
      case 9, 10: #expect(way.events.stages.contains(.stop), "\(value)")
      default: #expect(!way.events.stages.contains { $0 == .high || $0 == .stop }, "\(value)")
      }
    }
    #expect(outcomes == [6: [], 7: [.high], 8: [.high], 9: [.stop], 10: [.stop]])
  }

  @Test func afterATouchTheOwedSafetyComesBeforeMoreOfIt() {
    var way = Way(ratio: 8)
    way.touch()
    way.pass(1)
    way.say(7)
    #expect(way.stage == .orient && way.session.isGrounding && way.planned == 120)
    way.pass(118)
    #expect(way.stage == .orient)
    way.pass(1)
    #expect(way.stage == .high)
  }

  @Test(arguments: [(119, Stage.orient), (120, .high)])
  func whereTheOwedSafetyWasGivenHighComesAtOnce(seconds: Int, stage: Stage) {
    var way = Way(ratio: 8)
    way.touch()
    way.take(.longer)
    way.pass(seconds)
    way.say(7)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(59, Stage.orient), (60, .high)])
  func aReturnThatFollowsNoTouchOwesAMinute(seconds: Int, stage: Stage) {
    var way = Way()
    way.toGate()
    way.take(.safety)
    way.take(.longer)
    way.pass(seconds)
    way.say(7)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(59, Stage.orient), (60, .high)])
  func aReturnFromTheGateOwesAMinuteWhateverTheLastTouchDid(seconds: Int, stage: Stage) {
    var way = Way(ratio: 8)
    way.swing(peak: 2, settled: 2)
    way.take(.safety)
    way.take(.longer)
    way.pass(seconds)
    way.say(7)
    #expect(way.stage == stage)
  }

  // MARK: High

  /// A seven at the start, and then so many seconds of looking outward.
  private func high(after seconds: Int) -> Way {
    var way = Way()
    way.toCheckIn()
    way.say(7)
    way.pass(seconds)
    return way
  }

  @Test(arguments: [(59, nil), (60, 0)] as [(Int, Int?)])
  func inHighOneIsAskedEveryMinute(seconds: Int, asking: Int?) {
    let way = high(after: seconds)
    #expect(way.session.question?.k == asking)
    #expect((way.asked == .rate(.settled, .distress)) == (asking != nil))
  }

  @Test func inHighTheNextAskingComesAMinuteAfterAnAnswer() {
    var way = high(after: 70)
    way.say(6)
    way.pass(59)
    #expect(way.asked == nil)
    way.pass(1)
    #expect(way.asked == .rate(.settled, .distress))
  }

  @Test(arguments: [(179, 5, Stage.high), (180, 5, .close), (180, 6, .high), (180, 4, .close)])
  func fiveOrLessLeadsOnAfterThreeMinutes(seconds: Int, value: Int, stage: Stage) {
    var way = high(after: seconds - 1)
    way.take(.close)
    way.pass(1)
    way.say(value)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(299, 6, Stage.high), (300, 6, .close), (300, 7, .high), (300, 8, .high)])
  func sixLeadsOnAfterFiveMinutes(seconds: Int, value: Int, stage: Stage) {
    var way = high(after: 75)
    way.say(6)
    way.pass(75)
    way.say(6)
    way.pass(75)
    way.say(6)
    way.pass(seconds - 225)
    #expect(way.asked == .rate(.settled, .distress))
    way.say(value)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(299, false), (300, true)])
  func afterFiveMinutesTheCardIsShown(seconds: Int, isShown: Bool) {
    let way = high(after: seconds)
    #expect(way.session.showsSupportCard == isShown)
    #expect(way.events.contains { $0.event == .cardShown } == isShown)
  }

  @Test func theCloseAfterHighIsLong() {
    var way = high(after: 180)
    way.wait { $0.question != nil }
    way.say(4)
    #expect(way.stage == .close && way.planned == 180)
  }

  @Test(arguments: [(180, 180.0), (179, 180), (181, 181)])
  func aLongCloseIsNeverShorterThanWasPlanned(planned: Int, seconds: Double) {
    var way = Way(close: planned)
    way.toCheckIn()
    way.say(7)
    way.pass(180)
    way.take(.close)
    #expect(way.stage == .close && way.planned == seconds)
  }

  @Test(arguments: [(179, Stage.high), (180, .close)])
  func theCloseKeyIsTakenAtItsWordAfterThreeMinutes(seconds: Int, stage: Stage) {
    var way = high(after: seconds)
    way.take(.close)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(8, Stage.high), (9, .stop)])
  func nineInHighStops(value: Int, stage: Stage) {
    var way = high(after: 60)
    way.say(value)
    #expect(way.stage == stage)
  }

  // MARK: Far away

  private func numb(after seconds: Int) -> Way {
    var way = Way()
    way.toCheckIn()
    way.say(1)
    way.say(.farAway)
    way.pass(seconds)
    return way
  }

  @Test(arguments: [
    (Presence.here, Stage.close), (.halfHere, .numb), (.farAway, .numb),
  ])
  func onlyHereLeadsOnFromNumb(answer: Presence, stage: Stage) {
    var way = numb(after: 60)
    #expect(way.asked == .rate(.settled, .presence))
    way.say(answer)
    #expect(way.stage == stage)
    if stage == .close {
      #expect(way.planned == 180)
      #expect(way.session.pacing == nil)
    }
  }

  @Test(arguments: [(59, false), (60, true)])
  func inNumbOneIsAskedEveryMinute(seconds: Int, isAsked: Bool) {
    #expect((numb(after: seconds).asked != nil) == isAsked)
  }

  @Test(arguments: [(299, false), (300, true)])
  func afterFiveMinutesOfNumbTheCardIsShown(seconds: Int, isShown: Bool) {
    #expect(numb(after: seconds).session.showsSupportCard == isShown)
  }

  @Test(arguments: [Place.gate, .settled, .post, .pre])
  func farAwayIsNumbWhateverTheNumber(place: Place) {
    for presence in [Presence.halfHere, .farAway] {
      var way = place.way
      way.say(1)
      way.say(presence)
      #expect((way.stage == .numb) == (presence == .farAway))
      #expect(way.events.escalations.contains(.numb) == (presence == .farAway))
    }
  }

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

  @Test func aSecondSevenAtTheEndShowsTheCardAndANineStops() {
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
      #expect(way.stage == (value == 9 ? .stop : .checkPost))
      #expect(way.session.showsSupportCard)
    }
  }

  @Test func aSecondFarAwayAtTheEndGoesOn() {
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
    #expect(way.stage == .checkPost)
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
    #expect(
      DoseLimits.derived(from: [], restsOnly: true, now: doseNow).lock
        == .init(reason: .consent, until: nil))
  }

  // MARK: The aim over many sessions

  private func aim(_ sessions: [SessionSummary]) -> Int {
    DoseLimits.derived(from: sessions, earlierTouchSessions: 9, now: doseNow).aimCap
  }

  private func past(
    _ index: Int, peaks: [Int] = [2], pre: Int = 3, post: Int = 2, outcome: Outcome = .closed,
    _ escalation: SessionEvent.Escalation? = nil
  ) -> SessionSummary {
    doseSummary(
      hoursAgo: 2000 - Double(index) * 40, outcome: outcome, peaks: peaks, pre: pre, post: post,
      escalation: escalation)
  }

  @Test(arguments: [
    (SessionEvent.Escalation.high, 3), (.stop, 3), (.numb, 3), (.silent, 4), (.unsettled, 4),
    (.rising, 4), (.edge, 4),
  ])
  func anAlarmLowersTheAim(kind: SessionEvent.Escalation, aim: Int) {
    #expect(self.aim([past(0, kind)]) == aim)
  }

  @Test(arguments: [([4, 4], 4), ([5, 4], 4), ([5, 5], 3), ([5, 5, 5], 2)] as [([Int], Int)])
  func twoOvershootsRunningLowerTheAim(peaks: [Int], aim: Int) {
    let sessions = peaks.enumerated().map { past($0.offset, peaks: [$0.element]) }
    #expect(self.aim(sessions) == aim)
  }

  @Test func overshootsThatAreNotRunningLowerNothing() {
    #expect(aim([past(0, peaks: [5]), past(1), past(2, peaks: [5])]) == 4)
  }

  @Test(arguments: [
    (1, 3, true), (1, 2, false), (2, 4, true), (2, 3, false), (3, 5, true), (3, 4, false),
  ])
  func anOvershootIsTwoAboveTheAimOrFive(aim: Int, peak: Int, isOvershoot: Bool) {
    var events = [SessionEvent(t: 0, event: .sessionStart)]
    events[0].plan = SessionEvent.PlanFacts()
    events[0].plan?.aim = aim
    var exit = SessionEvent(t: 1, event: .stageExit)
    exit.stage = .touch
    exit.n = 1
    var rate = SessionEvent(t: 2, event: .rate)
    rate.occasion = .peak
    rate.n = 1
    rate.answer = Distress(peak).map(Answer.distress)
    let summary = SessionSummary(startedAt: doseNow, mode: .touch, events: events + [exit, rate])
    #expect(summary.hasOvershoot == isOvershoot)
  }

  @Test(arguments: [(1, 3), (2, 2), (3, 1), (4, 1)])
  func theAimNeverComesBelowOne(alarms: Int, aim: Int) {
    #expect(self.aim((0..<alarms).map { past($0, .high) }) == aim)
  }

  @Test(arguments: [(2, 3), (3, 4)])
  func threeQuietSessionsRaiseTheAimAgain(quiet: Int, aim: Int) {
    #expect(self.aim([past(0, .high)] + (1...quiet).map { past($0) }) == aim)
  }

  @Test(arguments: [(4, true), (5, false)])
  func aQuietSessionEndsAtMostOneAboveItsStart(post: Int, isQuiet: Bool) {
    let sessions = [past(0, .high), past(1), past(2), past(3, pre: 3, post: post)]
    #expect(aim(sessions) == (isQuiet ? 4 : 3))
  }

  @Test func whatWasLeftOrWentFurtherIsNoQuietSession() {
    #expect(aim([past(0, .high), past(1), past(2), past(3, outcome: .left)]) == 3)
    #expect(aim([past(0, .high), past(1), past(2), past(3, peaks: [5])]) == 3)
    // It also begins the count anew.
    #expect(aim([past(0, .high), past(1), past(2, outcome: .left), past(3), past(4)]) == 3)
  }

  @Test func threeAlarmsAreTheMostThatCount() {
    let alarms = (0..<5).map { past($0, .high) }
    #expect(aim(alarms + (5..<14).map { past($0) }) == 4)
  }
}
