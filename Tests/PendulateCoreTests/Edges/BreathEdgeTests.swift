import PendulateCore
import Testing

/// The ranges of a breath, and the instants at which one span becomes another.
@Suite struct BreathEdgeTests {
  private func pattern(
    _ inhale: Double = 4, _ second: Double = 0, _ exhale: Double = 6, _ rest: Double = 0,
    id: String = "edge", secondSpan: BreathPattern.SecondSpan = .hold, mostCycles: Int? = nil
  ) -> BreathPattern {
    BreathPatternSamples.pattern(
      id, inhale, second, exhale, rest, secondSpan: secondSpan, mostCycles: mostCycles)
  }

  // MARK: Ranges

  @Test(arguments: [(1.999, false), (2, true), (6, true), (6.001, false)])
  func breathingInIsTwoToSixSeconds(seconds: Double, isWithin: Bool) {
    #expect(pattern(seconds).isWithinRange == isWithin)
  }

  @Test(arguments: [(1.999, false), (2, true), (8, true), (8.001, false)])
  func breathingOutIsTwoToEightSeconds(seconds: Double, isWithin: Bool) {
    #expect(pattern(4, 0, seconds).isWithinRange == isWithin)
  }

  @Test(arguments: [
    ("box", 4.0, true), ("box", 4.001, false), ("478", 7, true), ("478", 7.001, false),
  ])
  func aHoldIsFourSecondsAndSevenInOnePattern(id: String, seconds: Double, isWithin: Bool) {
    #expect(pattern(4, seconds, 6, id: id).isWithinRange == isWithin)
  }

  @Test(arguments: [(4.0, true), (4.001, false)])
  func theHoldAfterBreathingOutIsFourSeconds(seconds: Double, isWithin: Bool) {
    #expect(pattern(4, 0, 6, seconds).isWithinRange == isWithin)
  }

  @Test(arguments: [(0.499, false), (0.5, true), (2, true), (2.001, false)])
  func aSipIsHalfASecondToTwo(seconds: Double, isWithin: Bool) {
    #expect(pattern(4, seconds, 6, secondSpan: .sip).isWithinRange == isWithin)
  }

  @Test func aHoldIsAnyBreathThatIsHeld() {
    #expect(!pattern().hasHolds)
    #expect(pattern(4, 1).hasHolds)
    #expect(pattern(4, 0, 6, 1).hasHolds)
    #expect(!pattern(4, 1, 6, secondSpan: .sip).hasHolds)
  }

  @Test(arguments: [(2.999, true), (3, false), (14, false), (14.001, true)])
  func aPaceIsThreeToFourteenSeconds(seconds: Double, isAtEdge: Bool) {
    #expect(BreathPace(.seconds(seconds)).isAtEdge == isAtEdge)
  }

  // MARK: Taps

  @Test(arguments: [(999, 1), (1000, 2), (15_000, 2), (15_001, 1)])
  func betweenTwoTapsLieOneToFifteenSeconds(milliseconds: Int, count: Int) {
    var finder = PaceFinder()
    finder.tap(at: .start)
    finder.tap(at: .start + .milliseconds(milliseconds))
    #expect(finder.count == count)
  }

  @Test(arguments: [(5, false), (6, true)])
  func sixTapsMakeAPace(taps: Int, isFound: Bool) {
    var finder = PaceFinder()
    for tap in 0..<taps { finder.tap(at: .seconds(Double(tap) * 5)) }
    #expect((finder.pace != nil) == isFound)
  }

  // MARK: Instants

  @Test(arguments: [(0.0, 0.0), (1, 0.156_25), (2, 0.5), (3, 0.843_75), (4, 1), (7, 0.5), (10, 0)])
  func theBreathFillsAndEmptiesWithoutAJerk(seconds: Double, fullness: Double) {
    #expect(abs(pattern().position(at: .seconds(seconds)).fullness - fullness) < 1e-9)
  }

  @Test func aSipFillsTheLastPart() {
    let sigh = pattern(2, 1, 6, secondSpan: .sip)
    #expect(abs(sigh.position(at: .seconds(2)).fullness - 0.85) < 1e-9)
    #expect(abs(sigh.position(at: .seconds(2.5)).fullness - 0.925) < 1e-9)
  }

  @Test(arguments: [
    (3.999, BreathPosition.Phase.inhale), (4, .hold), (7.999, .hold), (8, .exhale), (12, .rest),
    (16, .inhale),
  ])
  func exactlyAtABoundaryOneIsInTheLaterSpan(seconds: Double, phase: BreathPosition.Phase) {
    #expect(pattern(4, 4, 4, 4).position(at: .seconds(seconds)).phase == phase)
  }

  @Test(arguments: [(29_999, false), (30_000, true)])
  func aPatternIsOverAfterItsMostBreaths(milliseconds: Int, isOver: Bool) {
    let course = BreathCourse(pattern(mostCycles: 3), beganAt: .start)
    let moment = Moment.start + .milliseconds(milliseconds)
    #expect(course.isOver(at: moment) == isOver)
    #expect((course.position(at: moment).phase == .rest) == isOver)
  }

  /// Two seconds into the rest of one pattern, another is taken up whose rest is as long.
  @Test(arguments: [(1.9, 0, BreathPosition.Phase.inhale), (2, 0, .inhale), (2.1, 0, .rest)])
  func aRestThatIsOverIsNotHeldAnew(rest: Double, cycle: Int, phase: BreathPosition.Phase) {
    var course = BreathCourse(pattern(4, 4, 4, 4, id: "first"), beganAt: .start)
    course.change(to: pattern(4, 0, 6, rest, id: "second"), at: .seconds(14))
    #expect(course.position(at: .seconds(14)).phase == phase)
    #expect(course.position(at: .seconds(14)).cycle == cycle)
  }

  /// A way of ten seconds from breaths of six to breaths of ten: the mean is eight.
  @Test(arguments: [(1.0, 1), (11.999, 1), (12, 2), (19.999, 2), (20, 3)])
  func aWayIsAsLongAsWholeBreathsAllow(seconds: Double, breaths: Int) {
    let ramp = BreathRamp(
      from: BreathPace(.seconds(6)), to: pattern(), lasting: .seconds(seconds))
    #expect(ramp?.breaths == breaths)
  }

  @Test func aTempoGoesInStepsOfFiveHundredthsWithinTheRanges() {
    var tempo = BreathTempo()
    var steps = 0
    // Breathing in may take 6 s at most: 5 s becomes 6 at 20 hundredths more.
    while tempo.slower(pattern(5)) { steps += 1 }
    #expect(steps == 4 && tempo.percent == 20)
  }
}
