import PendulateCore
import Testing

/// How long a touch is: the first of a session, and the next by how the last one was.
@Suite struct TouchEdgeTests {
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
}
