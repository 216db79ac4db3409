/// Something that a session asks.
package struct Question: Hashable, Sendable {
  /// What kind of answer it takes.
  package enum Kind: Hashable, Sendable {
    /// A rating on a scale.
    case rate(SessionEvent.Occasion, Scale)
    /// What comes next: touch, stay or close.
    case go
    /// Whether to hold both at once.
    case both
    /// Whether to stay a little longer before the end.
    case more
  }

  /// What kind of answer it takes.
  package let kind: Kind
  /// The swing it belongs to, from 1; nil outside of one.
  package let n: Int?
  /// Which asking of the same question it is, from 0.
  package let k: Int

  /// Creates a question.
  package init(_ kind: Kind, n: Int? = nil, k: Int = 0) {
    self.kind = kind
    self.n = n
    self.k = k
  }

  /// The scale, where it asks for a rating.
  package var scale: Scale? {
    if case .rate(_, let scale) = kind { scale } else { nil }
  }

  /// The name of the moment it belongs to, as told on `--events` and used in `--answers`.
  package var occasionName: String {
    switch kind {
    case .rate(let occasion, _): occasion.rawValue
    case .go: "go"
    case .both: "both"
    case .more: "more"
    }
  }
}

/// What a session wants done, and what it tells.
package enum Action: Hashable, Sendable {
  /// Something happened that is to be kept.
  case record(SessionEvent)
  /// A question stands on the screen.
  case ask(Question)
  /// A soft sign at the end of a touch.
  case bell
  /// The session is over.
  case end(Outcome)
}
