/// Where in a breath one is.
public struct BreathPosition: Hashable, Sendable {
  /// The four spans of a breath, and the sip that stands in for a hold in a sigh.
  public enum Phase: String, Hashable, Sendable, CaseIterable, Codable {
    case inhale
    case hold
    case sip
    case exhale
    case rest
  }

  /// The span one is in.
  public let phase: Phase
  /// How much of the span has passed, 0...1.
  public let progress: Double
  /// How many whole breaths came before, from 0.
  public let cycle: Int
  /// How long until the next span begins.
  public let remaining: Duration

  /// How full the breath is, 0...1, starting and ending each span at rest so that nothing jerks.
  public var fullness: Double {
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

  /// A curve from 0 to 1 with a slope of zero at both ends.
  static func ease(_ progress: Double) -> Double {
    progress * progress * (3 - 2 * progress)
  }
}

extension BreathPattern {
  /// Where in the breath one is, a while after its first breath began.
  ///
  /// Total: a time before the beginning counts as the beginning. It depends on the elapsed time
  /// alone, so it never drifts.
  public func position(at elapsed: Duration) -> BreathPosition {
    let cycleAttoseconds = period.attosecondCount
    let elapsedAttoseconds = max(0, elapsed.attosecondCount)
    guard cycleAttoseconds > 0 else {
      return BreathPosition(
        phase: .rest, progress: 0, cycle: 0, remaining: .seconds(3600), sipShare: 0)
    }
    let cycle = elapsedAttoseconds / cycleAttoseconds
    var within = elapsedAttoseconds - cycle * cycleAttoseconds
    let isSip = secondSpan == .sip && second > .zero
    let spans: [(BreathPosition.Phase, Duration)] = [
      (.inhale, inhale), (isSip ? .sip : .hold, second), (.exhale, exhale), (.rest, rest),
    ]
    for (phase, length) in spans {
      let span = length.attosecondCount
      if within < span {
        return BreathPosition(
          phase: phase, progress: Double(within) / Double(span), cycle: Int(cycle),
          remaining: Duration(attosecondCount: span - within), sipShare: isSip ? 0.15 : 0)
      }
      within -= span
    }
    // Not reached: `within` is smaller than the sum of the spans.
    return BreathPosition(
      phase: .rest, progress: 1, cycle: Int(cycle), remaining: .zero, sipShare: 0)
  }
}

extension Duration {
  var attosecondCount: Int128 {
    Int128(components.seconds) * 1_000_000_000_000_000_000 + Int128(components.attoseconds)
  }

  init(attosecondCount: Int128) {
    let (seconds, attoseconds) = attosecondCount.quotientAndRemainder(
      dividingBy: 1_000_000_000_000_000_000)
    self.init(secondsComponent: Int64(seconds), attosecondsComponent: Int64(attoseconds))
  }
}
