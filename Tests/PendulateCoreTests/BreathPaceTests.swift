import PendulateCore
import Testing

/// One's own pace, and slower or faster than a pattern.
@Suite struct BreathPaceTests {
  private func finder(_ intervals: Double...) -> PaceFinder {
    var finder = PaceFinder()
    var now = Moment.seconds(3)
    finder.tap(at: now)
    for interval in intervals {
      now = now + .seconds(interval)
      finder.tap(at: now)
    }
    return finder
  }

  @Test func sixTapsGiveTheMedian() throws {
    #expect(finder().count == 1)
    #expect(finder(4, 5, 6, 7).pace == nil)
    #expect(finder(4, 5, 6, 7).count == 5)
    let pace = try #require(finder(6, 14, 7, 6.7, 6).pace)
    #expect(pace.text == "6.7")
    #expect(pace.words == "about 9 breaths a minute; neither good nor bad")
  }

  @Test func aPauseOrAKeyPressedTwiceStartsThatBreathOver() throws {
    let finder = finder(5, 40, 5, 0.2, 5, 15.001, 5, 5)
    #expect(finder.count == 6)
    #expect(finder.pace?.length == .seconds(5))
    #expect(self.finder(0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1).count == 1)
  }

  @Test func moreTapsAndAClockThatStandsChangeNothing() {
    var finder = finder(5, 5, 5, 5, 5)
    finder.tap(at: .seconds(900))
    #expect(finder.count == 6 && finder.pace?.length == .seconds(5))
    var still = PaceFinder()
    still.tap(at: .seconds(5))
    still.tap(at: .seconds(5))
    still.tap(at: .seconds(2))
    #expect(still.count == 1)
    still.tap(at: .seconds(10))
    #expect(still.count == 2)
  }

  @Test func aPaceOutsideOfTheRangeIsBroughtToItsEdgeAndSaidSo() {
    #expect(finder(1, 1, 1, 1, 1).pace?.length == .seconds(3))
    #expect(
      finder(1, 1, 1, 1, 1).pace?.words == "20 breaths a minute or more; neither good nor bad")
    #expect(
      finder(15, 15, 15, 15, 15).pace?.words
        == "4 breaths a minute or fewer; neither good nor bad")
  }

  @Test(arguments: [
    ("6.7", 6_700), ("5", 5_000), ("4.05", 4_050), ("13.999", 13_999), ("3.0", 3_000),
  ])
  func thePaceIsKeptAsSeconds(text: String, milliseconds: Int) throws {
    let pace = try #require(BreathPace(text: text))
    #expect(pace.length == .milliseconds(milliseconds))
    #expect(BreathPace(text: pace.text) == pace)
  }

  @Test(arguments: ["", ".", "6,7", "0", "-4", "6.", ".5", "1e1", "nan", "6.7001", "5.5.5", "+6"])
  func whatIsNoPaceIsNotRead(text: String) {
    #expect(BreathPace(text: text) == nil)
  }

  @Test(arguments: BreathPatternSamples.all.filter(\.isWithinRange))
  func noStepTakesASpanPastItsRangeAndTheWayBackIsExact(pattern: BreathPattern) {
    var tempo = BreathTempo()
    while tempo.slower(pattern) { #expect(tempo.applied(to: pattern).isWithinRange) }
    while tempo.faster(pattern) { #expect(tempo.applied(to: pattern).isWithinRange) }
    while tempo.percent < 0, tempo.slower(pattern) {}
    while tempo.percent > 0, tempo.faster(pattern) {}
    #expect(tempo.percent == 0 && tempo.applied(to: pattern) == pattern)
  }

  @Test func aStepIsFiveHundredthsOfThePattern() {
    var tempo = BreathTempo()
    #expect(tempo.words == nil)
    let went = tempo.slower(BreathPatternSamples.soft)
    #expect(went)
    #expect(tempo.words == "5 % slower")
    let slower = tempo.applied(to: BreathPatternSamples.soft)
    #expect(slower.inhale == .milliseconds(4_200) && slower.exhale == .milliseconds(6_300))
    for _ in 0..<2 { _ = tempo.faster(BreathPatternSamples.soft) }
    #expect(tempo.words == "5 % faster")
    let box = BreathPatternSamples.box
    var held = BreathTempo()
    for pattern in [box, BreathPatternSamples.pattern("478", 4, 7, 8)] {
      _ = held.slower(pattern)
      #expect(held == BreathTempo())
    }
  }

  @Test func anotherTempoOfSighsStartsNoNewThree() {
    let three = BreathPatternSamples.pattern("sigh", 2, 1, 6, secondSpan: .sip, mostCycles: 3)
    var course = BreathCourse(three, beganAt: .start)
    course.change(to: three.scaled(toPercent: 110), at: .seconds(19))
    #expect(course.position(at: .seconds(19)).cycle == 2)
    #expect(course.isOver(at: .seconds(29)))
    course.change(to: three, at: .seconds(40))
    #expect(course.isOver(at: .seconds(40)))
    #expect(course.endOfBreath(from: .seconds(41)) == .seconds(41))
  }

  @Test(arguments: BreathPatternSamples.all)
  func aBreathIsDoneWhereTheNextOneBegins(pattern: BreathPattern) throws {
    let began = Moment.seconds(7)
    var course = BreathCourse(pattern, beganAt: began)
    for step in 0..<50 {
      let moment = began + pattern.period * step / 7
      let end = try #require(course.endOfBreath(from: moment))
      let breaths = max(1, (step + 6) / 7)
      #expect(end - began == pattern.period * breaths)
    }
    let first = try #require(course.endOfBreath(from: .start))
    #expect(first - began == pattern.period)
    course.pause(at: .seconds(9))
    let none = course.endOfBreath(from: .seconds(10))
    #expect(none == nil)
    course.resume(at: .seconds(100))
    let later = try #require(course.endOfBreath(from: .seconds(10)))
    #expect(later - .seconds(100) == pattern.period - .seconds(2))
  }
}
