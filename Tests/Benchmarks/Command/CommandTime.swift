import BreathPacing
import Glibc
import PendulateCore
import ProgramDriving

/// Times a program that runs to its end by itself.
enum CommandTime {
  /// Milliseconds from before the start until the end is known; with a home folder of its own where
  /// one is named.
  static func milliseconds(
    _ path: String, _ arguments: [String], home: String? = nil, clock: MonotonicClock
  ) throws(DrivingError) -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let began = clock.now()
    let failure = CStrings.with([path] + arguments) { arguments in
      guard let home else { return posix_spawn(&process, path, &actions, nil, arguments, environ) }
      return CStrings.with(["HOME=\(home)", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]) {
        posix_spawn(&process, path, &actions, nil, arguments, $0)
      }
    }
    guard failure == 0 else {
      throw DrivingError("\(path) cannot be run; build it first: swift build -c release.")
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let ended = clock.now()
    guard status == 0 else {
      throw DrivingError("\(path) \(arguments.joined(separator: " ")) ended with a fault.")
    }
    return (ended - began).inMilliseconds
  }
}
