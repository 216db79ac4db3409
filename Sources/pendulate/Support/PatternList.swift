import PendulateCore
import PendulateLibrary

/// All breath patterns in plain lines, one's own first, and what may stand in their place.
struct PatternList {
  let content: CoachContent
  /// The names of the patterns that come with the program as they are here.
  let shipped: [BreathPattern]

  var lines: [String] {
    let isOwn = { (pattern: BreathPattern) in !shipped.contains(pattern) }
    let column = (content.patterns.map(\.id.count).max() ?? 0) + 2
    return content.patterns.filter(isOwn).flatMap { lines(of: $0, isOwn: true, column) }
      + content.anchors.flatMap { lines(of: $0, column) }
      + content.patterns.filter { !isOwn($0) }.flatMap { lines(of: $0, isOwn: false, column) }
  }

  /// The spans as a file names them.
  private static let keys: [(BreathPosition.Phase, String)] = [
    (.inhale, "in"), (.hold, "hold"), (.sip, "sip"), (.exhale, "out"), (.rest, "rest"),
  ]

  private func lines(of pattern: BreathPattern, isOwn: Bool, _ column: Int) -> [String] {
    let spans = Self.keys.compactMap { phase, key -> String? in
      let length = pattern.length(of: phase)
      return length > .zero ? "\(key) \(ShownLength.number(length.inSeconds))" : nil
    }
    let rate = (pattern.breathsPerMinute * 100).rounded() / 100
    let facts = [
      OutsideText.shown(pattern.name), spans.joined(separator: ", ") + " s",
      "\(ShownLength.number(rate)) breaths a minute",
      pattern.hasHolds ? "holds" : nil, isOwn ? "your own" : nil,
    ].compactMap { $0 }
    let more = [
      pattern.purpose, pattern.evidence.isEmpty ? "" : "Evidence: \(pattern.evidence)",
      pattern.caution.isEmpty ? "" : "Caution: \(pattern.caution)",
    ]
    return block(pattern.id, facts.joined(separator: "; "), more, column)
  }

  private func lines(of anchor: BreathAnchor, _ column: Int) -> [String] {
    let names = anchor.choices.map(\.name).joined(separator: ", ")
    return block(anchor.id, anchor.name, [anchor.purpose, names], column)
  }

  private func block(_ id: String, _ first: String, _ more: [String], _ column: Int) -> [String] {
    let indent = String(repeating: " ", count: column)
    let head = id + String(repeating: " ", count: max(1, column - id.count)) + first
    return [head] + more.filter { !$0.isEmpty }.map { indent + OutsideText.shown($0) }
  }
}
