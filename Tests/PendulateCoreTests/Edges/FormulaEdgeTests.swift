import PendulateCore
import Testing

/// The gate, the next touch, safety, when touching is over, both at once, the first touch, the dwell.
@Suite struct FormulaEdgeTests {
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

  // MARK: The next touch

  private func next(
    _ stayed: Double, _ peak: Int?, _ settled: Int?, before: Int? = 2, aim: Int = 3,
    baseline: Int = 2, cap: Int = 45
  ) -> Int {
    Titration.nextTouch(
      stayed: stayed, peak: peak, settled: settled, previousSettled: before, aim: aim,
      baseline: baseline, cap: cap)
  }

  @Test(arguments: [
    (3, 50), (4, 30), (5, 20), (6, 20), (7, 0), (10, 0), (0, 50),
  ])
  func thePeakDecides(peak: Int, seconds: Int) {
    // A quarter more at the aim, a quarter less at one above, half from two above or 5 on.
    #expect(next(40, peak, 2, cap: 99) == seconds)
  }

  @Test(arguments: [(1, 3, 20), (1, 2, 30), (1, 1, 50), (4, 5, 20), (4, 4, 50)])
  func theAimDecidesWithIt(aim: Int, peak: Int, seconds: Int) {
    #expect(next(40, peak, 2, aim: aim, cap: 99) == seconds)
  }

  @Test(arguments: [(2, 50), (3, 50), (4, 40), (6, 40), (7, 0)])
  func whatItSettledToDecidesWithIt(settled: Int, seconds: Int) {
    #expect(next(40, 3, settled, before: settled, cap: 99) == seconds)
  }

  @Test(arguments: [(3, 3, 50), (3, 2, 37), (3, nil, 50), (2, 3, 50)] as [(Int, Int?, Int)])
  func aRisingFloorTakesAQuarter(settled: Int, before: Int?, seconds: Int) {
    #expect(next(40, 3, settled, before: before, cap: 99) == seconds)
  }

  @Test(arguments: [(nil, 2), (3, nil), (nil, nil)] as [(Int?, Int?)])
  func anUnknownNumberHalvesIt(peak: Int?, settled: Int?) {
    #expect(next(40, peak, settled, cap: 99) == 20)
  }

  @Test(arguments: [(nil, 7), (7, nil), (nil, 8)] as [(Int?, Int?)])
  func aSevenEndsItWhateverIsUnknown(peak: Int?, settled: Int?) {
    #expect(next(40, peak, settled, cap: 99) == 0)
  }

  @Test(arguments: [(1.0, 3, 6), (5, 3, 6), (9.9, 5, 0), (10, 5, 5), (9.99, 6, 0)])
  func fiveSecondsAreTheLeast(stayed: Double, peak: Int, seconds: Int) {
    #expect(next(stayed, peak, 2) == seconds)
  }

  @Test(arguments: [(24.0, 30), (23.9, 29), (23.2, 29), (36, 30)])
  func itIsInWholeSecondsUpToItsCap(stayed: Double, seconds: Int) {
    #expect(next(stayed, 3, 2, cap: 30) == seconds)
  }

  @Test func aSessionTakesTheSecondsThatWereStayed() {
    var way = Way()
    way.swing(8, peak: 2, settled: 2)
    way.take(.touch)
    #expect(way.touches == [15, 10])
  }

  @Test func aSessionRemembersWhatItSettledToBefore() {
    var way = Way(ratio: 3)
    way.swing(peak: 2, settled: 2)
    // 15 s, then a quarter more; then it settles higher than before: 18 × 1.25 × 0.75.
    way.swing(peak: 2, settled: 3)
    way.take(.touch)
    #expect(way.touches == [15, 18, 16])
  }

  /// After 15 and 18 s of sixty, the third touch takes so many, and the fourth what is left.
  @Test(arguments: [(22, 5), (21, 6), (20, 7), (10, 12)])
  func theLastTouchIsNoLongerThanTheDoseLeaves(third: Double, fourth: Double) {
    var settings = DoseSettings()
    settings.touchTotalSeconds = 60
    settings.touchesPerSession = 5
    var way = Way(settings: settings)
    way.swing(peak: 2, settled: 2)
    way.swing(peak: 2, settled: 2)
    way.swing(third, peak: 2, settled: 2)
    way.take(.touch)
    #expect(way.touches == [15, 18, 22, fourth])
  }

  @Test(arguments: [(5, true), (4, false)])
  func lessThanFiveSecondsOfDoseIsNone(left: Int, isOpen: Bool) {
    var settings = DoseSettings()
    settings.touchTotalSeconds = 30
    var way = Way(firstTouch: 15, settings: settings)
    way.swing(peak: 2, settled: 2)
    way.swing(Double(15 - left), peak: 2, settled: 2)
    #expect((way.stage == .gate && way.session.offersTouch) == isOpen)
  }

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

  // MARK: The first touch, over many sessions

  private func firstTouch(_ seconds: [Double], peaks: [Int]? = nil) -> Int {
    DoseLimits.derived(
      from: [
        doseSummary(
          hoursAgo: 90, peaks: peaks ?? seconds.map { _ in 2 }, seconds: seconds)
      ], earlierTouchSessions: 9, now: doseNow
    ).firstTouchSeconds
  }

  @Test(arguments: [
    ([18.0, 18], 15), ([18, 18, 18], 18), ([12, 14, 18], 14), ([11, 12, 17, 18], 14),
    ([20, 11, 12, 14, 16, 18], 14), ([9, 9.5, 9.9], 10), ([10, 10.9, 11], 10),
    ([20, 20.5, 21], 20), ([21, 22, 30], 20), ([19, 19.9, 20], 19),
  ])
  func itIsTheMedianOfTheLastFiveFromTenToTwenty(seconds: [Double], first: Int) {
    #expect(firstTouch(seconds) == first)
  }

  @Test(arguments: [(3, 12), (4, 15)])
  func onlyTouchesUpToTheAimCount(peak: Int, first: Int) {
    #expect(firstTouch([12, 12, 12], peaks: [3, 3, peak]) == first)
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
