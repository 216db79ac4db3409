import BreathPacing
import ProgramDriving

/// How long a program takes from being started to having ended, when it only tells its version.
struct StartupBenchmark {
  let options: Options
  let clock = MonotonicClock()

  func run() throws(DrivingError) -> [Figure] {
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

  private func time(_ path: String, _ arguments: [String]) throws(DrivingError) -> Double {
    try CommandTime.milliseconds(path, arguments, clock: clock)
  }
}
