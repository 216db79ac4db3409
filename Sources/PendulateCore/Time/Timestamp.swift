/// A date and time of the wall clock, with the offset from UTC that held where it was taken.
///
/// For the journal's dates only; nothing within a session is computed from it.
package struct Timestamp: Hashable, Sendable {
  /// Milliseconds since 1970-01-01 00:00 UTC.
  package let milliseconds: Int64
  /// Seconds east of UTC, between -64,800 and 64,800.
  package let utcOffsetSeconds: Int

  /// Creates a timestamp from milliseconds since 1970 UTC and the local offset in seconds.
  package init(milliseconds: Int64, utcOffsetSeconds: Int = 0) {
    self.milliseconds = milliseconds
    self.utcOffsetSeconds = utcOffsetSeconds
  }

  /// The same wall clock, a while later (or earlier, if the duration is negative).
  package func advanced(by duration: Duration) -> Timestamp {
    Timestamp(
      milliseconds: milliseconds + Int64((duration.inSeconds * 1000).rounded()),
      utcOffsetSeconds: utcOffsetSeconds)
  }

  /// The time from an earlier timestamp to this one.
  package func since(_ earlier: Timestamp) -> Duration {
    .milliseconds(milliseconds - earlier.milliseconds)
  }

  /// The day it is where the timestamp was taken.
  package var localDate: CivilDate {
    CivilDate(dayNumber: CivilDate.floorDivide(localSeconds, 86_400))
  }

  /// The start of the local day that many days after this one.
  package func startOfLocalDay(addingDays days: Int) -> Timestamp {
    let seconds = (localDate.dayNumber + days) * 86_400 - utcOffsetSeconds
    return Timestamp(milliseconds: Int64(seconds) * 1000, utcOffsetSeconds: utcOffsetSeconds)
  }

  /// Hours and minutes of the local day, as in 09:05.
  package var localTime: String {
    let second = localSeconds - localDate.dayNumber * 86_400
    return "\((second / 3600).padded(2)):\((second / 60 % 60).padded(2))"
  }

  /// The hour of the local day, 0-23.
  package var localHour: Int { (localSeconds - localDate.dayNumber * 86_400) / 3600 }

  /// The form of RFC 3339 with milliseconds and offset, as in 2026-03-01T09:05:00.000+01:00.
  package var rfc3339: String {
    let second = localSeconds - localDate.dayNumber * 86_400
    let millisecond = Int(milliseconds - Int64(localSeconds - utcOffsetSeconds) * 1000)
    let offsetMinutes = abs(utcOffsetSeconds) / 60
    let zone =
      utcOffsetSeconds == 0
      ? "Z"
      : (utcOffsetSeconds < 0 ? "-" : "+") + (offsetMinutes / 60).padded(2) + ":"
        + (offsetMinutes % 60).padded(2)
    return "\(localDate.description)T\(localTime):\((second % 60).padded(2))"
      + ".\(millisecond.padded(3))\(zone)"
  }

  /// The same, with an offset in digits where that is UTC too, so that a column has one form.
  package var rfc3339WithDigits: String {
    utcOffsetSeconds == 0 ? rfc3339.dropLast() + "+00:00" : rfc3339
  }

  private var localSeconds: Int {
    CivilDate.floorDivide(Int(milliseconds), 1000) + utcOffsetSeconds
  }
}

extension Timestamp: Comparable {
  /// Whether the left one is earlier, wherever each was taken.
  package static func < (left: Timestamp, right: Timestamp) -> Bool {
    left.milliseconds < right.milliseconds
  }
}
