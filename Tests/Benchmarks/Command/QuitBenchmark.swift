import BreathPacing
import PendulateCore
import ProgramDriving

/// How long it takes from the key that leaves to the end of the program.
struct QuitBenchmark {
  let options: Options
  let clock = MonotonicClock()

  func run() throws(DrivingError) -> [Figure] {
    let peer = try sample(options.peer, [], KeyScript(""))
    let session = options.arguments.split(separator: " ").map(String.init)
    let cases: [(String, [String], KeyScript)] = [
      ("home", [], try KeyScript("")), ("steady", ["steady"], try KeyScript("")),
      (options.arguments, session, try KeyScript(options.keys)),
    ]
    return try cases.map { name, arguments, script throws(DrivingError) in
      let own = try sample(options.program, arguments, script)
      return Figure(
        name: "q to the end from \(name), median of \(own.count)", value: own.median, unit: "ms",
        bound: 50,
        peer: "C with ncurses \(peer.median.brief) ms; here slowest \(own.greatest.brief) ms")
    }
  }

  private func sample(
    _ path: String, _ arguments: [String], _ script: KeyScript
  ) throws(DrivingError) -> Sample {
    // A script may take half a minute to play; a few runs are enough then.
    let isLong = script.steps.contains {
      if case .wait = $0 { true } else { false }
    }
    var values: [Double] = []
    for _ in 0..<(isLong ? min(3, options.runs) : options.runs) {
      let value = try TemporaryHome.with { home throws(DrivingError) in
        let program = try DrivenProgram(path, arguments: arguments, home: home, clock: clock)
        _ = try program.firstFrame(leastBytes: 1)
        _ = program.play(script)
        _ = program.output(for: .milliseconds(200))
        let pressed = clock.now()
        program.type(Array("q".utf8))
        guard let ended = program.waitForEnd(until: pressed + .seconds(5)) else {
          throw DrivingError("\(path) did not end within 5 s of q.")
        }
        return (ended - pressed).inMilliseconds
      }
      values.append(value)
    }
    return Sample(values)
  }
}
