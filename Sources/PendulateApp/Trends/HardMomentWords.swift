package import PendulateCore

/// The words of the moments that ended touching: each is counted, and none is averaged.
package enum HardMomentWords {
  /// What kind it was, in a few words.
  package static func kind(_ kind: SessionEvent.Escalation) -> String {
    StoryWords.escalation(kind, touches: false)
  }

  /// What one was coming from.
  package static func before(_ before: HardMoment.Before) -> String {
    switch before {
    case .start: "arriving"
    case .glimmer: "time with a glimmer"
    case .touch: "a touch"
    case .both: "both at once"
    case .safety: "orienting to safety"
    case .choice: "the choice of what comes next"
    case .close: "the close"
    case .end: "the check-in at the end"
    case .grounding: "another such moment"
    }
  }

  /// What was there while it settled.
  package static func wayBack(_ wayBack: HardMoment.WayBack) -> String {
    switch wayBack {
    case .person: "the card with people"
    case .movement: "movement"
    case .glimmer: "a glimmer"
    }
  }

  /// How often each came, those that came; in the order of their kind.
  package static func counts<Kind: Hashable & CaseIterable>(
    _ counts: [Kind: Int], _ word: (Kind) -> String
  ) -> String {
    Kind.allCases.compactMap { kind in
      counts[kind].flatMap { $0 > 0 ? "\(word(kind)) \($0)" : nil }
    }.joined(separator: ", ")
  }
}
