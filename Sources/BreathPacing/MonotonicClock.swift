internal import Glibc
public import PendulateCore

/// The clock that sessions run by: CLOCK_MONOTONIC, counted from the clock's creation.
///
/// It knows no date, is not moved by changes of the wall clock, and stands still while the machine
/// is suspended (clock_gettime(2)).
public struct MonotonicClock: Sendable {
  /// How many times faster than real time the moments pass, 1...1000.
  public let speed: Int
  /// CLOCK_MONOTONIC at the moment `start`, in nanoseconds.
  private let origin: Int64

  /// Creates a clock that shows the moment `start` now.
  ///
  /// A speed above 1 is for rehearsals; one outside 1...1000 is brought within.
  public init(speed: Int = 1) {
    self.speed = min(max(speed, 1), 1000)
    origin = Self.nanoseconds(of: CLOCK_MONOTONIC)
  }

  /// The present moment.
  public func now() -> Moment {
    Moment(.nanoseconds(Self.nanoseconds(of: CLOCK_MONOTONIC) - origin) * speed)
  }

  /// How long a duration of this clock takes in real time, rounded up to a nanosecond.
  public func realDelay(for duration: Duration) -> Duration {
    .nanoseconds(realNanoseconds(for: duration))
  }

  /// How long the machine has been suspended since it was started.
  ///
  /// The value itself says little: what counts is that it has grown between two readings, by more
  /// than the microseconds that lie between the two clocks' own readings.
  public var suspendedTime: Duration {
    let monotonic = Self.nanoseconds(of: CLOCK_MONOTONIC)
    return .nanoseconds(max(0, Self.nanoseconds(of: CLOCK_BOOTTIME) - monotonic))
  }

  /// CLOCK_MONOTONIC in nanoseconds when a moment comes, never before it; nil if it is centuries
  /// away.
  func uptimeNanoseconds(at moment: Moment) -> UInt64? {
    let (sum, isTooLate) = origin.addingReportingOverflow(realNanoseconds(for: moment.offset))
    return isTooLate ? nil : UInt64(max(1, sum))
  }

  private func realNanoseconds(for duration: Duration) -> Int64 {
    let unit = Int128(speed) * 1_000_000_000
    let (whole, rest) = max(0, duration.attoseconds).quotientAndRemainder(dividingBy: unit)
    return Int64(clamping: rest > 0 ? whole + 1 : whole)
  }

  private static func nanoseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    // It fails for unknown clocks and bad addresses only, and neither can be here.
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
