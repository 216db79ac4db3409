import PendulateCore
import Testing

/// The way from one's own pace to a pattern.
@Suite struct BreathRampTests {
  struct Case: CustomTestStringConvertible {
    let pattern: BreathPattern
    let pace: BreathPace
    let minutes: Int

    var testDescription: String { "\(pattern.id) from \(pace.text) s in \(minutes) min" }

    var ramp: BreathRamp? {
      BreathRamp(from: pace, to: pattern, lasting: .seconds(minutes * 60))
    }
  }

  static let cases = BreathPatternSamples.all.flatMap { pattern in
    [3, 4.321, 6.7, 10, 14].flatMap { seconds in
      [1, 3, 10].map {
        Case(pattern: pattern, pace: BreathPace(.seconds(seconds)), minutes: $0)
      }
    }
  }

  @Test(arguments: cases)
  func theBreathsSumUpToTheLastAttosecond(_ sample: Case) throws {
    let ramp = try #require(sample.ramp)
    var sum = Duration.zero
    for number in 0..<ramp.breaths {
      #expect(ramp.begin(of: number) == sum)
      #expect(ramp.number(at: sum) == number)
      sum += ramp.breath(number).period
      #expect(ramp.number(at: sum - Duration(attoseconds: 1)) == number)
    }
    #expect(ramp.length == sum)
    let wanted = Double(sample.minutes * 60)
    #expect(abs(sum.inSeconds - wanted) < 14)
  }

  @Test(arguments: cases)
  func itBeginsAtThePaceAndEndsExactlyAtThePattern(_ sample: Case) throws {
    let ramp = try #require(sample.ramp)
    let first = ramp.breath(0)
    #expect(abs(first.period.inSeconds - sample.pace.length.inSeconds) < 1e-6)
    let share = sample.pattern.inhale.inSeconds / sample.pattern.withoutHolds.period.inSeconds
    #expect(abs(first.inhale.inSeconds / first.period.inSeconds - share) < 1e-6)
    let goal = ramp.breath(ramp.breaths)
    for phase in [BreathPosition.Phase.inhale, .sip, .exhale] {
      #expect(goal.length(of: phase) == sample.pattern.length(of: phase))
    }
    #expect(!goal.hasHolds)
    let course = BreathCourse(sample.pattern, ramp: ramp, beganAt: .start)
    let end = Moment.start + ramp.length
    #expect(!course.isRamping(at: end))
    #expect(course.breath(at: end) == sample.pattern)
    #expect(course.nextPhaseChange(after: end) == end + sample.pattern.inhale)
  }

  @Test(arguments: cases)
  func breathsGrowOrShrinkOneWayAndByOneStep(_ sample: Case) throws {
    let ramp = try #require(sample.ramp)
    let lengths = (0...ramp.breaths).map { ramp.breath($0).period }
    let steps = Set(zip(lengths.dropFirst(), lengths).map { $0 - $1 })
    #expect(steps.count == 1)
    for phase in [BreathPosition.Phase.inhale, .exhale] {
      let spans = (0...ramp.breaths).map { ramp.breath($0).length(of: phase) }
      #expect(spans.allSatisfy { $0 > .zero })
      #expect(spans == spans.sorted() || spans == spans.sorted(by: >))
    }
  }

  @Test(arguments: cases.filter { $0.minutes == 1 })
  func phasesFollowEachOtherAndNothingJumps(_ sample: Case) throws {
    let ramp = try #require(sample.ramp)
    let course = BreathCourse(sample.pattern, ramp: ramp, beganAt: .start)
    let end = Moment.start + ramp.length + sample.pattern.period * 2
    var last = course.position(at: .start)
    var now = Moment.start
    while now < end {
      now = now + .milliseconds(50)
      let position = course.position(at: now)
      #expect((0...1).contains(position.progress) && position.remaining > .zero)
      #expect(abs(position.fullness - last.fullness) < 0.11)
      #expect(position.cycle == last.cycle || position.cycle == last.cycle + 1)
      if position.cycle == last.cycle {
        #expect(Self.order(position.phase) >= Self.order(last.phase))
      } else {
        #expect(position.phase == .inhale)
      }
      last = position
    }
  }

  private static func order(_ phase: BreathPosition.Phase) -> Int {
    BreathPosition.Phase.allCases.firstIndex(of: phase) ?? 0
  }

  @Test(arguments: cases.filter { $0.minutes == 3 })
  func cuesOfTheWholeWayFallOnTheInstantsThatSumsGive(_ sample: Case) throws {
    let ramp = try #require(sample.ramp)
    let course = BreathCourse(sample.pattern, ramp: ramp, beganAt: .seconds(2))
    var now = Moment.seconds(2)
    for number in 0..<ramp.breaths {
      let breath = ramp.breath(number)
      var due = Moment.seconds(2) + ramp.begin(of: number)
      for span in [breath.inhale, breath.second, breath.exhale] where span > .zero {
        due = due + span
        now = try #require(course.nextPhaseChange(after: now))
        #expect(now == due)
      }
      #expect(course.endOfBreath(from: due) == due)
    }
    #expect(now == Moment.seconds(2) + ramp.length)
  }

  @Test func anotherTempoOnTheWayScalesWhatIsLeftOfItWithoutAJump() throws {
    let pattern = BreathPatternSamples.soft
    let ramp = try #require(
      BreathRamp(from: BreathPace(.seconds(5)), to: pattern, lasting: .seconds(180)))
    for step in 1..<200 {
      let moment = Moment.start + ramp.length * step / 200
      var course = BreathCourse(pattern, ramp: ramp, beganAt: .start)
      let before = course.position(at: moment)
      let length = course.breath(at: moment).period
      course.change(to: pattern.scaled(toPercent: 110), at: moment)
      let after = course.position(at: moment)
      #expect(abs(after.fullness - before.fullness) < 1e-9)
      #expect(BreathCourseTests.followsOn(after.phase, from: before.phase))
      #expect(course.isRamping(at: moment))
      let longer = course.breath(at: moment).period.inSeconds / length.inSeconds
      #expect(abs(longer - 1.1) < 1e-6)
      let later = moment + .seconds(300)
      #expect(course.breath(at: later) == pattern.scaled(toPercent: 110))
    }
  }

  @Test func anotherPatternEndsTheWay() throws {
    let ramp = try #require(
      BreathRamp(
        from: BreathPace(.seconds(5)), to: BreathPatternSamples.soft, lasting: .seconds(60)))
    var course = BreathCourse(BreathPatternSamples.soft, ramp: ramp, beganAt: .start)
    let before = course.position(at: .seconds(21)).fullness
    course.change(to: BreathPatternSamples.easy, at: .seconds(21))
    #expect(course.ramp == nil)
    #expect(abs(course.position(at: .seconds(21)).fullness - before) < 1e-9)
  }

  @Test func thereIsNoWayInNoTimeNorToAFewSighs() {
    let pace = BreathPace(.seconds(5))
    #expect(BreathRamp(from: pace, to: BreathPatternSamples.soft, lasting: .zero) == nil)
    let three = BreathPatternSamples.pattern("sigh", 2, 1, 6, secondSpan: .sip, mostCycles: 3)
    #expect(BreathRamp(from: pace, to: three, lasting: .seconds(60)) == nil)
    let nothing = BreathPatternSamples.pattern("off", 0, 0, 0)
    #expect(BreathRamp(from: pace, to: nothing, lasting: .seconds(60)) == nil)
  }
}
