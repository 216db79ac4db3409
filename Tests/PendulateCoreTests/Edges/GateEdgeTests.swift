import PendulateCore
import Testing

/// What stands before a touch, at the last value that does not and the first that does.
@Suite struct GateEdgeTests {
  // MARK: The gate

  private func gate(_ change: (inout Gate) -> Void = { _ in }) -> [Gate.Obstacle] {
    var way = Way()
    way.toGate()
    var gate = way.session.gate
    gate.touchedSeconds = 30
    change(&gate)
    return gate.obstacles
  }

  @Test func nothingStandsBeforeAnOpenGate() {
    #expect(gate().isEmpty)
    #expect(gate { $0.isTouchSession = false } == [.mode])
    #expect(gate { $0.isOver = true } == [.over])
  }

  @Test(
    arguments: [
      (4, 2, true), (5, 3, false), (5, 5, false), (4, 4, true), (2, 0, true), (3, 0, false),
      (3, 1, true), (4, 1, false), (nil, 2, false), (2, nil, false),
    ] as [(Int?, Int?, Bool)])
  func theLastNumberIsFourAtMostAndTwoAboveTheBaseline(
    settled: Int?, baseline: Int?, isOpen: Bool
  ) {
    let found = gate {
      $0.settled = settled
      $0.baseline = baseline
    }
    #expect(found == (isOpen ? [] : [.distress]))
  }

  @Test(
    arguments: [(.here, true), (.halfHere, false), (.farAway, false), (nil, false)]
      as [(Presence?, Bool)])
  func presenceIsHere(presence: Presence?, isOpen: Bool) {
    #expect(gate { $0.presence = presence } == (isOpen ? [] : [.presence]))
  }

  @Test(arguments: [(1, true), (0, false)])
  func aTouchIsLeft(left: Int, isOpen: Bool) {
    #expect(gate { $0.touchesLeft = left } == (isOpen ? [] : [.touches]))
  }

  @Test(arguments: [(105.0, 15, true), (105.5, 15, false), (106, 15, false), (105, 16, false)])
  func theDoseIsNotGonePast(touched: Double, next: Int, isOpen: Bool) {
    let found = gate {
      $0.touchedSeconds = touched
      $0.nextTouch = next
    }
    #expect(found == (isOpen ? [] : [.dose]))
  }

  @Test(arguments: [(5, true), (4, false)])
  func aTouchIsFiveSecondsAtLeast(next: Int, isOpen: Bool) {
    #expect(gate { $0.nextTouch = next } == (isOpen ? [] : [.length]))
  }

  @Test(arguments: [(1799.999, true), (1800, false)])
  func halfAnHourIsNotOver(seconds: Double, isOpen: Bool) {
    #expect(gate { $0.practiceSeconds = seconds } == (isOpen ? [] : [.time]))
  }

  @Test(arguments: [(4, 2, true), (5, 3, false), (2, 0, true)])
  func aSessionsGateIsThatGate(said: Int, baseline: Int, isOpen: Bool) {
    var way = Way()
    way.toGate(baseline: baseline)
    way.say(said)
    #expect(way.session.offersTouch == isOpen)
    way.take(.touch)
    #expect((way.stage == .touch) == isOpen)
  }

  @Test(arguments: [(1, true), (2, false)])
  func oneHalfHereAsksAgainAfterAMinuteAndTwoRunningEndTouching(count: Int, goesOn: Bool) {
    var way = Way()
    way.toResource()
    way.wait(for: .rate(.gate, .distress))
    way.say(2)
    for _ in 0..<count {
      way.say(.halfHere)
      guard way.stage == .orient else { break }
      #expect(way.asked == nil)
      way.pass(60)
      way.say(2)
    }
    if way.stage == .orient { way.say(.here) }
    #expect((way.stage == .gate) == goesOn)
  }

  @Test func aHalfHereAfterATouchIsAMinuteMore() {
    var way = Way()
    way.swing(peak: 2, settled: 2, presence: .halfHere)
    #expect(way.stage == .orient && way.planned == 120)
    way.wait(for: .rate(.settled, .distress))
    #expect(way.stayed == 120)
    way.say(2)
    way.say(.halfHere)
    #expect(way.stage == .close)
  }

  @Test func halfHereIsCountedRunningOnly() {
    var way = Way()
    way.swing(peak: 2, settled: 2, presence: .halfHere)
    way.answer(.rate(.settled, .distress), 2)
    way.say(.here)
    way.swing(peak: 2, settled: 2, presence: .halfHere)
    #expect(way.stage == .orient)
  }
}
