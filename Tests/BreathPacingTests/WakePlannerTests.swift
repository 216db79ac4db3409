import PendulateCore
import Testing

@Suite struct WakePlannerTests {
  let minute: Duration = .seconds(60)

  @Test func nothingThatChangesAsksForNoWake() {
    let wake = WakePlanner.nextWake(now: .seconds(5), lastFrame: .seconds(5), horizon: minute) {
      _ in 0
    }
    #expect(wake == nil)
  }

  @Test func withoutAChangeTheNextExactMomentIsTaken() {
    let wake = WakePlanner.nextWake(
      now: .seconds(5), lastFrame: .seconds(5), horizon: .seconds(1),
      exact: [.seconds(5), .seconds(90), .seconds(30), .seconds(2)]
    ) { _ in 0 }
    #expect(wake == .seconds(30))
  }

  @Test(arguments: [0.2, 1.0, 7.77, 59.0])
  func theFirstChangeIsFoundWithinAMillisecondAndNeverBefore(seconds: Double) throws {
    let change = Moment.seconds(100 + seconds)
    let wake = try #require(
      WakePlanner.nextWake(now: .seconds(100), lastFrame: .seconds(100), horizon: minute) {
        $0 >= change
      })
    #expect(wake >= change)
    #expect(wake - change <= .milliseconds(1))
  }

  @Test func aChangeBeyondTheHorizonIsNotLookedFor() {
    let wake = WakePlanner.nextWake(
      now: .start, lastFrame: .start, horizon: .seconds(2), exact: [.seconds(9)]
    ) { $0 >= .seconds(3) }
    #expect(wake == .seconds(9))
  }

  @Test func motionIsDrawnThirtyTimesASecondAtMost() {
    let lastFrame = Moment.seconds(10)
    let wake = WakePlanner.nextWake(
      now: lastFrame + .milliseconds(2), lastFrame: lastFrame, horizon: minute
    ) { $0.offset }
    #expect(wake == lastFrame + WakePlanner.shortestFrame)
  }

  @Test(arguments: [(100, 100), (5, 0)])
  func aLongerFrameIsKeptAndAShorterOneIsNot(milliseconds: Int, expected: Int) {
    let wake = WakePlanner.nextWake(
      now: .start, lastFrame: .start, horizon: minute, frame: .milliseconds(milliseconds)
    ) { $0.offset }
    #expect(wake == .start + max(.milliseconds(expected), WakePlanner.shortestFrame))
  }

  @Test func anExactMomentMayFollowAFrameAtOnce() {
    let lastFrame = Moment.seconds(10)
    let cue = lastFrame + .milliseconds(4)
    let wake = WakePlanner.nextWake(
      now: lastFrame, lastFrame: lastFrame, horizon: minute, exact: [cue]
    ) { $0.offset }
    #expect(wake == cue)
  }

  @Test func aPictureThatIsAlreadyOldIsDrawnAsSoonAsAllowed() {
    let wake = WakePlanner.nextWake(
      now: .seconds(20), lastFrame: .seconds(10), horizon: minute
    ) { $0 > .seconds(10) }
    #expect(wake == .seconds(20))
  }

  @Test func aChangeThatLastsAFrameIsNeverMissed() {
    for step in 1..<500 {
      let from = Moment.start + .milliseconds(40) + .microseconds(713) * step
      let until = from + WakePlanner.shortestFrame
      let wake = WakePlanner.nextWake(now: .start, lastFrame: .start, horizon: .seconds(5)) {
        $0 >= from && $0 <= until
      }
      #expect(wake.map { $0 >= from && $0 <= until } == true)
    }
  }

  @Test func lookingCostsFewPictures() {
    var count = 0
    _ = WakePlanner.nextWake(now: .start, lastFrame: .start, horizon: .seconds(4)) { moment in
      count += 1
      return moment >= .seconds(3)
    }
    #expect(count <= 3 * 30 + 10)
  }
}
