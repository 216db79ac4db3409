import BreathPacing
import PendulateCore
import ProgramDriving

/// What a suite found.
struct FaultReport {
  let suite: String
  let seed: UInt64
  /// How many runs there were.
  private(set) var runs = 0
  /// What went wrong, each with how to see it again.
  private(set) var faults: [String] = []
  /// What else is worth knowing, such as how many of the runs were of a kind.
  var counts: [String] = []
  private let clock = MonotonicClock()

  init(suite: String, seed: UInt64) {
    self.suite = suite
    self.seed = seed
  }

  /// Counts a run.
  mutating func count() {
    runs += 1
  }

  /// Tells a fault at once, as the next run may be the last.
  mutating func tell(_ fault: String, run: Int) {
    let sentence = "\(suite) --seed \(seed), run \(run): \(fault)"
    faults.append(sentence)
    Output.line("FAULT \(sentence)")
  }

  /// One line that says how it went.
  var summary: String {
    let seconds = Int(clock.now().offset.inSeconds.rounded())
    return
      (["\(suite): \(runs) runs", "\(faults.count) faults"] + counts
      + ["seed \(seed)", "\(seconds) s"]).joined(separator: ", ")
  }
}
