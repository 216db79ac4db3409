import PendulateCore
import Testing

/// Dose limits: how strong, how long, how often, at the last value on each side.
@Suite struct DoseLimitEdgeTests {
  // MARK: By how many sessions there were

  @Test(arguments: [
    (0, 2, 10, 20, 60), (2, 2, 10, 20, 60), (3, 3, 15, 30, 120), (5, 3, 15, 30, 120),
    (6, 4, 15, 30, 120), (500, 4, 15, 30, 120),
  ])
  func limitsWidenAtTheFourthAndAtTheSeventhSession(
    completed: Int, aim: Int, first: Int, longest: Int, total: Int
  ) {
    let limits = DoseLimits.base(completedTouchSessions: completed)
    #expect(limits.aimCap == aim)
    #expect(limits.firstTouchSeconds == first)
    #expect(limits.longestTouch == longest)
    #expect(limits.dose == total)
    #expect(limits.touches == 3)
    #expect(limits.safetyRatio == 4)
    #expect(limits.completedTouchSessions == completed)
  }

  @Test(arguments: [(0, true), (1, true), (2, false)])
  func aResourceSessionIsRecommendedForTheFirstTwo(completed: Int, isRecommended: Bool) {
    let limits = DoseLimits.derived(from: [], earlierSessions: completed, now: doseNow)
    #expect(limits.recommendsResource == isRecommended)
  }

  @Test func theFirstTouchFollowsFromThePastFromTheFourthSessionOn() {
    let past = [doseSummary(hoursAgo: 90, peaks: [2, 2, 2], seconds: [20, 20, 20])]
    func first(_ earlier: Int) -> Int {
      DoseLimits.derived(from: past, earlierTouchSessions: earlier, now: doseNow).firstTouchSeconds
    }
    #expect(first(1) == 10)
    #expect(first(2) == 20)
  }

  // MARK: By setting

  private func limits(_ completed: Int, _ set: (inout DoseSettings) -> Void) -> DoseLimits {
    var settings = DoseSettings()
    set(&settings)
    return .base(completedTouchSessions: completed, settings: settings)
  }

  @Test(arguments: [
    (5, 30, 30), (5, 31, 30), (6, 31, 31), (6, 45, 45), (6, 46, 45), (6, 5, 5), (6, 4, 5),
    (0, 19, 19), (0, 20, 20), (0, 21, 20),
  ])
  func theLongestTouchIsThirtySecondsAndFortyFiveBySetting(completed: Int, chosen: Int, is: Int) {
    #expect(limits(completed) { $0.longestTouchSeconds = chosen }.longestTouch == `is`)
  }

  @Test(arguments: [(5, 3, 3), (5, 4, 3), (6, 4, 4), (6, 5, 5), (6, 6, 5), (6, 1, 1), (6, 0, 1)])
  func touchesAreThreeAndFiveBySetting(completed: Int, chosen: Int, is: Int) {
    #expect(limits(completed) { $0.touchesPerSession = chosen }.touches == `is`)
  }

  @Test(arguments: [(0, 59, 59), (0, 61, 60), (6, 119, 119), (6, 120, 120), (6, 121, 120)])
  func secondsOfTouchInASessionOnlyBecomeFewer(completed: Int, chosen: Int, is: Int) {
    #expect(limits(completed) { $0.touchTotalSeconds = chosen }.dose == `is`)
  }

  @Test(arguments: [
    (5, 3.9, 4.0), (6, 3.9, 3.9), (6, 3.0, 3.0), (6, 2.9, 3.0), (0, 8.0, 8.0), (0, 8.1, 8.0),
  ])
  func safetyIsFourTimesTheTouchAndThreeBySetting(completed: Int, chosen: Double, is: Double) {
    #expect(limits(completed) { $0.safetyRatio = chosen }.safetyRatio == `is`)
  }

  @Test(arguments: [(9, 9), (10, 10), (11, 10)])
  func theFirstTouchIsNoLongerThanTheLongest(longest: Int, first: Int) {
    #expect(limits(0) { $0.longestTouchSeconds = longest }.firstTouchSeconds == first)
  }

  @Test func theProgramsOwnCeilingsAreThese() {
    #expect(PracticeLimits.aim == 1...4)
    #expect(PracticeLimits.touches == 1...5)
    #expect(PracticeLimits.touchSeconds == 5...45)
    #expect(PracticeLimits.firstTouchSeconds == 5...20)
    #expect(PracticeLimits.touchTotalSeconds == 120)
    #expect(PracticeLimits.resourceSeconds == 60...600)
    #expect(PracticeLimits.bothSeconds == 30...90)
    #expect(PracticeLimits.closeSeconds == 90...600)
    #expect(PracticeLimits.safetyRatio == 3...8)
    #expect(PracticeLimits.touchSessionsPerDay == 0...2)
    #expect(Gate.longestPractice == 1800)
  }

  // MARK: By what only tightens

  @Test(arguments: [(4, 4), (3, 3), (1, 1), (0, 1)])
  func careLowersTheAimAndNeverBelowOne(aim: Int, is: Int) {
    var care = CareLimits()
    care.aim = aim
    #expect(DoseLimits.base(completedTouchSessions: 9, care: care).aimCap == `is`)
  }

  @Test(arguments: [(2, 2), (0, 1)])
  func careLowersTheTouchesAndNeverBelowOne(touches: Int, is: Int) {
    var care = CareLimits()
    care.touches = touches
    #expect(DoseLimits.base(completedTouchSessions: 9, care: care).touches == `is`)
  }

  @Test(arguments: [(6, 6), (5, 5), (4, 5)])
  func careShortensTheTouchAndNeverBelowFiveSeconds(seconds: Int, is: Int) {
    var care = CareLimits()
    care.touchSeconds = seconds
    let limits = DoseLimits.base(completedTouchSessions: 9, care: care)
    #expect(limits.longestTouch == `is`)
    #expect(limits.firstTouchSeconds == `is`)
  }

  @Test(arguments: [(3.5, 4.0), (4.5, 4.5)])
  func careOnlyAddsSafety(ratio: Double, is: Double) {
    var care = CareLimits()
    care.safetyRatio = ratio
    #expect(DoseLimits.base(completedTouchSessions: 9, care: care).safetyRatio == `is`)
  }

  /// Forty seconds a day, so many touched today; less than five left is none.
  @Test(arguments: [(35.0, 5, false), (35.5, 4, true), (36.0, 4, true), (50.0, 0, true)])
  func theSecondsOfADayAreUsedUpBelowFive(touched: Double, left: Int, isLocked: Bool) {
    var care = CareLimits()
    care.touchSecondsPerDay = 40
    var settings = DoseSettings()
    settings.touchSessionsPerDay = 2
    let limits = DoseLimits.derived(
      from: [doseSummary(hoursAgo: 5, seconds: [touched])], earlierTouchSessions: 9,
      settings: settings, care: care, now: doseNow)
    #expect(limits.dose == left)
    #expect((limits.lock?.reason == .care) == isLocked)
    if isLocked { #expect(limits.lock?.until == doseNow.startOfLocalDay(addingDays: 1)) }
  }

  @Test(arguments: [(1, true), (2, false)])
  func sessionsOfADayAreCountedTogether(most: Int, isLocked: Bool) {
    var care = CareLimits()
    care.sessionsPerDay = most
    let limits = DoseLimits.derived(
      from: [doseSummary(hoursAgo: 1)], care: care, now: doseNow)
    #expect((limits.sessionLock != nil) == isLocked)
    if isLocked { #expect(limits.sessionLock?.until == doseNow.startOfLocalDay(addingDays: 1)) }
  }

  // MARK: How often

  /// Midnight of the day of the next session, where the person is.
  private var midnight: Timestamp { doseNow.startOfLocalDay(addingDays: 0) }

  @Test(arguments: [(-1, false), (0, true)])
  func oneTouchSessionADayFromMidnightOn(milliseconds: Int, isLocked: Bool) {
    let past = midnight.advanced(by: .milliseconds(milliseconds))
    let hours = doseNow.since(past).inSeconds / 3600
    let limits = DoseLimits.derived(from: [doseSummary(hoursAgo: hours)], now: doseNow)
    #expect((limits.lock?.reason == .today) == isLocked)
    if isLocked { #expect(limits.lock?.until == doseNow.startOfLocalDay(addingDays: 1)) }
  }

  @Test(arguments: [(4, false), (5, true)])
  func fiveDaysOfSevenAreTheMost(days: Int, isLocked: Bool) {
    let past = (1...days).map { doseSummary(hoursAgo: Double($0) * 24) }
    let lock = DoseLimits.derived(from: past, now: doseNow).lock
    #expect((lock?.reason == .week) == isLocked)
  }

  /// Five days with touch, the earliest of them so many days ago.
  @Test(arguments: [(6, true), (7, false)])
  func aDayWithTouchCountsForSevenDays(earliest: Int, isLocked: Bool) {
    let past = ([1, 2, 3, 4] + [earliest]).map { doseSummary(hoursAgo: Double($0) * 24) }
    let lock = DoseLimits.derived(from: past, now: doseNow).lock
    #expect((lock?.reason == .week) == isLocked)
    if isLocked { #expect(lock?.until == doseNow.startOfLocalDay(addingDays: 1)) }
  }

  @Test(arguments: [(6, true), (7, false)])
  func everyDayIsAChoiceOfItsOwn(mostDays: Int, isLocked: Bool) {
    var settings = DoseSettings()
    settings.touchDaysPerWeek = mostDays
    let past = (1...6).map { doseSummary(hoursAgo: Double($0) * 24) }
    let lock = DoseLimits.derived(from: past, settings: settings, now: doseNow).lock
    #expect((lock?.reason == .week) == isLocked)
  }

  /// Two sessions a day: four hours after the end of the one before.
  @Test(arguments: [(4 * 3600 - 1, true), (4 * 3600, false)])
  func twoADayAreFourHoursApart(seconds: Int, isLocked: Bool) {
    var settings = DoseSettings()
    settings.touchSessionsPerDay = 2
    let past = doseSummary(hoursAgo: 9)
    let end = past.startedAt.advanced(by: .seconds(past.activeSeconds))
    let lock = DoseLimits.derived(
      from: [past], settings: settings, now: end.advanced(by: .seconds(seconds))
    ).lock
    #expect((lock?.reason == .today) == isLocked)
  }

  @Test func twoADayAreTheMostWithTwo() {
    var settings = DoseSettings()
    settings.touchSessionsPerDay = 2
    let past = [doseSummary(hoursAgo: 9), doseSummary(hoursAgo: 5)]
    let lock = DoseLimits.derived(from: past, settings: settings, now: doseNow).lock
    #expect(lock?.until == doseNow.startOfLocalDay(addingDays: 1))
  }

  @Test(arguments: [(0, 5), (2, 0)])
  func noneAtAllIsAChoiceThatHasNoEnd(perDay: Int, perWeek: Int) {
    var settings = DoseSettings()
    settings.touchSessionsPerDay = perDay
    settings.touchDaysPerWeek = perWeek
    let lock = DoseLimits.derived(from: [], settings: settings, now: doseNow).lock
    #expect(lock == DoseLimits.Lock(reason: .care, until: nil))
  }

  @Test func restSessionsHaveNoLimit() {
    let past = (1...40).map { doseSummary(hoursAgo: Double($0) / 10, peaks: []) }
    #expect(DoseLimits.derived(from: past, now: doseNow).lock == nil)
  }

  // MARK: What a plan makes of it

  private func plan(
    completed: Int = 9, aim: Int? = nil, touches: Int? = nil, first: Int? = nil,
    ratio: Double? = nil, minutes: Int? = nil, practiceAim: Int? = nil
  ) -> SessionPlan {
    SessionPlan(
      practice: Practice(
        id: "edge", name: "Edge", summary: "For tests.", mode: .touch, aim: practiceAim,
        firstTouchSeconds: first, safetyRatio: ratio),
      limits: .base(completedTouchSessions: completed), glimmers: .samples, aim: aim,
      touches: touches, minutes: minutes, sessionID: Identifier(rawValue: "edge"))
  }

  @Test(arguments: [(nil, 2), (0, 1), (1, 1), (4, 4), (5, 4)] as [(Int?, Int)])
  func theAimBeginsAtTwoAndStaysWithinItsCap(chosen: Int?, is: Int) {
    #expect(plan(aim: chosen).aim == `is`)
  }

  @Test func aPracticeOfItsOwnAimHasNoHigherOne() {
    #expect(plan(aim: 4, practiceAim: 3).aim == 3)
    #expect(plan(practiceAim: 1).aim == 1)
  }

  @Test(arguments: [(nil, 3), (0, 1), (3, 3), (4, 3)] as [(Int?, Int)])
  func touchesStayWithinTheirLimit(chosen: Int?, is: Int) {
    #expect(plan(touches: chosen).touches == `is`)
  }

  @Test(arguments: [(nil, 15), (14, 14), (16, 15)] as [(Int?, Int)])
  func aPracticeOnlyShortensTheFirstTouch(chosen: Int?, is: Int) {
    #expect(plan(first: chosen).firstTouch == `is`)
  }

  /// What a practice says of safety holds, three times the touch at least; four in the first six.
  @Test(
    arguments: [
      (9, nil, 4.0), (9, 3.0, 3.0), (9, 2.0, 3.0), (5, 3.0, 4.0), (5, 5.0, 5.0), (6, 3.0, 3.0),
    ] as [(Int, Double?, Double)])
  func aPracticeSaysItsSafetyWithinTheRange(completed: Int, ratio: Double?, is: Double) {
    #expect(plan(completed: completed, ratio: ratio).safetyRatio == `is`)
  }

  /// A minute with a glimmer and 90 s to close at least; 15 s of touch have 60 s of safety, 18 have
  /// 75, 23 have 94; both at once and its return take two minutes from the second touch on.
  @Test(arguments: [
    (3, Mode.resource, 0), (4, .touch, 1), (7, .touch, 1), (8, .touch, 2), (9, .touch, 2),
    (10, .touch, 3),
  ])
  func shortSessionsHaveFewerTouchesFirst(minutes: Int, mode: Mode, touches: Int) {
    let plan = plan(minutes: minutes)
    #expect(plan.mode == mode)
    if mode == .touch { #expect(plan.touches == touches) }
    #expect(plan.plannedSeconds == minutes * 60)
  }

  /// Fifteen seconds at five times the touch are ninety: what fits to the second still fits.
  @Test(arguments: [(5.0, Mode.touch), (5.1, .resource)])
  func whatFitsExactlyFits(ratio: Double, mode: Mode) {
    #expect(plan(ratio: ratio, minutes: 4).mode == mode)
  }

  @Test func whatIsChosenStaysWithinTheLimits() {
    var way = Way(completed: 2, aim: 2, touches: 2)
    way.toCheckIn()
    way.say(2)
    way.take(.done)
    way.take(.chosen(Cue.Choices(aim: 4, touches: 5, breath: "soft")))
    #expect(way.session.plan.aim == 2 && way.session.plan.touches == 3)
  }

  @Test(arguments: [(true, Mode.resource), (false, .touch)])
  func theDifficultMayBeLeftOutOfToday(restsOnly: Bool, mode: Mode) {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.take(.done)
    way.take(.chosen(Cue.Choices(aim: 2, touches: 2, breath: "soft", restsOnly: restsOnly)))
    #expect(way.session.plan.mode == mode)
  }

  @Test func aLockedSessionIsOneOfRest() {
    var limits = DoseLimits.base(completedTouchSessions: 9)
    limits.lock = DoseLimits.Lock(reason: .today, until: nil)
    let plan = SessionPlan(
      practice: practice(), limits: limits, glimmers: .samples,
      sessionID: Identifier(rawValue: "edge"))
    #expect(plan.mode == .resource)
  }

  @Test(arguments: [(7, 90), (8, 96), (10, 120), (30, 120)])
  func aFifthOfAShortSessionIsForClosing(minutes: Int, close: Int) {
    #expect(plan(minutes: minutes).closeSeconds == close)
  }

  @Test(arguments: [(8, 96), (9, 108)])
  func whatIsLeftIsForTheGlimmer(minutes: Int, close: Int) {
    #expect(plan(minutes: minutes).resourceSeconds == minutes * 60 - close - 288)
  }

  // MARK: Half an hour

  /// A session whose practice so far has been 20 minutes: it stands at the gate.
  private var afterTwentyMinutes: Way {
    var way = Way(resource: 600)
    way.toResource()
    way.wait(for: .rate(.gate, .distress))
    way.take(.safety)
    longer(&way, to: 600)
    answer(&way, after: 0)
    return way
  }

  private func longer(_ way: inout Way, to seconds: Double) {
    while let planned = way.planned, planned < seconds { way.take(.longer) }
  }

  private func answer(_ way: inout Way, after seconds: Int) {
    way.wait(for: .rate(.settled, .distress))
    way.pass(seconds)
    way.say(2)
    way.say(.here)
  }

  @Test(arguments: [(540.0, false), (600.0, true)])
  func afterHalfAnHourAReturnGoesOnToTheClose(last: Double, isOver: Bool) {
    var way = afterTwentyMinutes
    #expect(way.stage == .gate)
    way.take(.longer)
    longer(&way, to: last)
    way.wait { $0.question != nil || $0.stage == .close }
    #expect((way.stage == .close) == isOver)
    if isOver { #expect(way.events.exits(.orient).last?.reason == .ceiling) }
  }

  @Test func halfAnHourEndsTheGateToo() {
    var way = afterTwentyMinutes
    way.take(.longer)
    longer(&way, to: 540)
    answer(&way, after: 10)
    way.pass(49)
    #expect(way.session.offersTouch)
    way.pass(1)
    #expect(way.stage == .close)
    #expect(way.events.exits(.gate).last?.reason == .ceiling)
  }
}
