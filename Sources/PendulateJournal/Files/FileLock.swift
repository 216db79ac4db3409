import Glibc

/// An advisory lock on a file of its own, given back when the process ends in whatever way.
///
/// flock(2) belongs to the open file and not to the process, so that two journals opened by one
/// process exclude each other like those of two.
final class FileLock: Sendable {
  private let descriptor: Int32

  private init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Takes the lock, or gives nil if somebody else still holds it after the wait.
  static func acquire(
    _ path: String, waitingMilliseconds: Int = 0
  ) throws(JournalError) -> FileLock? {
    let descriptor = Glibc.open(
      path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, PrivateFiles.fileMode)
    guard descriptor >= 0 else { throw SystemError.last.creating(path) }
    _ = fchmod(descriptor, PrivateFiles.fileMode)
    let lock = FileLock(descriptor: descriptor)
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let failure = SystemError.last
      if failure.code == EINTR { continue }
      guard failure.code == EWOULDBLOCK else { throw failure.creating(path) }
      guard waited < waitingMilliseconds else { return nil }
      usleep(5000)
      waited += 5
    }
    return lock
  }

  /// Whether somebody holds the lock now.
  static func isHeld(_ path: String) -> Bool {
    let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }
}
