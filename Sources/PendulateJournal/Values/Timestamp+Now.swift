package import PendulateCore
import Platform

extension Timestamp {
  /// The wall clock, with the offset that holds on this machine now.
  package static func now() -> Timestamp {
    let milliseconds = WallClock.milliseconds
    return Timestamp(
      milliseconds: milliseconds,
      utcOffsetSeconds: WallClock.utcOffset(at: Int(milliseconds / 1000)))
  }
}
