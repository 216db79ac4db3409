/// A way of pacing the breath: how long to breathe in, hold, breathe out and hold.
package struct BreathPattern: Hashable, Sendable, Identifiable {
  /// What the second span of a pattern is: a held breath, or a second small breath in.
  package enum SecondSpan: String, Hashable, Sendable, Codable {
    case hold
    case sip
  }

  /// The name used in files and on the command line.
  package let id: String
  /// The name shown to people.
  package let name: String
  /// Breathing in, 2-6 s.
  package let inhale: Duration
  /// The span after breathing in: zero, or up to 7 s.
  package let second: Duration
  /// What the second span is.
  package let secondSpan: SecondSpan
  /// Breathing out, 2-8 s.
  package let exhale: Duration
  /// The hold after breathing out: zero, or up to 4 s.
  package let rest: Duration
  /// What it is good for, in a few words.
  package let purpose: String
  /// How strong the evidence is, in a few words.
  package let evidence: String
  /// What to look out for; empty if nothing.
  package let caution: String
  /// How many breaths in a row at most, or nil for no limit.
  package let mostCycles: Int?

  /// Creates a pattern; `isWithinRange` tells whether its spans lie within the ranges given here.
  package init(
    id: String, name: String, inhale: Duration, second: Duration = .zero,
    secondSpan: SecondSpan = .hold, exhale: Duration, rest: Duration = .zero, purpose: String = "",
    evidence: String = "", caution: String = "", mostCycles: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.inhale = inhale
    self.second = second
    self.secondSpan = secondSpan
    self.exhale = exhale
    self.rest = rest
    self.purpose = purpose
    self.evidence = evidence
    self.caution = caution
    self.mostCycles = mostCycles
  }

  /// One whole breath; zero if nothing is paced.
  package var period: Duration {
    length(of: .inhale) + length(of: .hold) + length(of: .sip) + length(of: .exhale)
      + length(of: .rest)
  }

  /// How long a span of this pattern is; zero for one it leaves out or that is given as negative.
  package func length(of phase: BreathPosition.Phase) -> Duration {
    switch phase {
    case .inhale: max(.zero, inhale)
    case .hold: secondSpan == .hold ? max(.zero, second) : .zero
    case .sip: secondSpan == .sip ? max(.zero, second) : .zero
    case .exhale: max(.zero, exhale)
    case .rest: max(.zero, rest)
    }
  }

  /// Whether the breath is held anywhere; such patterns stay hidden until they are asked for, and
  /// are off for people who are pregnant or have a heart, lung, blood-pressure, seizure or panic
  /// condition.
  package var hasHolds: Bool { (secondSpan == .hold && second > .zero) || rest > .zero }

  /// Whether every span that it has lies within its range.
  package var isWithinRange: Bool {
    Self.inhaleRange.contains(inhale) && Self.exhaleRange.contains(exhale)
      && Self.restRange.contains(rest)
      && (secondSpan == .hold
        ? Self.holdRange(id: id).contains(second) : Self.sipRange.contains(second))
  }
}

extension BreathPattern {
  /// How long breathing in may be.
  package static let inhaleRange = Duration.seconds(2) ... .seconds(6)
  /// How long breathing out may be.
  package static let exhaleRange = Duration.seconds(2) ... .seconds(8)
  /// How long the hold after breathing out may be.
  package static let restRange = Duration.zero ... .seconds(4)
  /// How long a second, small breath in may be.
  package static let sipRange = Duration.milliseconds(500) ... .seconds(2)

  /// How long the hold after breathing in may be.
  ///
  /// More than 4 s is for the one known pattern that has it: long holds change the carbon dioxide
  /// in the blood, and with it consciousness.
  package static func holdRange(id: String = "") -> ClosedRange<Duration> {
    .zero ... .seconds(id == "478" ? 7 : 4)
  }

  /// How many breaths it makes in a minute; zero if nothing is paced.
  package var breathsPerMinute: Double {
    period > .zero ? 60 / period.inSeconds : 0
  }

  /// The same pattern with every span that many hundredths as long.
  ///
  /// In whole attoseconds from the pattern's own spans, so that coming back to 100 is coming back
  /// exactly.
  package func scaled(toPercent percent: Int) -> BreathPattern {
    withSpans { Duration(attoseconds: $0.attoseconds * Int128(percent) / 100) }
  }

  /// The same pattern with the breath held nowhere.
  package var withoutHolds: BreathPattern {
    hasHolds
      ? BreathPattern(
        id: id, name: name, inhale: inhale, second: secondSpan == .sip ? second : .zero,
        secondSpan: secondSpan, exhale: exhale, purpose: purpose, evidence: evidence,
        caution: caution, mostCycles: mostCycles)
      : self
  }

  /// The same pattern with other spans.
  func withSpans(_ change: (Duration) -> Duration) -> BreathPattern {
    BreathPattern(
      id: id, name: name, inhale: change(inhale), second: change(second), secondSpan: secondSpan,
      exhale: change(exhale), rest: change(rest), purpose: purpose, evidence: evidence,
      caution: caution, mostCycles: mostCycles)
  }
}
