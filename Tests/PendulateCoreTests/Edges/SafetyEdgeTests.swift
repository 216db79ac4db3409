import PendulateCore
import Testing

/// How long safety is, when it has settled, and what follows then.
@Suite struct SafetyEdgeTests {
  // MARK: Safety

  @Test(
    arguments: [
      (15.0, 3, 60), (15, 4, 75), (15, 5, 90), (15, 6, 105), (15, nil, 105), (15, 0, 60),
      (30, 3, 120), (30, 4, 150), (30, 5, 180), (30, 6, 210), (10, 3, 60), (15.1, 3, 61),
      (45, 10, 360), (45, 7, 360), (45, 6, 315),
    ] as [(Double, Int?, Int)])
  func safetyIsFourTimesTheTouchAndMoreAfterAHighPeak(touch: Double, peak: Int?, seconds: Int) {
    #expect(Titration.safety(after: touch, peak: peak, ratio: 4) == seconds)
  }

  @Test(arguments: [(45.0, 8.0, 360), (46, 8, 368), (20, 3, 60), (21, 3, 63)])
  func itIsNeverLessThanItsRatio(touch: Double, ratio: Double, seconds: Int) {
    #expect(Titration.safety(after: touch, peak: 3, ratio: ratio) == seconds)
    #expect(Titration.safety(after: touch, peak: 10, ratio: ratio) >= seconds)
  }

  @Test(arguments: [(3, 60.0), (4, 75), (5, 90), (6, 105)])
  func aPeakStretchesTheReturn(peak: Int, seconds: Double) {
    var way = Way()
    way.touch()
    #expect(way.planned == 60)
    way.pass(15)
    way.say(peak)
    #expect(way.planned == seconds)
  }

  @Test func anUnknownPeakStretchesItAsASixAndALateOneShortensNothing() {
    var way = Way()
    way.touch()
    way.pass(44)
    #expect(way.planned == 60)
    way.pass(1)
    #expect(way.planned == 105)
    way.say(2)
    #expect(way.planned == 105)
  }

  // MARK: Settled enough

  @Test(
    arguments: [
      (3, 0, true), (4, 0, false), (3, 2, true), (4, 2, false), (4, 3, true), (5, 3, false),
      (nil, 3, false),
    ] as [(Int?, Int, Bool)])
  func settledIsThreeAtMostOrOneAboveTheBaseline(settled: Int?, baseline: Int, isSo: Bool) {
    #expect(Titration.isSettled(settled, baseline: baseline) == isSo)
  }

  @Test(arguments: [(3, false), (4, true)])
  func whatHasNotSettledHasAMinuteMore(settled: Int, isExtended: Bool) {
    var way = Way()
    way.touch()
    way.answer(.rate(.peak, .distress), 2)
    way.answer(.rate(.settled, .distress), settled)
    #expect((way.planned == 120) == isExtended)
    way.wait { $0.question != nil }
    #expect(way.stayed == (isExtended ? 120 : 60))
  }

  @Test(arguments: [(2, [SessionEvent.Escalation]()), (3, [.unsettled])])
  func threeMinutesMoreAreTheMost(extensions: Int, found: [SessionEvent.Escalation]) {
    var way = Way()
    way.touch()
    way.answer(.rate(.peak, .distress), 2)
    for _ in 0...extensions {
      if way.asked != .rate(.settled, .presence) { way.answer(.rate(.settled, .distress), 4) }
    }
    if extensions == 2 { way.answer(.rate(.settled, .distress), 3) }
    #expect(way.asked == .rate(.settled, .presence))
    #expect(way.stayed == 240)
    way.say(.here)
    #expect(way.events.escalations == found)
    #expect((way.stage == .close) == !found.isEmpty)
    if !found.isEmpty { #expect(way.planned == 180) }
  }

  // MARK: When touching is over

  @Test(
    arguments: [([2, 3, 2, 3], []), ([2, 3, 4], [.rising])] as [([Int], [SessionEvent.Escalation])])
  func aFloorThatRisesTwiceRunningEndsTouching(
    settled: [Int], found: [SessionEvent.Escalation]
  ) {
    var way = Way(firstTouch: 15, ratio: 3)
    way.toGate(baseline: 3)
    for number in settled { way.swing(12, peak: 2, settled: number) }
    #expect(way.events.escalations == found)
  }

  @Test func theFirstRiseCountsFromBeforeTheFirstTouch() {
    var way = Way(ratio: 3)
    way.toGate(baseline: 1)
    way.swing(8, peak: 2, settled: 2)
    #expect(way.events.escalations.isEmpty)
    way.swing(8, peak: 2, settled: 3)
    #expect(way.events.escalations == [.rising])
  }

  @Test(
    arguments: [([5, 4, 4], []), ([4, 5, 4], []), ([5, 5], [.edge]), ([5, 2, 6], [.edge])]
      as [([Int], [SessionEvent.Escalation])])
  func aSecondPeakOfFiveEndsTouching(peaks: [Int], found: [SessionEvent.Escalation]) {
    var way = Way(aim: 4)
    for peak in peaks { way.swing(12, peak: peak, settled: 2) }
    #expect(way.events.escalations == found)
  }

  @Test(
    arguments: [
      ([nil, 2, nil], []), ([nil, nil], [.silent]), ([2, nil, nil], [.silent]),
    ] as [([Int?], [SessionEvent.Escalation])])
  func twoUnknownRunningEndTouching(peaks: [Int?], found: [SessionEvent.Escalation]) {
    var way = Way()
    for peak in peaks { way.swing(12, peak: peak, settled: 2) }
    #expect(way.events.escalations == found)
  }

  @Test(arguments: [(2, 1, true), (2, 2, false), (1, 1, false)])
  func touchesAreUsedUp(planned: Int, done: Int, isOpen: Bool) {
    var way = Way(touches: planned, both: nil)
    for _ in 0..<done { way.swing(peak: 2, settled: 2) }
    #expect((way.stage == .gate) == isOpen)
  }

  // MARK: Both

  /// What is offered after two touches, the last with these numbers.
  @Test(arguments: [
    (2, 3, 3, true), (2, 3, 4, true), (2, 3, 5, false), (0, 1, 3, true), (0, 2, 3, false),
    (3, 3, 3, true),
    (3, 4, 3, false), (2, 2, 4, true), (2, 2, 5, false),
  ])
  func bothIsOfferedAfterTwoGoodTouches(baseline: Int, settled: Int, peak: Int, isOffered: Bool) {
    var way = Way(touches: 2)
    way.toGate(baseline: baseline)
    way.swing(peak: 2, settled: baseline)
    way.swing(peak: peak, settled: settled)
    #expect((way.asked == .both) == isOffered)
  }

  @Test(arguments: [(1, false), (2, true)])
  func oneTouchIsTooFewForBoth(touches: Int, isOffered: Bool) {
    var way = Way(touches: touches)
    for _ in 0..<touches { way.swing(peak: 2, settled: 2) }
    #expect((way.asked == .both) == isOffered)
  }

  @Test func bothIsNotOfferedWithPresenceUnknown() {
    var way = Way(touches: 2)
    way.swing(peak: 2, settled: 2)
    way.swing(peak: 2, settled: 2, presence: nil)
    #expect(way.stage == .close)
  }

  @Test(arguments: [(4, Stage.close), (5, .orient), (6, .orient)])
  func afterBothAFiveAddsAMinuteOnce(value: Int, stage: Stage) {
    var way = Way(touches: 2)
    way.swing(peak: 2, settled: 2)
    way.swing(peak: 2, settled: 2)
    way.take(.both(true))
    way.answer(.rate(.both, .distress), value)
    #expect(way.stage == stage)
    guard stage == .orient else { return }
    #expect(way.planned == 120)
    way.answer(.rate(.both, .distress), value)
    #expect(way.stage == .close)
  }

  // MARK: Dwell

  @Test(arguments: [
    (Ladder.notNow, 40.0, 20.0), (.tolerable, 40, 40), (.enjoyable, 40, 50), (.nourishing, 40, 60),
    (.notNow, 20, 10), (.notNow, 19, 10), (.nourishing, 60, 90), (.nourishing, 61, 90),
    (.enjoyable, 72, 90), (.enjoyable, 73, 90),
  ])
  func theDwellFollowsTheRung(rung: Ladder, dwell: Double, next: Double) {
    #expect(Titration.nextDwell(dwell, after: rung) == next)
  }

  @Test(arguments: [
    ([Ladder.notNow], false), ([.notNow, .notNow], true), ([.notNow, .tolerable, .notNow], false),
  ])
  func notNowTwiceRunningLeavesTheRoomOnly(rungs: [Ladder], isOver: Bool) {
    var way = Way(.glimmer, course: .ladder)
    for rung in rungs {
      way.wait(for: .rate(.gate, .ladder))
      way.say(rung)
    }
    #expect((way.stage == .orient) == isOver)
    #expect((way.session.glimmer == nil) == isOver)
  }
}
