import BreathPacing
import Glibc
import PendulateCore
import PendulateJournal
import ProgramDriving

/// SIGKILL at a random instant of anything that writes: what was acknowledged is there, the journal
/// is whole, and what was begun is offered gently and never goes on by itself.
struct KillSuite: FaultSuite {
  static let name = "kills"
  static let summary = "SIGKILL at any instant of sessions, check-ins and commands that write"
  static let smokeRuns = 10
  static let longRuns = 1000

  private let program: String
  private let seed: UInt64
  private let clock = MonotonicClock()

  init(program: String, seed: UInt64) {
    self.program = program
    self.seed = seed
  }

  func run(_ runs: Int, into report: inout FaultReport) throws(DrivingError) {
    var inTouch = 0
    var acknowledged = 0
    for run in 1...runs {
      var random = SeededGenerator(seed: seed &+ UInt64(run))
      let scene = KillScene.any(run, &random)
      let result = try TemporaryHome.with { home throws(DrivingError) in
        try KilledRun(scene: scene, program: program, home: home, clock: clock).run(&random)
      }
      if result.wasTouching { inTouch += 1 }
      acknowledged += result.acknowledged
      for fault in result.faults { report.tell("\(scene.name): \(fault)", run: run) }
      report.count()
    }
    report.counts = ["\(acknowledged) acknowledged events", "\(inTouch) in a touch"]
  }
}
