import BreathPacing
import Glibc
import PendulateCore
import ProgramDriving

/// Random bytes and windows at the real program, on terminals of many kinds.
///
/// It neither crashes nor hangs nor keeps the processor for itself, and Ctrl-C ends it always.
struct TerminalSuite: FaultSuite {
  static let name = "terminal"
  static let summary = "random bytes and windows at the real program, on many kinds of terminal"
  static let smokeRuns = 6
  static let longRuns = 200

  private static let kinds = [
    "xterm-256color", "xterm", "linux", "tmux-256color", "screen", "vt100", "rxvt",
  ]
  private static let starts = [
    [], ["steady"], ["session", "full", "--speed", "20"], ["session", "hunt", "--speed", "20"],
    ["session", "savour", "--speed", "20"], ["breathe", "soft"], ["checkin"],
  ]

  private let world: FaultWorld
  private var typed = 0

  init(_ world: FaultWorld) {
    self.world = world
  }

  var counts: [String] { ["\(typed) bytes"] }

  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String] {
    let kind = Self.kinds.randomElement(using: &random) ?? "xterm"
    let start = Self.starts.randomElement(using: &random) ?? []
    let (fault, typed) = try TemporaryHome.with { home throws(DrivingError) in
      try play(home, kind: kind, start: start, &random)
    }
    self.typed += typed
    return fault.map { ["\(start.joined(separator: " ")) on \(kind): \($0)"] } ?? []
  }

  /// One run; gives what was wrong, and how many bytes were typed.
  private func play(
    _ home: String, kind: String, start: [String], _ random: inout SeededGenerator
  ) throws(DrivingError) -> (fault: String?, typed: Int) {
    let clock = world.clock
    let driven = try DrivenProgram(
      world.program, arguments: start, home: home, clock: clock, term: kind)
    guard driven.output(until: clock.now() + .seconds(5)) != nil else {
      return ("it shows nothing", 0)
    }
    var typed = 0
    for _ in 0..<Int.random(in: 10...50, using: &random) {
      let bytes = RandomBytes.burst(&random)
      typed += bytes.count
      driven.type(bytes)
      if Int.random(in: 0..<5, using: &random) == 0 {
        driven.resize(
          columns: UInt16.random(in: 1...240, using: &random),
          rows: UInt16.random(in: 1...70, using: &random))
      }
      _ = driven.output(for: .milliseconds(Int.random(in: 1...40, using: &random)))
    }
    // An unfinished sequence may hold one Ctrl-C for a moment, and a text field another.
    for _ in 0..<4 {
      driven.type([0x03])
      if driven.waitForEnd(until: clock.now() + .milliseconds(1500)) != nil { break }
    }
    guard let status = driven.status else { return ("Ctrl-C does not end it", typed) }
    return (status == 0 ? nil : "it ends with \(status)", typed)
  }
}
