#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileDescriptor {
  /// What the system tells of a file that is waited for; more than one thing at once (poll(2)).
  package struct Readiness: OptionSet, Sendable {
    package let rawValue: Int

    package init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// There is something to read, or the end.
    package static let readable = Readiness(rawValue: 1)
    /// The other end has gone, or the device has failed.
    package static let gone = Readiness(rawValue: 2)
    /// Nothing is open under the number.
    package static let notOpen = Readiness(rawValue: 4)
    /// Something can be written without waiting.
    package static let writable = Readiness(rawValue: 8)
  }

  /// Waits until there is something to read, or nothing more to be waited for.
  ///
  /// Every kind of file can be waited for; a plain one is always readable.
  package func waitForInput() throws(SystemError) -> Readiness {
    try poll(milliseconds: -1)
  }

  /// Whether there is something to read, or the end, without waiting.
  package var hasInput: Bool {
    (try? poll(milliseconds: 0))?.contains(.readable) == true
  }

  /// Whether something can be written without waiting.
  package var hasRoom: Bool {
    (try? poll(milliseconds: 0, for: POLLOUT))?.contains(.writable) == true
  }

  private func poll(
    milliseconds: Int32, for events: Int32 = POLLIN
  ) throws(SystemError) -> Readiness {
    var file = pollfd(fd: number, events: Int16(events), revents: 0)
    while systemPoll(&file, 1, milliseconds) < 0 {
      let failure = SystemError.last
      guard failure.isInterruption || failure == .wouldWait else { throw failure }
    }
    let found = Int32(file.revents)
    var readiness: Readiness = []
    if found & Int32(POLLIN) != 0 { readiness.insert(.readable) }
    if found & Int32(POLLOUT) != 0 { readiness.insert(.writable) }
    if found & Int32(POLLHUP | POLLERR) != 0 { readiness.insert(.gone) }
    if found & Int32(POLLNVAL) != 0 { readiness.insert(.notOpen) }
    return readiness
  }
}
