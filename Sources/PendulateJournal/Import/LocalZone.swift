import PendulateCore
import Platform

/// The zone of this machine, and times of the wall clock in it.
package enum LocalZone {
  /// Seconds east of UTC at an instant, in seconds since 1970.
  package static func offset(at seconds: Int) -> Int {
    WallClock.utcOffset(at: seconds)
  }

  /// The instant at which a clock on the wall showed a time, in seconds since 1970 as if in UTC.
  ///
  /// A time that the clock showed twice, as it was set back, is the first of the two; one that it
  /// never showed, as it was set forward, is what it would have shown without (RFC 5545, 3.3.5).
  static func timestamp(wall: Int, offset: (Int) -> Int) -> Timestamp {
    let before = offset(wall - 86_400)
    let after = offset(wall + 86_400)
    for candidate in [before, after] where offset(wall - candidate) == candidate {
      return Timestamp(milliseconds: Int64(wall - candidate) * 1000, utcOffsetSeconds: candidate)
    }
    let instant = wall - before
    return Timestamp(milliseconds: Int64(instant) * 1000, utcOffsetSeconds: offset(instant))
  }
}
