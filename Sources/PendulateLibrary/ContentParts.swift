/// Which parts of the content to load, so that a screen pays for what it shows only.
public struct ContentParts: OptionSet, Hashable, Sendable {
  /// One bit for each part.
  public let rawValue: Int

  /// Takes the bits of the parts.
  public init(rawValue: Int) {
    self.rawValue = rawValue
  }

  /// The practices.
  public static let practices = ContentParts(rawValue: 1 << 0)
  /// The breath patterns.
  public static let patterns = ContentParts(rawValue: 1 << 1)
  /// The prompts of the stages.
  public static let prompts = ContentParts(rawValue: 1 << 2)
  /// The starter glimmers.
  public static let glimmers = ContentParts(rawValue: 1 << 3)
  /// Distress anchors, sensation words and regions: what a check-in shows.
  public static let checkIn = ContentParts(rawValue: 1 << 4)
  /// The support card and its lines.
  public static let support = ContentParts(rawValue: 1 << 5)
  /// What a hunt for glimmers asks.
  public static let hunt = ContentParts(rawValue: 1 << 6)
  /// Everything.
  public static let all: ContentParts = [
    .practices, .patterns, .prompts, .glimmers, .checkIn, .support, .hunt,
  ]
}
