import Testing

@testable import PendulateCore

@Suite struct BreathPositionTests {
  @Test(arguments: BreathPatternSamples.all)
  func progressStaysWithinItsRangeAndCyclesNeverGoBack(pattern: BreathPattern) {
    var cycle = 0
    for step in 0..<4000 {
      let position = pattern.position(at: .milliseconds(17) * step)
      #expect((0...1).contains(position.progress))
      #expect((0...1).contains(position.fullness))
      #expect(position.remaining > .zero)
      #expect(position.cycle >= cycle)
      cycle = position.cycle
    }
    #expect(cycle > 0)
  }

  @Test(arguments: BreathPatternSamples.all)
  func everyBreathIsLikeTheFirst(pattern: BreathPattern) {
    for step in 0..<400 {
      let elapsed = pattern.period * step / 400
      let first = pattern.position(at: elapsed)
      let later = pattern.position(at: elapsed + pattern.period * 123_456)
      #expect(later.cycle == 123_456)
      #expect(later.phase == first.phase)
      #expect(later.progress == first.progress)
      #expect(later.remaining == first.remaining)
    }
  }

  @Test func spansBeginExactlyAtTheirBoundaries() {
    let boundaries: [(Int, BreathPosition.Phase)] = [
      (0, .inhale), (4, .hold), (8, .exhale), (12, .rest), (16, .inhale),
    ]
    for (seconds, phase) in boundaries {
      let position = BreathPatternSamples.box.position(at: .seconds(seconds))
      #expect(position.phase == phase)
      #expect(position.progress == 0)
      #expect(position.remaining == .seconds(4))
    }
    let before = BreathPatternSamples.box.position(
      at: .seconds(4) - Duration(attoseconds: 1))
    #expect(before.phase == .inhale)
    #expect(before.remaining == Duration(attoseconds: 1))
  }

  @Test func spansThatAPatternLeavesOutNeverShow() {
    let phases = Set((0..<100).map { BreathPatternSamples.soft.position(at: .seconds($0)).phase })
    #expect(phases == [.inhale, .exhale])
    let sighPhases = Set(
      (0..<100).map { BreathPatternSamples.sigh.position(at: .seconds($0)).phase })
    #expect(sighPhases == [.inhale, .sip, .exhale])
  }

  @Test(arguments: BreathPatternSamples.all)
  func fullnessNeverJumps(pattern: BreathPattern) {
    // The steepest a breath gets is 1.5 times its mean slope, in the shortest span there is.
    var last = pattern.position(at: .zero).fullness
    for step in 1..<30_000 {
      let fullness = pattern.position(at: .milliseconds(step)).fullness
      #expect(abs(fullness - last) < 0.001)
      last = fullness
    }
  }

  @Test(arguments: BreathPatternSamples.all)
  func aThousandHoursLaterEverythingIsWhereArithmeticSays(pattern: BreathPattern) {
    let period = pattern.period.attoseconds
    for offset in 0..<1000 {
      let elapsed = Duration.seconds(3_600_000) + .nanoseconds(1_234_567) * offset
      let position = pattern.position(at: elapsed)
      #expect(Int128(position.cycle) == elapsed.attoseconds / period)
      let within = Duration(attoseconds: elapsed.attoseconds % period)
      #expect(position.remaining == pattern.position(at: within).remaining)
    }
  }

  @Test func aTimeBeforeTheBeginningIsTheBeginning() {
    let soft = BreathPatternSamples.soft
    #expect(soft.position(at: .seconds(-7)) == soft.position(at: .zero))
  }

  @Test func aPatternWithoutLengthStandsStill() {
    let nothing = BreathPatternSamples.pattern("off", 0, 0, 0)
    let position = nothing.position(at: .seconds(12))
    #expect(position.phase == .rest)
    #expect(position.fullness == 0)
    #expect(position.remaining > .zero)
  }

  @Test func aNegativeSpanCountsAsLeftOut() {
    let odd = BreathPatternSamples.pattern("odd", 4, -3, 6)
    #expect(odd.period == .seconds(10))
    #expect(odd.position(at: .seconds(4)).phase == .exhale)
    #expect(!odd.isWithinRange)
  }

  @Test func easingCanBeUndone() {
    for step in 0...1000 {
      let value = Double(step) / 1000
      #expect(abs(BreathPosition.ease(BreathPosition.progress(easedTo: value)) - value) < 1e-12)
    }
  }

  @Test func theRangesOfAPatternAreKept() {
    #expect(BreathPatternSamples.all.allSatisfy { $0.isWithinRange })
    #expect(!BreathPatternSamples.pattern("slow-in", 7, 0, 7).isWithinRange)
    #expect(!BreathPatternSamples.pattern("long-rest", 4, 4, 4, 5).isWithinRange)
    #expect(!BreathPatternSamples.pattern("fast", 1, 0, 1).isWithinRange)
  }
}
