import PendulateCore
import Testing

@Suite struct BreathCourseTests {
  let began = Moment(.milliseconds(12_345))

  @Test(arguments: BreathPatternSamples.all)
  func pausingKeepsTheBreathWhereItIs(pattern: BreathPattern) {
    for step in 1..<60 {
      let pausedAt = began + pattern.period * step / 23
      var course = BreathCourse(pattern, beganAt: began)
      let before = course.position(at: pausedAt)
      course.pause(at: pausedAt)
      #expect(course.isPaused)
      #expect(course.position(at: pausedAt) == before)
      #expect(course.position(at: pausedAt + .seconds(1000)) == before)
      #expect(course.nextPhaseChange(after: pausedAt) == nil)
      let resumedAt = pausedAt + .seconds(1000)
      course.resume(at: resumedAt)
      #expect(course.position(at: resumedAt) == before)
      #expect(
        course.elapsed(at: resumedAt + .seconds(1)) == pattern.period * step / 23 + .seconds(1))
    }
  }

  @Test func pausingTwiceAndResumingTwiceChangeNothingMore() {
    var course = BreathCourse(BreathPatternSamples.soft, beganAt: .start)
    course.pause(at: .seconds(2))
    course.pause(at: .seconds(9))
    course.resume(at: .seconds(20))
    course.resume(at: .seconds(30))
    #expect(course.elapsed(at: .seconds(31)) == .seconds(13))
  }

  @Test func aBreathThatIsYetToBeginWaitsAtItsBeginning() {
    var course = BreathCourse(BreathPatternSamples.soft, beganAt: .seconds(20))
    #expect(course.position(at: .seconds(5)) == course.position(at: .seconds(20)))
    #expect(course.nextPhaseChange(after: .seconds(5)) == .seconds(20))
    #expect(course.nextPhaseChange(after: .seconds(20)) == .seconds(24))
    course.change(to: BreathPatternSamples.easy, at: .seconds(6))
    #expect(course.nextPhaseChange(after: .seconds(6)) == .seconds(20))
    #expect(course.nextPhaseChange(after: .seconds(20)) == .seconds(23))
  }

  @Test(arguments: BreathPatternSamples.all)
  func cuesOfAnHourFallOnTheInstantsThatSumsGive(pattern: BreathPattern) throws {
    let course = BreathCourse(pattern, beganAt: began)
    let spans = [pattern.inhale, pattern.second, pattern.exhale, pattern.rest].filter { $0 > .zero }
    var now = began
    var cycle = 0
    while now < began + .seconds(3600) {
      var expected = began + pattern.period * cycle
      for span in spans {
        expected = expected + span
        now = try #require(course.nextPhaseChange(after: now))
        #expect(now == expected)
        #expect(course.position(at: now).progress == 0)
      }
      cycle += 1
      #expect(course.position(at: now).cycle == cycle)
    }
  }

  @Test(arguments: BreathPatternSamples.all)
  func aThousandHoursAndManyPausesLaterNoAttosecondIsLost(pattern: BreathPattern) {
    var course = BreathCourse(pattern, beganAt: began)
    var now = began
    for round in 0..<10_000 {
      let run = Duration.seconds(360) + Duration(attoseconds: Int128(round) * 333_333_333)
      course.pause(at: now + run)
      now = now + run + .milliseconds(round % 77)
      course.resume(at: now)
    }
    let total = Duration.seconds(3_600_000) + Duration(attoseconds: 49_995_000 * 333_333_333)
    #expect(course.elapsed(at: now) == total)
    #expect(course.position(at: now) == pattern.position(at: total))
  }

  @Test(arguments: BreathPatternSamples.pairs)
  func changingThePatternNeverMakesTheBreathJump(first: BreathPattern, second: BreathPattern) {
    for step in 0..<97 {
      let moment = began + first.period * step / 97 + first.period * 5
      var course = BreathCourse(first, beganAt: began)
      let before = course.position(at: moment)
      course.change(to: second, at: moment)
      let after = course.position(at: moment)
      #expect(course.pattern == second)
      #expect(abs(after.fullness - before.fullness) < 1e-9)
      #expect(after.cycle == 0)
      #expect(Self.followsOn(after.phase, from: before.phase))
    }
  }

  /// Breathing in goes on as breathing in, breathing out as out; a hold may give way to what follows.
  static func followsOn(
    _ phase: BreathPosition.Phase, from before: BreathPosition.Phase
  ) -> Bool {
    switch before {
    case .inhale, .sip: phase == .inhale || phase == .sip
    case .hold: phase == .hold || phase == .exhale
    case .exhale: phase == .exhale
    case .rest: phase == .rest || phase == .inhale
    }
  }

  @Test func aHeldBreathIsNotHeldAnewAfterAChange() {
    var course = BreathCourse(BreathPatternSamples.box, beganAt: .start)
    let long = BreathPatternSamples.pattern("478", 4, 7, 8)
    course.change(to: long, at: .seconds(7))
    #expect(course.position(at: .seconds(7)).phase == .hold)
    #expect(course.nextPhaseChange(after: .seconds(7)) == .seconds(11))
    course.change(to: BreathPatternSamples.soft, at: .seconds(8))
    #expect(course.position(at: .seconds(8)).phase == .exhale)
  }

  @Test func changingWhilePausedStaysPaused() {
    var course = BreathCourse(BreathPatternSamples.soft, beganAt: .start)
    course.pause(at: .seconds(2))
    let fullness = course.position(at: .seconds(2)).fullness
    course.change(to: BreathPatternSamples.easy, at: .seconds(50))
    #expect(course.isPaused)
    #expect(abs(course.position(at: .seconds(60)).fullness - fullness) < 1e-9)
    course.resume(at: .seconds(100))
    #expect(course.nextPhaseChange(after: .seconds(100)) == Moment(.milliseconds(101_500)))
  }

  @Test func changingToTheSamePatternLeavesTheCourseAsItWas() {
    var course = BreathCourse(BreathPatternSamples.soft, beganAt: .start)
    let before = course
    course.change(to: BreathPatternSamples.soft, at: .seconds(33))
    #expect(course == before)
  }

  @Test func aPatternWithAMostNumberOfBreathsEndsEmptyAndStill() {
    let three = BreathPatternSamples.pattern("sigh", 2, 1, 6, secondSpan: .sip, mostCycles: 3)
    var course = BreathCourse(three, beganAt: .start)
    let end = Moment.seconds(27)
    #expect(!course.isOver(at: end - Duration(attoseconds: 1)))
    #expect(course.nextPhaseChange(after: .seconds(22)) == end)
    #expect(course.isOver(at: end))
    #expect(course.position(at: .seconds(500)).fullness == 0)
    #expect(course.position(at: .seconds(500)).phase == .rest)
    #expect(course.nextPhaseChange(after: end) == nil)
    course.change(to: BreathPatternSamples.soft, at: .seconds(30))
    #expect(course.position(at: .seconds(30)).phase == .inhale)
    #expect(course.nextPhaseChange(after: .seconds(30)) == .seconds(34))
  }

  @Test func nothingToPaceHasNoCues() {
    let nothing = BreathPatternSamples.pattern("off", 0, 0, 0)
    var course = BreathCourse(nothing, beganAt: .start)
    #expect(course.nextPhaseChange(after: .seconds(3)) == nil)
    course.change(to: BreathPatternSamples.soft, at: .seconds(3))
    #expect(course.nextPhaseChange(after: .seconds(3)) == .seconds(7))
    course.change(to: nothing, at: .seconds(5))
    #expect(course.nextPhaseChange(after: .seconds(5)) == nil)
    #expect(course.position(at: .seconds(5)).phase == .rest)
  }
}
