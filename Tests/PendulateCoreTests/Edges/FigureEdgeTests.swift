import PendulateCore
import Testing

/// What is told when looking back: each figure at the numbers where it becomes another.
@Suite struct FigureEdgeTests {
  // MARK: One touch

  private func event(
    _ t: Double, _ kind: SessionEvent.Kind, _ fill: (inout SessionEvent) -> Void = { _ in }
  ) -> SessionEvent {
    var event = SessionEvent(t: t, event: kind)
    fill(&event)
    return event
  }

  private func rate(
    _ t: Double, _ occasion: SessionEvent.Occasion, _ value: Int, n: Int? = nil
  ) -> SessionEvent {
    event(t, .rate) {
      $0.occasion = occasion
      $0.n = n
      $0.answer = Distress(value).map(Answer.distress)
    }
  }

  private func enter(_ t: Double, _ stage: Stage, n: Int? = nil) -> SessionEvent {
    event(t, .stageEnter) {
      $0.stage = stage
      $0.n = n
    }
  }

  private func exit(
    _ t: Double, _ stage: Stage, seconds: Double, n: Int? = nil,
    reason: SessionEvent.ExitReason = .timer
  ) -> SessionEvent {
    event(t, .stageExit) {
      $0.stage = stage
      $0.n = n
      $0.seconds = seconds
      $0.reason = reason
    }
  }

  /// Resource to 100 s, touch to 110, orient to 170, close to 270.
  private func session(
    baseline: Int = 2, aim: Int = 3, peak: Int?, settled: [(Double, Int)] = [(170, 2)],
    pre: Int = 3, post: Int = 2, reason: SessionEvent.ExitReason = .timer,
    escalation: SessionEvent.Escalation? = nil
  ) -> [SessionEvent] {
    var start = event(0, .sessionStart)
    start.plan = SessionEvent.PlanFacts()
    start.plan?.mode = .touch
    start.plan?.aim = aim
    return [
      start, rate(0, .pre, pre), enter(0, .resource), rate(100, .gate, baseline),
      exit(100, .resource, seconds: 100), enter(100, .touch, n: 1),
      exit(110, .touch, seconds: 10, n: 1, reason: reason), enter(110, .orient, n: 1),
    ] + (peak.map { [rate(125, .peak, $0, n: 1)] } ?? [])
      + settled.map { rate($0.0, .settled, $0.1, n: 1) }
      + (escalation.map { kind in [event(170, .escalate) { $0.kind = kind }] } ?? [])
      + [
        exit(170, .orient, seconds: 60, n: 1), enter(170, .close), exit(270, .close, seconds: 100),
        rate(280, .post, post), event(280, .sessionEnd) { $0.outcome = .closed },
      ]
  }

  private func touch(_ events: [SessionEvent]) throws -> TouchFigures {
    try #require(SessionFigures.Body(events: events).touches.first)
  }

  @Test(arguments: [(3, true), (4, false)])
  func aPeakOfTwoAboveTheBaselineIsARise(peak: Int, isNone: Bool) throws {
    #expect((try touch(session(peak: peak)).settling == .noRise) == isNone)
  }

  @Test(arguments: [(3, true), (4, false)])
  func oneAboveTheBaselineIsBack(number: Int, isBack: Bool) throws {
    let figures = try touch(session(peak: 6, settled: [(150, number)]))
    #expect(figures.cameBack == isBack)
    if isBack { #expect(figures.settling == .after(40)) }
  }

  /// Nothing came down before the last number of the return, nor after it.
  @Test func whatNeverCameBackIsLongerThanItsLastNumber() throws {
    let figures = try touch(
      session(peak: 6, settled: [(150, 5), (169, 4)], post: 4))
    #expect(figures.settling == .longerThan(59))
    #expect(figures.cameBack == false)
  }

  @Test func theFirstNumberThatIsBackCounts() throws {
    let figures = try touch(session(peak: 6, settled: [(130, 4), (140, 3), (160, 1)]))
    #expect(figures.settling == .after(30))
  }

  @Test func settledNowCountsAsBack() throws {
    var events = session(peak: 6, settled: [(150, 4)])
    events.insert(event(131, .settledMark), at: 9)
    #expect(try touch(events).settling == .after(21))
    #expect(try touch(events).cameBack == true)
  }

  @Test(arguments: [
    (3, 4, false), (3, 5, true), (2, 3, false), (2, 4, true), (1, 3, true), (1, 2, false),
  ])
  func moreThanPlannedIsTwoAboveTheAimOrFive(aim: Int, peak: Int, isMore: Bool) throws {
    #expect(try touch(session(aim: aim, peak: peak)).wasMoreThanPlanned == isMore)
  }

  @Test(arguments: [(SessionEvent.ExitReason.key, 1), (.timer, 0), (.focus, 0)])
  func comingBackEarlyIsByAKey(reason: SessionEvent.ExitReason, count: Int) {
    let body = SessionFigures.Body(events: session(peak: 2, reason: reason))
    #expect(body.earlyReturns == count)
    #expect(body.touches.first?.endedByKey == (count == 1))
  }

  @Test func theHighestIsTheMostOfAllThatAreKnown() {
    var body = SessionFigures.Body()
    body.touches = [2, 6, nil, 4].enumerated().map {
      TouchFigures(n: $0.offset + 1, seconds: 10, peak: $0.element)
    }
    let figures = self.figures(0, body)
    #expect(figures.highest == 6)
    #expect(period([figures]).unknownPeaks == 1)
  }

  @Test func whatIsSaidInTheCloseIsOfNoReturn() throws {
    var events = session(peak: 6, settled: [(150, 3)])
    let close = try #require(events.firstIndex { $0.stage == .close })
    events.insert(rate(200, .settled, 5, n: 1), at: close + 1)
    #expect(try touch(events).settled == 3)
  }

  @Test func theCurveBeginsWithThePractice() {
    let events = [
      enter(0, .checkPre), rate(5, .pre, 4), exit(9, .checkPre, seconds: 9), enter(10, .resource),
      rate(70, .gate, 2), exit(70, .resource, seconds: 60),
    ]
    #expect(DistressCurve(events).knots.first?.t == 10)
    #expect(DistressCurve(events).knots.first?.distress == 4)
  }

  // MARK: Many sessions

  private func figures(
    _ day: Int, _ body: SessionFigures.Body, mode: Mode = .touch
  ) -> SessionFigures {
    SessionFigures(
      id: Identifier(rawValue: "s\(day)"),
      startedAt: Timestamp(milliseconds: Int64(day) * 86_400_000), mode: mode, outcome: .closed,
      activeSeconds: 1, body: body)
  }

  private func body(
    _ pre: Int? = 3, _ post: Int? = 2, later: Int? = nil, peaks: [Int] = [2], isFar: Bool = false
  ) -> SessionFigures.Body {
    var body = SessionFigures.Body()
    body.pre = pre
    body.post = post
    body.later = later
    body.baseline = 2
    body.touches = peaks.enumerated().map {
      TouchFigures(n: $0.offset + 1, aim: 3, seconds: 10, peak: $0.element, settled: 2)
    }
    body.presence[2] = isFar ? 1 : 0
    return body
  }

  private func period(_ sessions: [SessionFigures]) -> TrendPeriod {
    Trends(sessions: sessions, through: CivilDate(dayNumber: 400)).whole
  }

  @Test(arguments: [(2, nil), (3, -1.0)] as [(Int, Double?)])
  func beforeAndAfterIsToldFromThreeSessionsOn(count: Int, median: Double?) {
    #expect(period((0..<count).map { figures($0, body()) }).change?.median == median)
  }

  @Test func aMissingNumberIsCountedAsMissing() {
    let whole = period([figures(0, body()), figures(1, body(3, nil)), figures(2, body(nil, 2))])
    #expect(whole.pairs.count == 1 && whole.missingPairs == 2)
  }

  @Test(arguments: [(2, nil), (3, 1.0)] as [(Int, Double?)])
  func laterLessAfterIsToldFromThreeOn(count: Int, median: Double?) {
    let sessions = (0..<count).map { figures($0, body(later: 3)) }
    #expect(period(sessions).laterChange?.median == median)
  }

  /// The middle of those that came back and those that did not, which count as longer.
  @Test(
    arguments: [
      ([60, 90], [], nil), ([60, 90, 120], [], .seconds(90)), ([60, 90], [10], .seconds(90)),
      ([60], [10, 20], .longerThan(20)), ([60, 80], [70, 90], .longerThan(75)),
      ([60, 80, 100], [10], .seconds(90)),
    ] as [([Double], [Double], CensoredMedian?)])
  func timesToSettle(ended: [Double], open: [Double], median: CensoredMedian?) {
    #expect(CensoredMedian(ended: ended, open: open) == median)
  }

  @Test(arguments: [(0, false), (1, true), (4, true), (5, false)])
  func secondsAreToldOfTheStrengthsOneToFour(peak: Int, isTold: Bool) {
    let found = period([figures(0, body(peaks: [peak]))]).secondsAtStrength
    #expect(found == (isTold ? [peak: [10]] : [:]))
  }

  @Test func secondsAtAStrengthAreOfTouchesThatSettledWithoutAnAlarm() {
    for (settled, wasEscalated, isTold) in [(3, false, true), (4, false, false), (2, true, false)] {
      var body = body()
      body.touches[0].settled = settled
      body.touches[0].wasEscalated = wasEscalated
      #expect(period([figures(0, body)]).secondsAtStrength.isEmpty == !isTold)
    }
  }

  @Test(arguments: [(2, nil), (3, 1.0)] as [(Int, Double?)])
  func aShareIsToldFromThreeKnownOn(known: Int, value: Double?) {
    let sessions = (0..<known).map { figures($0, body(peaks: [5])) }
    #expect(period(sessions).moreThanPlanned.value == value)
  }

  @Test func sessionsAreCountedByTheirKind() {
    let whole = period([
      figures(0, body()), figures(1, body(peaks: [])), figures(2, body(peaks: []), mode: .resource),
      figures(3, body(peaks: []), mode: .glimmer), figures(4, body(peaks: []), mode: .ground),
    ])
    #expect(whole.sessions == 5)
    #expect(whole.touchSessions == 1 && whole.restSessions == 2 && whole.glimmerMoments == 1)
    #expect(whole.touchSeconds == 10)
  }

  @Test func weeksBeginOnMonday() {
    // 2026-03-01 was a Sunday.
    for (day, week) in [("2026-03-01", "2026-W09"), ("2026-03-02", "2026-W10")] {
      let date = CivilDate(day)
      #expect(date.map { CalendarPeriod(.week, containing: $0).name } == week)
    }
  }

  @Test func noDirectionIsToldOfFewerThanSixSessions() {
    #expect(Trends.enoughForDirection == 6)
    #expect(Quartiles.enough == 3)
    #expect(GlimmerExperience.enough == 5)
  }

  // MARK: The window

  /// A curve that is at one number all along, or goes to it.
  private func window(_ from: Int, _ through: Int, edge: Int) -> Double? {
    WindowTime(
      DistressCurve([
        rate(0, .pre, from), enter(0, .resource), rate(100, .gate, through),
        exit(100, .resource, seconds: 100),
      ])
    ).share(edge: edge)
  }

  @Test(arguments: [
    (5, 5, 5, 1.0), (6, 6, 5, 0), (6, 6, 6, 1), (4, 4, 4, 1), (5, 5, 4, 0), (4, 6, 5, 0.5),
    (6, 4, 5, 0.5), (2, 6, 5, 0.75), (5, 9, 5, 0),
  ])
  func insideIsAtMostTheEdge(from: Int, through: Int, edge: Int, share: Double) {
    #expect(window(from, through, edge: edge) == share)
  }

  @Test(arguments: [(3, 4), (4, 4), (6, 6), (7, 6)])
  func theEdgeIsFourToSix(chosen: Int, edge: Int) {
    for level in 4...7 {
      #expect(window(level, level, edge: chosen) == window(level, level, edge: edge))
    }
    #expect(WindowTime.usualEdge == 5)
  }

  @Test(arguments: [(70.0, 1.0), (69.9, nil)] as [(Double, Double?)])
  func theShareIsToldFromSeventyPercentOn(known: Double, share: Double?) {
    let window = WindowTime(
      insideSeconds: WindowTime.Seconds(repeating: known),
      knownSeconds: WindowTime.Seconds(repeating: known), practiceSeconds: 100)
    #expect(window.share() == share)
  }

  @Test func aTouchIsAtItsPeakAndAStretchBesideAnUnknownNumberIsUnknown() {
    let events = session(peak: 6)
    let window = SessionFigures.Body(events: events).window
    // The touch is outside; from 6 at 110 s to 2 at 170 s a quarter of the way is above 5.
    #expect(window.practiceSeconds == 270)
    #expect(abs(window.parts().outside - 25) < 0.001)
    let holed = SessionFigures.Body(events: session(peak: nil)).window
    #expect(abs(holed.parts().unknown - 70) < 0.001)
  }

  @Test func farAwayIsOutsideUntilHere() {
    var events = session(peak: 2)
    func presence(_ t: Double, _ presence: Presence) -> SessionEvent {
      event(t, .rate) {
        $0.occasion = .settled
        $0.answer = .presence(presence)
      }
    }
    events.insert(
      contentsOf: [
        presence(115, .farAway), presence(120, .halfHere), presence(123, .farAway),
        presence(125, .here),
      ], at: 8)
    let parts = SessionFigures.Body(events: events).window.parts()
    #expect(abs(parts.outside - 10) < 0.001)
  }

  // MARK: Glimmers and the body

  private func returns(_ count: Int) -> [SessionFigures] {
    var body = body()
    body.glimmers = (0..<count).map { _ in
      GlimmerUse(
        glimmerID: "rain", category: .sound, state: nil, isReturn: true, change: -2,
        secondsUntilLower: nil, ladder: .enjoyable)
    }
    return [figures(0, body)]
  }

  @Test(arguments: [(2, nil), (3, -2.0)] as [(Int, Double?)])
  func whatGoesWithSettlingIsToldFromThreeReturnsOn(count: Int, change: Double?) {
    let glimmers = Trends(sessions: returns(count), through: CivilDate(dayNumber: 1)).glimmers
    #expect(glimmers.first?.medianChange == change)
    #expect(glimmers.first?.medianRung == (change == nil ? nil : 2))
  }

  @Test(arguments: [(4, nil), (5, -2.0)] as [(Int, Double?)])
  func whatHelpsIsChosenByFromFiveReturnsOn(count: Int, change: Double?) {
    let experience = GlimmerExperience(returns(count).flatMap(\.body.glimmers))
    #expect(experience.figures(of: "rain").medianChange == change)
    #expect(experience.figures(of: Glimmer.Category.sound).medianChange == change)
    #expect(experience.figures(of: "rain").medianRung == (change == nil ? nil : 2))
  }

  @Test func onlyAReturnGoesWithSettling() {
    var sessions = returns(3)
    sessions[0].body.glimmers[0] = GlimmerUse(
      glimmerID: "rain", category: .sound, state: nil, isReturn: false, change: -2,
      secondsUntilLower: nil, ladder: nil)
    #expect(Trends(sessions: sessions, through: CivilDate(dayNumber: 1)).glimmers.isEmpty)
  }

  @Test(arguments: [(27, 1), (28, 2)])
  func theBodyIsToldInSpansOfFourWeeks(daysBefore: Int, spans: Int) {
    let last = CivilDate(dayNumber: 200)
    let marks = [PlaceAndTone(.chest, .comfortable)]
    let trends = Trends(
      sessions: [],
      checkIns: [
        DatedMarks(day: last.advanced(byDays: -daysBefore), marks: marks),
        DatedMarks(day: last, marks: marks),
      ], from: CivilDate(dayNumber: 100), through: last)
    #expect(trends.bodyMaps.count == spans)
    #expect(trends.bodyMaps.last?.count(.chest, .comfortable) == (spans == 1 ? 2 : 1))
  }

  @Test func rungsAndWordsAboutPresenceAreCounted() {
    var body = body()
    body.ladder = [1, 2, 3, 4]
    body.presence = [5, 6, 7, 0]
    let whole = period([figures(0, body), figures(1, body)])
    #expect(whole.ladder == [2, 4, 6, 8])
    #expect(whole.presence == [10, 12, 14])
  }

  // MARK: What one might want to hear

  private func cautions(_ bodies: [SessionFigures.Body]) -> [TrendCaution] {
    TrendCaution.all(in: bodies.enumerated().map { figures($0.offset, $0.element) })
  }

  @Test(
    arguments: [(2, 3, 3, []), (2, 4, 4, [.higherAfter]), (3, 3, 4, []), (4, 4, 4, [.higherAfter])]
      as [(Int, Int, Int, [TrendCaution])])
  func higherAfterInTheMiddleOfTheLastFour(
    first: Int, second: Int, third: Int, found: [TrendCaution]
  ) {
    // The start is 3 each time; the fourth ends as it began.
    #expect(cautions([body(3, first), body(3, second), body(3, third), body(3, 3)]) == found)
  }

  @Test func onlyTheLastFourCount() {
    let higher = body(3, 5)
    #expect(cautions([higher, higher] + (0..<4).map { _ in body() }).isEmpty)
    #expect(cautions((0..<4).map { _ in body() } + [higher, higher, higher]) == [.higherAfter])
  }

  @Test(arguments: [(2, []), (3, [.moreThanPlanned])] as [(Int, [TrendCaution])])
  func halfOfTheLastSixTouches(count: Int, found: [TrendCaution]) {
    let peaks = (0..<6).map { $0 < count ? 5 : 2 }
    #expect(cautions([body(peaks: Array(peaks[..<3])), body(peaks: Array(peaks[3...]))]) == found)
    // What was before the last six does not count.
    #expect(cautions([body(peaks: [5, 5]), body(peaks: peaks)]) == found)
  }

  @Test(
    arguments: [(1, 5, []), (2, 4, []), (2, 5, [.higherLater])] as [(Int, Int, [TrendCaution])])
  func twiceThreeMoreHoursLater(count: Int, later: Int, found: [TrendCaution]) {
    #expect(cautions((0..<4).map { body(later: $0 < count ? later : 2) }) == found)
  }

  @Test(arguments: [(1, []), (2, [.farAway])] as [(Int, [TrendCaution])])
  func farAwayInTwoOfTheLastFour(count: Int, found: [TrendCaution]) {
    #expect(cautions((0..<4).map { body(isFar: $0 < count) }) == found)
    #expect(cautions([body(isFar: true)] + (0..<4).map { body(isFar: $0 < count) }) == found)
  }

  @Test func sessionsWithoutTouchSpeakForNothing() {
    #expect(cautions((0..<4).map { _ in body(3, 6, peaks: [], isFar: true) }).isEmpty)
  }
}
