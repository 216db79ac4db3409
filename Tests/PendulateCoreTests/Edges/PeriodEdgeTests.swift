import PendulateCore
import Testing

/// What is told of many sessions: each figure at the numbers where it becomes another.
@Suite struct PeriodEdgeTests: FigureSamples {
  // MARK: Many sessions

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
}
