import BreathPacing
import Glibc
import PendulateCore
import ProgramDriving

/// Looks for faults that only a hostile world shows, by a seed, and tells how many it found.
@main enum FaultTool {
  static let usage = """
    usage: pendulate-faults SUITE|all [--smoke] [--runs N] [--seed N] [--program PATH]
    \(FaultSuites.all.map { "  \($0.name): \($0.summary) (\($0.longRuns) runs)" }.joined(separator: "\n"))
      --smoke         as few runs as find a plain fault, for every change
      --runs N        this many runs
      --seed N        the same seed tries the same; without it, another one each time
      --program PATH  the program that is tried (the one beside this one)
    Ends with 1 where there was a fault, and says how to see it again.
    """

  static func main() {
    // What is fed may end before it has read everything.
    signal(SIGPIPE, SIG_IGN)
    do {
      let options = try FaultOptions(ToolArguments())
      var hasFault = false
      for suite in options.suites {
        if try !run(suite, options) { hasFault = true }
      }
      exit(hasFault ? 1 : 0)
    } catch {
      Output.error("\(error.message)\n\(usage)")
      exit(64)
    }
  }

  /// Whether a suite held.
  private static func run(
    _ kind: any FaultSuite.Type, _ options: FaultOptions
  ) throws(DrivingError) -> Bool {
    let runs = options.runs ?? (options.isSmoke ? kind.smokeRuns : kind.longRuns)
    // What crashes here is found again by its seed, so that is said first.
    Output.line("\(kind.name): \(runs) runs, --seed \(options.seed)")
    let world = FaultWorld(program: options.program, seed: options.seed)
    var suite = try kind.init(world)
    var faults = 0
    func tell(_ found: [String], _ run: Int) {
      for fault in found {
        Output.line("FAULT \(kind.name) --seed \(options.seed), run \(run): \(fault)")
      }
      faults += found.count
    }
    for run in 1...runs {
      var random = SeededGenerator(seed: options.seed &+ UInt64(run))
      tell(try suite.attempt(run, &random), run)
    }
    tell(try suite.conclude(after: runs), runs)
    let seconds = Int(world.clock.now().offset.inSeconds.rounded())
    Output.line(
      (["\(kind.name): \(runs) runs", "\(faults) faults"] + suite.counts
        + ["seed \(options.seed)", "\(seconds) s"]).joined(separator: ", "))
    return faults == 0
  }
}
