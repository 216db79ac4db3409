import TerminalGrid

/// What keys do on the last pages of a session, besides what they do everywhere.
enum EndingAction: Hashable, Sendable {
  case goOn
  /// After the first sessions, the page about one's own window.
  case window
}

/// The keys of what was before and after, and of the card after it: any other key goes on.
enum EndingKeys {
  static let table = KeyTable<EndingAction>([
    KeyBinding(
      .goOn, [.enter, .character(" "), .escape], written: "Enter", hint: "goes on",
      "go on; also any other key"),
    KeyBinding(
      .window, Key.letter("m"), written: "m", words: ["m", "window"], hint: "my window",
      "your own window, where it is offered"),
  ])

  /// The keys beside what was before and after.
  static let summaryHints = table.hints(.goOn) + SharedKeys.hints

  /// The keys beside the card.
  static func cardHints(offersWindow: Bool) -> [KeyHint] {
    table.hints(.goOn, saying: "ends") + (offersWindow ? table.hints(.window) : [])
      + SharedKeys.hints
  }

  /// All of them.
  static let help = HelpPage(
    entries: table.helpEntries + PresenceKeys.helpEntries + SharedKeys.table.helpEntries)
}
