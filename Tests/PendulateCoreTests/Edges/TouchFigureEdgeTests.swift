import PendulateCore
import Testing

/// What is told of one touch: each figure at the numbers where it becomes another.
@Suite struct TouchFigureEdgeTests: FigureSamples {
  // MARK: One touch

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
}
