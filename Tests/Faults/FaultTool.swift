import Glibc
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
      let options = try FaultOptions(Array(CommandLine.arguments.dropFirst()))
      var hasFault = false
      for suite in options.suites {
        let report = try run(suite, options)
        Output.line(report.summary)
        hasFault = hasFault || !report.faults.isEmpty
      }
      exit(hasFault ? 1 : 0)
    } catch {
      Output.error("\(error.message)\n\(usage)")
      exit(64)
    }
  }

  private static func run(
    _ suite: any FaultSuite.Type, _ options: FaultOptions
  ) throws(DrivingError) -> FaultReport {
    let runs = options.runs ?? (options.isSmoke ? suite.smokeRuns : suite.longRuns)
    // What crashes here is found again by its seed, so that is said first.
    Output.line("\(suite.name): \(runs) runs, --seed \(options.seed)")
    var report = FaultReport(suite: suite.name, seed: options.seed)
    try suite.init(program: options.program, seed: options.seed).run(runs, into: &report)
    return report
  }
}
