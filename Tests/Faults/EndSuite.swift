import BreathPacing
import Glibc
import PendulateCore
import ProgramDriving

/// Input that ends: of every kind of file, before a line, after some, or in the middle of one.
///
/// The program ends by itself, with status 0, and says nothing on standard error.
struct EndSuite: FaultSuite {
  static let name = "ends"
  static let summary = "input of every kind that ends at any place"
  static let smokeRuns = 40
  static let longRuns = 1600

  private static let starts = [
    [], ["steady"], ["checkin"], ["breathe", "soft"], ["session", "ground", "--speed", "400"],
    ["session", "full", "--speed", "400"], ["session", "hunt", "--speed", "400"],
    ["session", "savour", "--speed", "400", "--no-journal"],
  ]

  private let program: String
  private let seed: UInt64
  private let clock = MonotonicClock()

  init(program: String, seed: UInt64) {
    self.program = program
    self.seed = seed
  }

  func run(_ runs: Int, into report: inout FaultReport) throws(DrivingError) {
    for run in 1...runs {
      var random = SeededGenerator(seed: seed &+ UInt64(run))
      // Every kind equally often, so that one knows how often each was tried.
      let kind = EndingInput.Kind.allCases[run % EndingInput.Kind.allCases.count]
      let start = Self.starts.randomElement(using: &random) ?? []
      let fault = try TemporaryHome.with { home throws(DrivingError) in
        try play(home, kind, start, &random)
      }
      if let fault {
        report.tell("\(start.joined(separator: " ")) from \(kind): \(fault)", run: run)
      }
      report.count()
    }
    report.counts = ["\(EndingInput.Kind.allCases.count) kinds of input"]
  }

  private func play(
    _ home: String, _ kind: EndingInput.Kind, _ start: [String], _ random: inout SeededGenerator
  ) throws(DrivingError) -> String? {
    // From home a practice would begin that takes its own time.
    let words = start.isEmpty ? EndingInput.questions : EndingInput.answers
    var input = try EndingInput(kind, home: home, words: words, &random)
    let fed = try FedProgram(
      program, arguments: start + ["--plain"], home: home, input: input.reading, clock: clock)
    input.feed(&random)
    guard let status = fed.waitForEnd(until: clock.now() + .seconds(30)) else {
      return "it does not end"
    }
    return status == 0 ? nil : "it ends with \(status)"
  }
}
