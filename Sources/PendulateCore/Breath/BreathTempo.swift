/// How much slower or faster than its own seconds a pattern goes, in steps of 5 %.
package struct BreathTempo: Hashable, Sendable {
  /// The size of a step, in hundredths of the pattern's seconds.
  package static let step = 5

  /// How much longer every span is, in hundredths; negative if it is shorter.
  package private(set) var percent = 0

  /// Creates the pattern's own tempo.
  package init() {}

  /// The pattern at this tempo.
  package func applied(to pattern: BreathPattern) -> BreathPattern {
    percent == 0 ? pattern : pattern.scaled(toPercent: 100 + percent)
  }

  /// Goes a step slower, with longer breaths, unless a span would leave its range.
  ///
  /// Gives whether it went.
  package mutating func slower(_ pattern: BreathPattern) -> Bool { go(Self.step, pattern) }

  /// Goes a step faster, with shorter breaths, unless a span would leave its range.
  ///
  /// Gives whether it went.
  package mutating func faster(_ pattern: BreathPattern) -> Bool { go(-Self.step, pattern) }

  private mutating func go(_ change: Int, _ pattern: BreathPattern) -> Bool {
    guard pattern.scaled(toPercent: 100 + percent + change).isWithinRange else { return false }
    percent += change
    return true
  }

  /// The tempo in words; nil at the pattern's own.
  package var words: String? {
    switch percent {
    case 0: nil
    case 1...: "\(percent) % slower"
    default: "\(-percent) % faster"
    }
  }
}
