import ProgramDriving

/// One kind of hostile world, tried many times by a seed.
protocol FaultSuite: Sendable, SendableMetatype {
  /// What it is called by.
  static var name: String { get }
  /// What is tried, in some words.
  static var summary: String { get }
  /// How many runs tell something in seconds.
  static var smokeRuns: Int { get }
  /// How many runs are tried before one says that it holds.
  static var longRuns: Int { get }

  /// Creates it for a program at a path.
  init(program: String, seed: UInt64)

  /// Tries it that often.
  ///
  /// - Throws: What keeps it from being tried at all; a fault is told to the report.
  func run(_ runs: Int, into report: inout FaultReport) throws(DrivingError)
}

/// Every suite there is, in the order they are run in.
enum FaultSuites {
  static let all: [any FaultSuite.Type] = [
    KeySuite.self, TerminalSuite.self, EndSuite.self, DiskSuite.self, KillSuite.self,
  ]
}
