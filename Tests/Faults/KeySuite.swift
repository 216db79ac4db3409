import PendulateApp
import PendulateCore
import PendulateLibrary
import ProgramDriving
import TerminalGrid

/// Random keys, lines, pastes and windows over every screen, in virtual time.
///
/// A run is one person from the start of the program to its end, or some hundred things that come
/// in. Every frame is drawn and every line of the plain face made.
struct KeySuite: FaultSuite {
  static let name = "keys"
  static let summary = "keys, lines and windows over every screen, in virtual time"
  static let smokeRuns = 30
  static let longRuns = 1200

  private let seed: UInt64

  init(program: String, seed: UInt64) {
    self.seed = seed
  }

  func run(_ runs: Int, into report: inout FaultReport) throws(DrivingError) {
    let content = ContentLoader.load(personFolder: nil).content
    var keys = 0
    var windows = 0
    var screens: Set<String> = []
    var residentAtFirst: Int?
    for run in 1...runs {
      var random = SeededGenerator(seed: seed &+ UInt64(run))
      var player = RandomPlayer(content: content, random: &random)
      while !player.isOver, player.steps < 250, player.fault == nil { player.step(&random) }
      if let fault = player.fault { report.tell(fault, run: run) }
      keys += player.keys
      windows += player.windows
      screens.formUnion(player.screens)
      report.count()
      // The first runs fill what is made once.
      if run == max(10, runs / 10) { residentAtFirst = ResidentMemory.bytes }
    }
    let growth = residentAtFirst.map { ResidentMemory.bytes - $0 } ?? 0
    report.counts = [
      "\(keys) keys", "\(windows) windows", "\(screens.count) kinds of screen",
      "memory \(growth / 1024) kB",
    ]
    // What one run leaves behind would be there a hundred times.
    if growth > runs * 64 * 1024 {
      report.tell("memory grew by \(growth / 1024) kB over the runs", run: runs)
    }
    try stay(content, &report)
  }

  /// Two hours on one screen that moves, as somebody who fell asleep over it.
  private func stay(_ content: CoachContent, _ report: inout FaultReport) throws(DrivingError) {
    var random = SeededGenerator(seed: seed)
    var player = RandomPlayer(content: content, random: &random)
    guard let pattern = content.patterns.first else {
      throw DrivingError("The content has no breath to follow.")
    }
    player.breathe(pattern)
    player.wait(.seconds(600))
    let resident = ResidentMemory.bytes
    player.wait(.seconds(7200))
    if let fault = player.fault { report.tell(fault, run: 0) }
    let growth = ResidentMemory.bytes - resident
    report.counts.append("two hours \(growth / 1024) kB")
    if growth > 2 * 1024 * 1024 {
      report.tell("two virtual hours took \(growth / 1024) kB more memory", run: 0)
    }
  }
}
