import TerminalGrid

/// What keys do at home.
enum HomeAction: Hashable, Sendable {
  case steady, move, open, number, glimmer
}

/// The keys at home.
enum HomeKeys {
  static let table = KeyTable<HomeAction>([
    KeyBinding(
      .steady, [.character(" "), .escape], written: "space, Esc", hinted: "space",
      hint: "steady", "help right now", isSafety: true),
    KeyBinding(
      .move, [.up, .down, .home, .end], written: .upDown, hint: "choose",
      "choose a line; also Home and End"),
    KeyBinding(.open, [.enter], written: "Enter", hint: "open", "open the line"),
    KeyBinding(.number, Key.digits(1...9), written: "1-9", "open a line by its number"),
    KeyBinding(
      .glimmer, Key.letter("a"), written: "a", hint: "keep a glimmer", shortHint: "glimmer",
      "keep a glimmer"),
  ])

  /// All of them, and those that are the same everywhere.
  static let help = HelpPage(entries: table.helpEntries + SharedKeys.table.helpEntries)

  /// The keys that matter at home, the way to help first.
  static let hints = table.hints(.steady, .move, .open, .glimmer) + SharedKeys.hints
}
