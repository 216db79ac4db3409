import PendulateCore

/// Patterns of every shape: with and without holds and a sip, and with spans no clock divides.
enum BreathPatternSamples {
  static let easy = pattern("easy", 3, 0, 4)
  static let soft = pattern("soft", 4, 0, 6)
  static let sigh = pattern("sigh", 2, 1, 6, secondSpan: .sip)
  static let box = pattern("box", 4, 4, 4, 4)

  static let all = [
    easy, soft, sigh, box, pattern("even", 5, 0, 5), pattern("coherent", 5.5, 0, 5.5),
    pattern("long", 3, 0, 7), pattern("quick-soft", 3, 0, 5), pattern("478", 4, 7, 8),
    BreathPattern(
      id: "thirds", name: "thirds", inhale: .seconds(7) / 3, second: .seconds(1) / 7,
      exhale: .seconds(11) / 3, rest: .seconds(1) / 11),
  ]

  /// Every pair of different patterns.
  static let pairs = all.flatMap { first in
    all.filter { $0 != first }.map { second in (first, second) }
  }

  static func pattern(
    _ id: String, _ inhale: Double, _ second: Double, _ exhale: Double, _ rest: Double = 0,
    secondSpan: BreathPattern.SecondSpan = .hold, mostCycles: Int? = nil
  ) -> BreathPattern {
    BreathPattern(
      id: id, name: id, inhale: .seconds(inhale), second: .seconds(second), secondSpan: secondSpan,
      exhale: .seconds(exhale), rest: .seconds(rest), mostCycles: mostCycles)
  }
}
