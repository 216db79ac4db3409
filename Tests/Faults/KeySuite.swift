import PendulateApp
import PendulateCore
import PendulateLibrary
import ProgramDriving

/// Random keys, lines, pastes and windows over every screen, in virtual time.
///
/// A run is one person from the start of the program to its end, or some hundred things that come
/// in. Every frame is drawn and every line of the plain face made.
struct KeySuite: FaultSuite {
  static let name = "keys"
  static let summary = "keys, lines and windows over every screen, in virtual time"
  static let smokeRuns = 30
  static let longRuns = 1200

  /// The first runs fill what is made once.
  private static let runsToSettle = 10

  private let world: FaultWorld
  private let content: CoachContent
  private var keys = 0
  private var windows = 0
  private var screens: Set<String> = []
  private var residentOnceSettled: Int?
  private var growth = (overRuns: 0, inTwoHours: 0)

  init(_ world: FaultWorld) {
    self.world = world
    content = ContentLoader.load(personFolder: nil).content
  }

  var counts: [String] {
    [
      "\(keys) keys", "\(windows) windows", "\(screens.count) kinds of screen",
      "memory \(growth.overRuns / 1024) kB", "two hours \(growth.inTwoHours / 1024) kB",
    ]
  }

  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String] {
    var player = RandomPlayer(content: content, random: &random)
    while !player.isOver, player.steps < 250, player.fault == nil { player.step(&random) }
    keys += player.keys
    windows += player.windows
    screens.formUnion(player.screens)
    if run == Self.runsToSettle { residentOnceSettled = ResidentMemory.bytes }
    return player.fault.map { [$0] } ?? []
  }

  mutating func conclude(after runs: Int) throws(DrivingError) -> [String] {
    growth.overRuns = residentOnceSettled.map { ResidentMemory.bytes - $0 } ?? 0
    var faults = try stay()
    // What one run leaves behind would be there a hundred times.
    if growth.overRuns > runs * 64 * 1024 {
      faults.append("memory grew by \(growth.overRuns / 1024) kB over the runs")
    }
    if growth.inTwoHours > 2 * 1024 * 1024 {
      faults.append("two virtual hours took \(growth.inTwoHours / 1024) kB more memory")
    }
    return faults
  }

  /// Two hours on one screen that moves, as somebody who fell asleep over it.
  private mutating func stay() throws(DrivingError) -> [String] {
    var random = SeededGenerator(seed: world.seed)
    var player = RandomPlayer(content: content, random: &random)
    guard let pattern = content.patterns.first else {
      throw DrivingError("The content has no breath to follow.")
    }
    player.breathe(pattern)
    player.wait(.seconds(600))
    let resident = ResidentMemory.bytes
    player.wait(.seconds(7200))
    growth.inTwoHours = ResidentMemory.bytes - resident
    return player.fault.map { [$0] } ?? []
  }
}
