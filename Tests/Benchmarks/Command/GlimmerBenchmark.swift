import BreathPacing
import ProgramDriving

/// How long it takes to catch a glimmer from a shell, and to meet one in its prompt.
struct GlimmerBenchmark {
  /// A library of many years.
  private static let kept = 1000

  let options: Options
  let clock = MonotonicClock()

  func run() throws(DrivingError) -> [Figure] {
    try TemporaryHome.with { home throws(DrivingError) in
      for number in 0..<Self.kept { _ = try add(number, home: home) }
      var adds: [Double] = []
      var randoms: [Double] = []
      var bare: [Double] = []
      for round in 0..<options.runs {
        adds.append(try add(Self.kept + round, home: home))
        randoms.append(try time(options.program, ["glimmer", "random"], home: home))
        bare.append(try time(options.peer, ["--version"], home: home))
      }
      let peer = "C with ncurses, --version \(Sample(bare).median.brief) ms"
      return [
        Figure(
          name: "glimmer add, \(Self.kept) there already, median of \(options.runs)",
          value: Sample(adds).median, unit: "ms", bound: 30,
          peer: "\(peer); slowest add \(Sample(adds).greatest.brief) ms"),
        Figure(
          name: "glimmer random, median of \(options.runs)", value: Sample(randoms).median,
          unit: "ms", bound: 30, peer: peer),
      ]
    }
  }

  private func add(_ number: Int, home: String) throws(DrivingError) -> Double {
    try time(
      options.program, ["glimmer", "add", "sun on the mug \(number)", "-c", "environment"],
      home: home)
  }

  private func time(
    _ path: String, _ arguments: [String], home: String
  ) throws(DrivingError) -> Double {
    try CommandTime.milliseconds(path, arguments, home: home, clock: clock)
  }
}
