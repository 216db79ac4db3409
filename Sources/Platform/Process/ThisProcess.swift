#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The process that runs this, and its thread.
package enum ThisProcess {
  /// Its number (getpid(2)).
  package static var id: Int32 { getpid() }

  /// Whether a process with that number is there, whoever's it is (kill(2)).
  package static func isAlive(_ id: Int32) -> Bool {
    kill(id, 0) == 0 || errno == EPERM
  }

  /// Ends it at once, with a status of 0...255 (exit(3)).
  package static func exit(status: Int32) -> Never {
    systemExit(status)
  }

  /// Lets this thread wait; shorter if a signal comes (usleep(3)).
  package static func pause(milliseconds: Int) {
    usleep(UInt32(clamping: milliseconds * 1000))
  }

  /// Stops it and all of its group, as Ctrl-Z does, until somebody continues them (kill(2)).
  package static func stopGroup() {
    kill(0, SIGSTOP)
  }
}
