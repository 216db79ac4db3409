extension Session {
  /// What is said.
  struct Words: Hashable, Sendable {
    /// The prompts that are left.
    var deck: PromptDeck
    /// The line that is said now.
    var prompt: String?
  }

  /// What is offered when a glimmer is too much right now.
  package static let smallerGlimmer =
    "Something smaller, farther away or quite neutral is fine too."

  /// What is said where something was found.
  package static let stayWithFind = "You might stay with it a little."

  /// The next line of the stage one is in; a touch keeps the one it has.
  mutating func nextPrompt() {
    guard let rules = state?.rules, rules.stage != .touch else { return }
    words.prompt = words.deck.next(for: rules.promptStage)
    set(.prompt, after: Self.promptSpacing)
  }
}
