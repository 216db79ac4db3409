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

  /// How the shipped prompts open the close where something was touched.
  package static let closeAfterTouch = "Nothing more to do with the hard thing today."

  /// How they open it where nothing was.
  package static let closeWithoutTouch = "Nothing more to do now. It may get quieter."

  /// What is said where something was found.
  package static let stayWithFind = "You might stay with it a little."

  /// The next line of the stage one is in; a touch keeps the one it has.
  mutating func nextPrompt() {
    guard let rules = state?.rules, rules.stage != .touch else { return }
    words.prompt = words.deck.next(for: rules.promptStage)
    set(.prompt, after: Self.promptSpacing)
  }
}
