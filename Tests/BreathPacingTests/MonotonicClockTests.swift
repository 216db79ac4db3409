import PendulateCore
import Testing

@testable import BreathPacing

@Suite struct MonotonicClockTests {
  @Test func itBeginsAtTheStartAndNeverGoesBack() {
    let clock = MonotonicClock()
    var last = Moment.start
    for _ in 0..<10_000 {
      let now = clock.now()
      #expect(now >= last)
      last = now
    }
  }

  @Test(arguments: [1, 7, 60, 1000])
  func realDelaysAreNeverTooShort(speed: Int) {
    let clock = MonotonicClock(speed: speed)
    for step in 0..<500 {
      let duration = Duration(attoseconds: Int128(step) * 1_234_567_890_123_457)
      let real = clock.realDelay(for: duration)
      #expect(real * speed >= duration)
      #expect(real * speed - duration < .nanoseconds(1) * speed)
    }
    #expect(clock.realDelay(for: .seconds(-5)) == .zero)
  }

  @Test(arguments: [1, 7, 60, 1000])
  func momentsAndRealInstantsAgree(speed: Int) throws {
    let clock = MonotonicClock(speed: speed)
    let start = try #require(clock.uptimeNanoseconds(at: .start))
    let later = try #require(clock.uptimeNanoseconds(at: .seconds(3600)))
    let nanoseconds = 3_600_000_000_000
    #expect(Int(later - start) == (nanoseconds + speed - 1) / speed)
  }

  @Test func speedsOutsideTheirRangeAreBroughtWithin() {
    #expect(MonotonicClock(speed: 0).speed == 1)
    #expect(MonotonicClock(speed: -9).speed == 1)
    #expect(MonotonicClock(speed: 5000).speed == 1000)
  }

  @Test func aMomentFarBeyondTheClockHasNoInstant() {
    #expect(MonotonicClock().uptimeNanoseconds(at: Moment(.seconds(Int64.max))) == nil)
  }

  @Test func suspendedTimeIsNotNegativeAndStandsStillWhileAwake() {
    let clock = MonotonicClock()
    let first = clock.suspendedTime
    #expect(first >= .zero)
    #expect(clock.suspendedTime - first < .seconds(1))
  }
}
