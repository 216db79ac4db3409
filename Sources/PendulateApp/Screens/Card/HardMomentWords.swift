package import PendulateCore

/// What is said at 9 and more in lines: something outside to look at, and people.
package enum HardMomentWords {
  /// Three grounding lines, the person's own lines, and the support card.
  package static func lines(own: String, content: CoachContent) -> [String] {
    Array(GroundingLines.lines.prefix(3)) + own.split(separator: "\n").map(String.init)
      + content.supportCard
  }
}
