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

  private let world: FaultWorld

  init(_ world: FaultWorld) {
    self.world = world
  }

  var counts: [String] { ["\(EndingInput.Kind.allCases.count) kinds of input"] }

  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String] {
    // Every kind equally often, so that one knows how often each was tried.
    let kind = EndingInput.Kind.allCases[run % EndingInput.Kind.allCases.count]
    let start = Self.starts.randomElement(using: &random) ?? []
    let fault = try TemporaryHome.with { home throws(DrivingError) in
      try play(home, kind, start, &random)
    }
    return fault.map { ["\(start.joined(separator: " ")) from \(kind): \($0)"] } ?? []
  }

  private func play(
    _ home: String, _ kind: EndingInput.Kind, _ start: [String], _ random: inout SeededGenerator
  ) throws(DrivingError) -> String? {
    // From home a practice would begin that takes its own time.
    let words = start.isEmpty ? EndingInput.questions : EndingInput.answers
    var input = try EndingInput(kind, home: home, words: words, &random)
    let fed = try FedProgram(
      world.program, arguments: start + ["--plain"], home: home, input: input.reading,
      clock: world.clock)
    input.feed(&random)
    guard let status = fed.waitForEnd(until: world.clock.now() + .seconds(30)) else {
      return "it does not end"
    }
    return status == 0 ? nil : "it ends with \(status)"
  }
}
