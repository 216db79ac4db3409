import BreathPacing
import PendulateCore
import ProgramDriving

/// How long a person waits for the first whole screen, at home and when help is wanted at once.
struct FirstFrameBenchmark {
  let options: Options
  let clock = MonotonicClock()

  func run() throws(DrivingError) -> [Figure] {
    let peer = try sample(options.peer, [], leastBytes: 1)
    return try [("home", []), ("steady", ["steady"])].map {
      name, arguments throws(DrivingError) in
      let own = try sample(options.program, arguments)
      return Figure(
        name: "first frame of \(name), median of \(options.runs)", value: own.last.median,
        unit: "ms", bound: 30,
        peer: "C with ncurses \(peer.last.median.brief) ms; here first byte "
          + "\(own.first.median.brief), slowest \(own.last.greatest.brief) ms")
    }
  }

  private func sample(
    _ path: String, _ arguments: [String], leastBytes: Int = 100
  ) throws(DrivingError) -> (first: Sample, last: Sample) {
    var first: [Double] = []
    var last: [Double] = []
    for round in 0...options.runs {
      let frame = try TemporaryHome.with { home throws(DrivingError) in
        let program = try DrivenProgram(path, arguments: arguments, home: home, clock: clock)
        return try program.firstFrame(leastBytes: leastBytes)
      }
      guard round > 0 else { continue }
      first.append(frame.first.inMilliseconds)
      last.append(frame.last.inMilliseconds)
    }
    return (Sample(first), Sample(last))
  }
}
