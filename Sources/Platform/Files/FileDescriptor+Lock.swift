#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileDescriptor {
  /// What others may do while a lock is held.
  package enum Lock: Sendable {
    /// Take the same kind.
    case shared
    /// Nothing.
    case exclusive
  }

  /// Takes an advisory lock on the open file; false if somebody else holds it (flock(2)).
  ///
  /// It belongs to the open file and is given back when that is closed, in whatever way.
  package func tryLock(_ lock: Lock) throws(SystemError) -> Bool {
    let operation =
      switch lock {
      case .shared: LOCK_SH
      case .exclusive: LOCK_EX
      }
    while flock(number, operation | LOCK_NB) != 0 {
      let failure = SystemError.last
      if failure.isInterruption { continue }
      guard failure.code == EWOULDBLOCK else { throw failure }
      return false
    }
    return true
  }
}
