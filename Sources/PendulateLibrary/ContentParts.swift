/// Which parts of the content to load, so that a screen pays for what it shows only.
package struct ContentParts: OptionSet, Hashable, Sendable {
  /// One bit for each part.
  package let rawValue: Int

  /// Takes the bits of the parts.
  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The practices.
  package static let practices = ContentParts(rawValue: 1 << 0)
  /// The breath patterns.
  package static let patterns = ContentParts(rawValue: 1 << 1)
  /// The prompts of the stages.
  package static let prompts = ContentParts(rawValue: 1 << 2)
  /// The starter glimmers.
  package static let glimmers = ContentParts(rawValue: 1 << 3)
  /// Distress anchors, sensation words and regions: what a check-in shows.
  package static let checkIn = ContentParts(rawValue: 1 << 4)
  /// The support card and its lines.
  package static let support = ContentParts(rawValue: 1 << 5)
  /// What a hunt for glimmers asks.
  package static let hunt = ContentParts(rawValue: 1 << 6)
  /// Everything.
  package static let all: ContentParts = [
    .practices, .patterns, .prompts, .glimmers, .checkIn, .support, .hunt,
  ]
}
