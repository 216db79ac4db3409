import BareC
package import BreathPacing
import Glibc
package import PendulateCore

/// A program without a terminal, that reads from a given file and whose output nobody reads.
package final class FedProgram {
  private let process: Int32
  private let end: Int32
  private let clock: MonotonicClock
  private var hasEnded = false

  /// Starts it with a descriptor as its standard input; nil leaves it closed.
  ///
  /// - Throws: `DrivingError` where it cannot be started.
  package init(
    _ path: String, arguments: [String], home: String, input: Int32?, clock: MonotonicClock
  ) throws(DrivingError) {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    if let input {
      posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    } else {
      posix_spawn_file_actions_addclose(&actions, STDIN_FILENO)
    }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(
      &actions, STDERR_FILENO, home + "/messages", O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    let environment = ["HOME=\(home)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin", "TERM=dumb"]
    var process: pid_t = 0
    let failure = CStrings.with([path] + arguments) { arguments in
      CStrings.with(environment) { posix_spawn(&process, path, &actions, nil, arguments, $0) }
    }
    guard failure == 0 else {
      throw DrivingError("\(path) cannot be run; build it first: swift build -c release.")
    }
    self.process = process
    self.clock = clock
    end = bare_open_process(process)
  }

  deinit {
    if !hasEnded {
      kill(process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    close(end)
  }

  /// Its exit status, or 128 and the signal that ended it; nil if it has not ended by then.
  package func waitForEnd(until moment: Moment) -> Int32? {
    let left = max(.zero, moment - clock.now())
    var watched = pollfd(fd: end, events: Int16(POLLIN), revents: 0)
    guard poll(&watched, 1, Int32(clamping: Int(left.inSeconds * 1000) + 1)) > 0 else { return nil }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    hasEnded = true
    return status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F
  }
}
