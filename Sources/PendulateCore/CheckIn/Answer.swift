/// How hard it is right now, from 0 (at ease) to 10 (the most one can imagine).
///
/// The scale of subjective units of distress (Wolpe 1969), in whole numbers.
package struct Distress: Hashable, Comparable, Sendable, Codable {
  /// 0...10.
  package let value: Int

  /// Creates a rating, or nil outside 0...10.
  package init?(_ value: Int) {
    guard (0...10).contains(value) else { return nil }
    self.value = value
  }

  /// Whether the left one is less hard.
  package static func < (left: Distress, right: Distress) -> Bool {
    left.value < right.value
  }

  /// Reads a whole number; throws outside 0...10.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard let distress = Distress(number) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "distress is a whole number from 0 to 10, not \(number)")
    }
    self = distress
  }

  /// Writes the number.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}

/// How much of one is here, rather than somewhere else or some other time.
package enum Presence: String, Hashable, Sendable, CaseIterable, Codable {
  case here, halfHere, farAway
}

/// How the body is, in words that a person may rename.
package enum BodyState: String, Hashable, Sendable, CaseIterable, Codable {
  case settled, stirredUp, shutDown, mixed
}

/// How a glimmer was: a description, not a task.
package enum Ladder: String, Hashable, Sendable, CaseIterable, Codable {
  case notNow, tolerable, enjoyable, nourishing

  /// 0 (not right now) to 3 (nourishing).
  package var rung: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What kind of answer a question takes.
package enum Scale: String, Hashable, Sendable, CaseIterable, Codable {
  case distress, presence, state, ladder
}

/// An answer to a question.
package enum Answer: Hashable, Sendable {
  case distress(Distress)
  case presence(Presence)
  case state(BodyState)
  case ladder(Ladder)

  /// The kind of answer it is.
  package var scale: Scale {
    switch self {
    case .distress: .distress
    case .presence: .presence
    case .state: .state
    case .ladder: .ladder
    }
  }

  /// The number, where the answer is a distress rating.
  package var distress: Int? {
    if case .distress(let distress) = self { distress.value } else { nil }
  }
}
