import Platform

/// An advisory lock on a file of its own, given back when the process ends in whatever way.
///
/// flock(2) belongs to the open file and not to the process, so that two journals opened by one
/// process exclude each other like those of two.
final class FileLock: Sendable {
  private let file: FileDescriptor

  private init(_ file: FileDescriptor) {
    self.file = file
  }

  deinit {
    file.close()
  }

  /// Takes the lock, or gives nil if somebody else still holds it after the wait.
  static func acquire(
    _ path: String, waitingMilliseconds: Int = 0
  ) throws(JournalError) -> FileLock? {
    do throws(SystemError) {
      let file = try FileDescriptor.open(
        path, for: .readingAndWriting, [.making, .refusingLinks])
      try? file.setPermissions(.ownersFile)
      let lock = FileLock(file)
      var waited = 0
      while try !file.tryLock(.exclusive) {
        guard waited < waitingMilliseconds else { return nil }
        ThisProcess.pause(milliseconds: 5)
        waited += 5
      }
      return lock
    } catch {
      throw error.creating(path)
    }
  }

  /// Whether somebody holds the lock now.
  static func isHeld(_ path: String) -> Bool {
    guard let file = try? FileDescriptor.open(path, for: .readingAndWriting, .refusingLinks)
    else { return false }
    defer { file.close() }
    return (try? file.tryLock(.shared)) == false
  }
}
