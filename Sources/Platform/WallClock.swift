#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The time of day, which may be set, and jump, at any moment.
package enum WallClock {
  /// Milliseconds since 1970 in UTC (CLOCK_REALTIME, clock_gettime(2)).
  package static var milliseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// Eighteen hours, beyond which a time of day is no place's.
  private static let furthestFromUTC = 18 * 3600

  /// Seconds east of UTC at an instant, in seconds since 1970, by the zone of this machine.
  ///
  /// It is 0 where that cannot be told, or is further from UTC than any place is, as a `TZ` may have
  /// it; a file may be read for it (localtime_r(3)).
  package static func utcOffset(at seconds: Int) -> Int {
    var seconds = time_t(seconds)
    var local = tm()
    guard localtime_r(&seconds, &local) != nil, abs(local.tm_gmtoff) <= furthestFromUTC else {
      return 0
    }
    return local.tm_gmtoff
  }
}
