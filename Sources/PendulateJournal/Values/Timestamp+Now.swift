import Glibc
public import PendulateCore

extension Timestamp {
  /// The wall clock, with the offset that holds on this machine now.
  public static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var seconds = time.tv_sec
    var local = tm()
    let offset = localtime_r(&seconds, &local) == nil ? 0 : local.tm_gmtoff
    return Timestamp(
      milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000,
      utcOffsetSeconds: offset)
  }
}
