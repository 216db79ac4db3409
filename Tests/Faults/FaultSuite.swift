import BreathPacing
import PendulateCore
import ProgramDriving

/// One kind of hostile world, tried many times by a seed.
protocol FaultSuite: SendableMetatype {
  /// What it is called by.
  static var name: String { get }
  /// What is tried, in some words.
  static var summary: String { get }
  /// How many runs tell something in seconds.
  static var smokeRuns: Int { get }
  /// How many runs are tried before one says that it holds.
  static var longRuns: Int { get }

  /// Creates it.
  ///
  /// - Throws: What keeps it from being tried at all.
  init(_ world: FaultWorld) throws(DrivingError)

  /// Tries it once, and gives what was wrong.
  ///
  /// - Throws: What keeps it from being tried at all.
  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String]

  /// Looks at what only all runs together tell, and gives what was wrong.
  mutating func conclude(after runs: Int) throws(DrivingError) -> [String]

  /// What else is worth knowing, such as how many of the runs were of a kind.
  var counts: [String] { get }
}

extension FaultSuite {
  mutating func conclude(after runs: Int) throws(DrivingError) -> [String] { [] }
  var counts: [String] { [] }
}

/// What all suites are given.
struct FaultWorld {
  /// The program that is tried.
  let program: String
  /// What decides everything that is left to chance.
  let seed: UInt64
  /// What waiting is measured by.
  let clock = MonotonicClock()
}

/// Every suite there is, in the order they are run in.
enum FaultSuites {
  static let all: [any FaultSuite.Type] = [
    KeySuite.self, TerminalSuite.self, EndSuite.self, DiskSuite.self, ReaderSuite.self,
    KillSuite.self,
  ]
}
