extension Session {
  /// What is said.
  struct Words: Hashable, Sendable {
    /// The prompts that are left.
    var deck: PromptDeck
    /// The line that is said now.
    var prompt: String?
    /// What is said first where the body is shut down: movement, light, texture, voice.
    var waking = Session.wakingPrompts
    /// Whether one of those is said now.
    var isWaking = false
  }

  /// What is offered when a glimmer is too much right now.
  package static let smallerGlimmer =
    "Something smaller, farther away or quite neutral is fine too."

  /// What is said where two glimmers in a row were not for now.
  package static let roomIsEnough = "Not now is fine. The room is enough; touching can wait."

  /// What is said first where a question before stayed open, and touching is left out for that.
  package static let touchLeftOut = "A question stayed open, so nothing is touched this time."

  /// How the shipped prompts open the close where something was touched.
  package static let closeAfterTouch = "Nothing more to do with the hard thing today."

  /// How they open it where nothing was.
  package static let closeWithoutTouch = "Nothing more to do now. It may get quieter."

  /// What is said where something was found.
  package static let stayWithFind = "You might stay with it a little."

  /// What is offered before stillness where the body is shut down (PRACTICE 1.6).
  package static let wakingPrompts = [
    "You might press both feet down, then let them go.",
    "Perhaps turn toward the light, or make a little more of it.",
    "You could rub your hands together and feel the warmth.",
    "Maybe a rough, cool or soft surface is within reach.",
    "You could hum, or say one thing you see aloud.",
    "A stretch or a shift in your seat is welcome.",
    "Perhaps stand and sway a little, if your body allows.",
    "You might follow an edge in the room with your eyes.",
  ]

  /// The next line of a stage: where the body is shut down, what wakes comes first, and then in turns
  /// with the prompts of the practice's own, so that it stays what it is.
  mutating func nextLine(for rules: any StageRules) -> String? {
    let stage = rules.promptStage
    let isOwnsTurn = words.isWaking && words.deck.holdsOwn(for: stage)
    words.isWaking =
      isShutDown && (stage == .resource || stage == .orient) && !words.waking.isEmpty
      && !isOwnsTurn
    return words.isWaking ? words.waking.removeFirst() : words.deck.next(for: stage)
  }

  /// The next line of the stage one is in; a touch keeps the one it has.
  mutating func nextPrompt() {
    guard let rules = state?.rules, rules.stage != .touch else { return }
    words.prompt = nextLine(for: rules)
    set(.prompt, after: Self.promptSpacing)
  }
}
