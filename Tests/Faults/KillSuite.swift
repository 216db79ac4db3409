import PendulateCore
import ProgramDriving

/// SIGKILL at a random instant of anything that writes: what was acknowledged is there, the journal
/// is whole, and what was begun is offered gently and never goes on by itself.
struct KillSuite: FaultSuite {
  static let name = "kills"
  static let summary = "SIGKILL at any instant of sessions, check-ins and commands that write"
  static let smokeRuns = 10
  static let longRuns = 1000

  private let world: FaultWorld
  private var inTouch = 0
  private var acknowledged = 0

  init(_ world: FaultWorld) {
    self.world = world
  }

  var counts: [String] { ["\(acknowledged) acknowledged events", "\(inTouch) in a touch"] }

  mutating func attempt(
    _ run: Int, _ random: inout SeededGenerator
  ) throws(DrivingError) -> [String] {
    let scene = KillScene.any(run, &random)
    let result = try TemporaryHome.with { home throws(DrivingError) in
      try KilledRun(scene: scene, program: world.program, home: home, clock: world.clock)
        .run(&random)
    }
    if result.wasTouching { inTouch += 1 }
    acknowledged += result.acknowledged
    return result.faults.map { "\(scene.name): \($0)" }
  }
}
