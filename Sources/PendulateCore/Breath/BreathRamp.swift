/// A way from one pace to a pattern: so many breaths, each a little nearer to it than the one before.
///
/// Within a breath nothing changes; from breath to breath each span grows or shrinks by the same
/// step. So the length of any number of breaths is a sum in closed form, in whole attoseconds, and
/// the breath after the last is the pattern to the attosecond. Breaths are not held on the way.
package struct BreathRamp: Hashable, Sendable {
  /// How many minutes a ramp may take.
  package static let minutes = 0...10

  /// How many breaths there are before the pattern itself.
  package let breaths: Int
  /// Where it leads to, without its holds.
  private let goal: BreathPattern
  /// What each span falls short of the goal's for each breath that is still to come; in attoseconds.
  private let steps: [BreathPosition.Phase: Int128]

  /// Creates a ramp from the spans of `start` to those of `pattern`; nil without a breath between.
  package init?(from start: BreathPattern, to pattern: BreathPattern, breaths: Int) {
    let goal = pattern.withoutHolds
    guard breaths > 0, goal.period > .zero, start.withoutHolds.period > .zero else { return nil }
    self.breaths = breaths
    self.goal = goal
    steps = Dictionary(
      uniqueKeysWithValues: BreathPosition.Phase.allCases.map { phase in
        let way = goal.length(of: phase) - start.withoutHolds.length(of: phase)
        return (phase, way.attoseconds / Int128(breaths))
      })
  }

  /// Creates a ramp from a person's own pace to a pattern, as near to that length as whole breaths
  /// allow.
  ///
  /// The spans of the first breath have the pattern's proportions. Nil for no time at all, and for a
  /// pattern that ends by itself after a few breaths.
  package init?(from pace: BreathPace, to pattern: BreathPattern, lasting length: Duration) {
    let goal = pattern.withoutHolds
    guard length > .zero, goal.period > .zero, pattern.mostCycles == nil else { return nil }
    let start = goal.withSpans { span in
      Duration(
        attoseconds: max(0, span.attoseconds) * pace.length.nanoseconds / goal.period.nanoseconds)
    }
    let mean = (start.period.attoseconds + goal.period.attoseconds) / 2
    let breaths = (length.attoseconds + mean / 2) / mean
    self.init(from: start, to: pattern, breaths: max(1, Int(clamping: breaths)))
  }

  /// How long all of its breaths are together.
  package var length: Duration { begin(of: breaths) }

  /// The breath of that number, from 0; from `breaths` on it is the goal.
  package func breath(_ number: Int) -> BreathPattern {
    let left = Int128(max(0, breaths - max(0, number)))
    func span(_ phase: BreathPosition.Phase) -> Duration {
      Duration(attoseconds: goal.length(of: phase).attoseconds - (steps[phase] ?? 0) * left)
    }
    return BreathPattern(
      id: goal.id, name: goal.name, inhale: span(.inhale), second: span(.sip), secondSpan: .sip,
      exhale: span(.exhale), purpose: goal.purpose, evidence: goal.evidence,
      caution: goal.caution)
  }

  /// When the breath of that number begins, counted from the first.
  package func begin(of number: Int) -> Duration {
    let count = Int128(min(max(0, number), breaths))
    let step = steps.values.reduce(0, +)
    // The first falls short by all the steps there are, the next by one less, and so on.
    let short = step * (count * Int128(breaths) - count * (count - 1) / 2)
    return Duration(attoseconds: goal.period.attoseconds * count - short)
  }

  /// The number of the breath at a time, 0...breaths; found by halving.
  package func number(at elapsed: Duration) -> Int {
    var low = 0
    var high = breaths
    while low < high {
      let middle = (low + high + 1) / 2
      if begin(of: middle) <= elapsed { low = middle } else { high = middle - 1 }
    }
    return low
  }

  /// Where in the breath one is; from the end of the ramp on, in a breath of the goal.
  package func position(at elapsed: Duration) -> BreathPosition {
    let number = number(at: elapsed)
    return breath(number).position(at: elapsed - begin(of: number)).after(cycles: number)
  }
}

extension Duration {
  /// The length in whole nanoseconds, so that a product of two lengths stays within its type.
  fileprivate var nanoseconds: Int128 { attoseconds / 1_000_000_000 }
}
