internal import Dispatch
package import PendulateCore

/// The clock that sessions run by: CLOCK_MONOTONIC, counted from the clock's creation.
///
/// It knows no date, is not moved by changes of the wall clock, and stands still while the machine
/// is suspended (clock_gettime(2)).
package struct MonotonicClock: Sendable {
  /// How many times faster than real time the moments pass, 1...1000.
  package let speed: Int
  /// The time of `DispatchTime`, which is CLOCK_MONOTONIC on Linux, at the moment `start`.
  private let origin: UInt64
  /// The same instant on CLOCK_BOOTTIME, which goes on while the machine is suspended.
  private let continuousOrigin: ContinuousClock.Instant

  /// Creates a clock that shows the moment `start` now.
  ///
  /// A speed above 1 is for rehearsals; one outside 1...1000 is brought within.
  package init(speed: Int = 1) {
    self.speed = min(max(speed, 1), 1000)
    continuousOrigin = .now
    origin = DispatchTime.now().uptimeNanoseconds
  }

  /// The present moment.
  package func now() -> Moment {
    Moment(Duration(attoseconds: uptime * Int128(speed)))
  }

  /// How long a duration of this clock takes in real time, rounded up to a nanosecond.
  package func realDelay(for duration: Duration) -> Duration {
    .nanoseconds(realNanoseconds(for: duration))
  }

  /// How long the machine has been suspended since the clock was created, in real time.
  ///
  /// The two clocks cannot be read at one instant, so that a running machine may show microseconds
  /// too.
  package var suspendedTime: Duration {
    let passed = continuousOrigin.duration(to: .now)
    return max(.zero, passed - Duration(attoseconds: uptime))
  }

  /// The time of `DispatchTime` when a moment comes, never before it; nil if it is centuries away.
  func uptimeNanoseconds(at moment: Moment) -> UInt64? {
    let delay = UInt64(realNanoseconds(for: moment.offset))
    let (sum, isTooLate) = origin.addingReportingOverflow(delay)
    return isTooLate || sum > UInt64(Int64.max) ? nil : sum
  }

  /// The real time since the clock was created, in attoseconds.
  private var uptime: Int128 {
    Int128(DispatchTime.now().uptimeNanoseconds - origin) * 1_000_000_000
  }

  /// Never negative.
  private func realNanoseconds(for duration: Duration) -> Int64 {
    let unit = Int128(speed) * 1_000_000_000
    let attoseconds = max(0, duration.attoseconds)
    let whole = attoseconds / unit
    return Int64(clamping: whole * unit < attoseconds ? whole + 1 : whole)
  }
}
