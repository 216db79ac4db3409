package import PendulateCore

/// What is asked and told of unwanted effects since a session.
package enum UnwantedWords {
  /// What stands for it that nothing came.
  static let nothing = "nothing"

  static let question = "Anything unwanted since: sleep, images, mood, body, nothing?"
  static let hint = "Several are fine; it closes nothing."

  /// Said at home after two such sessions: a suggestion, and a choice.
  static let restMaySuit =
    "Something unwanted came after two sessions lately. Rest for a week may suit better."

  /// The answers to choose from.
  static let choices =
    UnwantedEffect.allCases.map { Field.Choice($0, word($0), hint: hint(of: $0)) } + [
      Field.Choice(nothing, nothing)
    ]

  /// The word of a kind.
  package static func word(_ effect: UnwantedEffect) -> String { effect.rawValue }

  private static func hint(of effect: UnwantedEffect) -> String {
    switch effect {
    case .sleep: "harder to sleep, or dreams"
    case .images: "pictures or voices that break in"
    case .mood: "lower, tense, irritable"
    case .body: "pain, tension, tiredness that stays"
    }
  }

  /// What was chosen as what it says: nobody chose is unknown, and `nothing` beside a kind is none.
  static func effects(from picked: [String]) -> Set<UnwantedEffect>? {
    let effects = Set(picked.compactMap(UnwantedEffect.init(rawValue:)))
    return effects.isEmpty && !picked.contains(nothing) ? nil : effects
  }

  /// The kinds in their order.
  package static func kinds(_ effects: Set<UnwantedEffect>) -> [String] {
    effects.inOrder.map(word)
  }

  /// What was said, in a few words.
  package static func told(_ effects: Set<UnwantedEffect>) -> String {
    effects.isEmpty
      ? "nothing unwanted since" : "unwanted since: \(kinds(effects).joined(separator: " and "))"
  }

  /// What was said, in one cell of a table.
  package static func inData(_ effects: Set<UnwantedEffect>) -> String {
    effects.isEmpty ? nothing : kinds(effects).joined(separator: " ")
  }

  /// How often something came over some weeks; nil where nobody said (PRACTICE 5.8, M15).
  package static func sentence(_ period: TrendPeriod) -> String? {
    guard period.unwantedKnown > 0 else { return nil }
    let kinds = UnwantedEffect.allCases.compactMap { effect in
      period.unwanted[effect].map { "\(word(effect)) \($0)" }
    }
    let told = kinds.isEmpty ? "" : " (\(kinds.joined(separator: ", ")))"
    return "Something unwanted since: after \(period.unwantedSessions) of "
      + "\(CountedNoun.words(period.unwantedKnown, "session")) of which it was said\(told)."
  }
}
