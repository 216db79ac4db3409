/// A part of the body on the map: sixteen regions, and two answers that name none.
package enum BodyRegion: String, Hashable, Sendable, CaseIterable, Codable {
  case head, eyes, jaw, throat, neck, shoulders, chest, upperBack, arms, hands, belly, lowerBack
  case hips, thighs, lowerLegs, feet
  case allOver
  case nowhere

  /// Which drawing of the body shows a region.
  package enum Side: String, Hashable, Sendable, CaseIterable, Codable {
    case front
    case back
    case both
  }

  /// The drawing that shows it.
  package var side: Side {
    switch self {
    case .eyes, .jaw, .throat, .chest, .belly: .front
    case .neck, .upperBack, .lowerBack: .back
    case .head, .shoulders, .arms, .hands, .hips, .thighs, .lowerLegs, .feet, .allOver, .nowhere:
      .both
    }
  }

  /// Whether the drawing of a side shows it.
  package func isSeen(on side: Side) -> Bool { self.side == .both || self.side == side }

  /// The regions that have a place on the figure.
  package static var mapped: [BodyRegion] {
    allCases.filter { $0 != .allOver && $0 != .nowhere }
  }
}

/// How one region of the body is.
package struct BodyMark: Hashable, Sendable, Codable {
  /// Whether it is pleasant there; no word carries that by itself.
  package enum Tone: String, Hashable, Sendable, CaseIterable, Codable {
    case comfortable, uncomfortable, neither
  }

  /// Whether there is more or less of it than before.
  package enum Change: String, Hashable, Sendable, CaseIterable, Codable {
    case more, less
  }

  /// The region.
  package let region: BodyRegion
  /// The drawing on which it was marked.
  package let side: BodyRegion.Side
  /// Whether it is pleasant there.
  package let tone: Tone
  /// More or less than before; nil if it was not said.
  package let change: Change?
  /// Sensation words, in the order they were chosen.
  package let sensations: [String]

  /// Creates a mark.
  package init(
    region: BodyRegion, side: BodyRegion.Side? = nil, tone: Tone, change: Change? = nil,
    sensations: [String] = []
  ) {
    self.region = region
    self.side = side ?? region.side
    self.tone = tone
    self.change = change
    self.sensations = sensations
  }
}
