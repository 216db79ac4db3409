import TerminalGrid

/// What keys do at home.
enum HomeAction: Hashable, Sendable {
  case steady, move, open, number, glimmer, back
}

/// The keys at home, and in its sections.
enum HomeKeys {
  static let table = KeyTable([steady([.character(" "), .escape], "space, Esc")] + choosing)

  /// The keys in a section, from which Esc leads back.
  static let section = KeyTable(
    [
      steady([.character(" ")], "space"),
      KeyBinding(
        .back, [.escape, .backspace, .left], written: "Esc", words: ["back"], hint: "back",
        "back home"),
    ] + choosing)

  private static func steady(_ keys: [Key], _ written: WrittenKeys) -> KeyBinding<HomeAction> {
    KeyBinding(
      .steady, keys, written: written, hinted: "space", hint: "steady", "help right now",
      isSafety: true)
  }

  private static let choosing: [KeyBinding<HomeAction>] = [
    KeyBinding(
      .move, [.up, .down, .home, .end], written: .upDown, hint: "choose",
      "choose a line; also Home and End"),
    KeyBinding(.open, [.enter], written: "Enter", hint: "open", "open the line"),
    KeyBinding(.number, Key.digits(1...9), written: "1-9", "open a line by its number"),
    KeyBinding(
      .glimmer, Key.letter("a"), written: "a", hint: "keep a glimmer", shortHint: "glimmer",
      "keep a glimmer"),
  ]

  /// All of them, and those that are the same everywhere.
  static let help = HelpPage(entries: table.helpEntries + SharedKeys.table.helpEntries)
  static let sectionHelp = HelpPage(entries: section.helpEntries + SharedKeys.table.helpEntries)

  /// The keys that matter, the way to help first.
  static let hints = table.hints(.steady, .move, .open, .glimmer) + SharedKeys.hints
  static let sectionHints = section.hints(.steady, .back, .move, .open) + SharedKeys.hints
}
