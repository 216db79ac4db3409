import BreathPacing
import Glibc
import PendulateCore

/// How long a program takes from being started to having ended, when it only tells its version.
struct StartupBenchmark {
  let options: Options
  let clock = MonotonicClock()

  func run() throws(BenchmarkError) -> [Figure] {
    var own: [Double] = []
    var bare: [Double] = []
    var nothing: [Double] = []
    // One round of each in turn, so that a busy moment touches all of them.
    for round in 0...options.runs {
      let values = (
        try time(options.program, ["--version"]), try time(options.peer, ["--version"]),
        try time("/bin/true", [])
      )
      // The first round reads the files into memory.
      guard round > 0 else { continue }
      own.append(values.0)
      bare.append(values.1)
      nothing.append(values.2)
    }
    return [
      Figure(
        name: "pendulate --version, median of \(options.runs)", value: Sample(own).median,
        unit: "ms", bound: 15,
        peer: "C with ncurses \(Sample(bare).median.brief) ms, "
          + "/bin/true \(Sample(nothing).median.brief) ms")
    ]
  }

  /// Milliseconds from before the start until the end is known.
  private func time(_ path: String, _ arguments: [String]) throws(BenchmarkError) -> Double {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    var process: pid_t = 0
    let began = clock.now()
    let failure = CStrings.with([path] + arguments) { arguments in
      posix_spawn(&process, path, &actions, nil, arguments, environ)
    }
    guard failure == 0 else {
      throw BenchmarkError("\(path) cannot be run; build it first: swift build -c release.")
    }
    var status: Int32 = 0
    waitpid(process, &status, 0)
    let ended = clock.now()
    guard status == 0 else { throw BenchmarkError("\(path) ended with a fault.") }
    return (ended - began).inMilliseconds
  }
}
