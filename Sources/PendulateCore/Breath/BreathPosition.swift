/// Where in a breath one is.
package struct BreathPosition: Hashable, Sendable {
  /// The spans of a breath in their order; a pattern has either a hold or a sip, or neither.
  package enum Phase: String, Hashable, Sendable, CaseIterable, Codable {
    case inhale
    case hold
    case sip
    case exhale
    case rest
  }

  /// The span one is in.
  package let phase: Phase
  /// How much of the span has passed, 0...1.
  package let progress: Double
  /// How many whole breaths came before, from 0.
  package let cycle: Int
  /// How long until the next span begins; always more than zero.
  package let remaining: Duration

  /// How full the breath is, 0...1, starting and ending each span at rest so that nothing jerks.
  package var fullness: Double {
    switch phase {
    case .inhale: Self.ease(progress) * (1 - sipShare)
    case .sip: 1 - sipShare + Self.ease(progress) * sipShare
    case .hold: 1
    case .exhale: 1 - Self.ease(progress)
    case .rest: 0
    }
  }

  /// The part of the fullness that is left to the sip, 0...1.
  let sipShare: Double

  /// The place where nothing moves, after that many breaths.
  ///
  /// An hour stands for "no next span": a caller that waits for it loses nothing and cannot spin.
  static func still(afterCycles cycle: Int) -> BreathPosition {
    BreathPosition(phase: .rest, progress: 0, cycle: cycle, remaining: .seconds(3600), sipShare: 0)
  }

  /// The same place, that many more breaths later.
  func after(cycles: Int) -> BreathPosition {
    BreathPosition(
      phase: phase, progress: progress, cycle: cycle + cycles, remaining: remaining,
      sipShare: sipShare)
  }

  /// A curve from 0 to 1 with a slope of zero at both ends.
  static func ease(_ progress: Double) -> Double {
    progress * progress * (3 - 2 * progress)
  }

  /// The progress at which `ease` has that value, by halving until a `Double` has no middle left.
  static func progress(easedTo value: Double) -> Double {
    var low = 0.0
    var high = 1.0
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if ease(middle) < value { low = middle } else { high = middle }
    }
    return high
  }
}

extension BreathPattern {
  /// The part of the fullness that is left to a second, small breath in: enough to be seen.
  var sipShare: Double { length(of: .sip) > .zero ? 0.15 : 0 }

  /// Where in the breath one is, a while after its first breath began.
  ///
  /// Total: a time before the beginning counts as the beginning. It depends on the elapsed time
  /// alone, in whole attoseconds, so it never drifts. A span begins at its first instant: exactly
  /// at a boundary one is in the later span.
  package func position(at elapsed: Duration) -> BreathPosition {
    let cycleLength = period.attoseconds
    guard cycleLength > 0 else { return .still(afterCycles: 0) }
    let passed = max(0, elapsed.attoseconds)
    let cycle = passed / cycleLength
    var phase = BreathPosition.Phase.inhale
    var span = length(of: phase).attoseconds
    var within = passed - cycle * cycleLength
    while within >= span, let next = phase.next {
      within -= span
      phase = next
      span = length(of: phase).attoseconds
    }
    return BreathPosition(
      phase: phase, progress: within.asDouble / span.asDouble, cycle: Int(clamping: cycle),
      remaining: Duration(attoseconds: span - within), sipShare: sipShare)
  }
}

extension Int128 {
  /// The nearest `Double` of a number that is not negative, in a few instructions.
  ///
  /// The standard library's conversion is generic and takes about a microsecond, which would be
  /// most of what it costs to say where the breath is.
  var asDouble: Double {
    Double(UInt64(truncatingIfNeeded: self >> 64)) * 0x1p64
      + Double(UInt64(truncatingIfNeeded: self))
  }
}

extension BreathPosition.Phase {
  /// The span that follows within one breath; nil after the last.
  fileprivate var next: Self? {
    switch self {
    case .inhale: .hold
    case .hold: .sip
    case .sip: .exhale
    case .exhale: .rest
    case .rest: nil
    }
  }
}
