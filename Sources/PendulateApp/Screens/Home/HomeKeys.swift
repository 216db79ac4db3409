import TerminalGrid

/// What keys do at home.
enum HomeAction: Hashable, Sendable {
  case steady, move, open, number, lastTime, changeLast, practices, more, glimmer, back
}

/// The keys at home, and in its sections.
enum HomeKeys {
  static let table = KeyTable(
    [steady([.character(" "), .escape], "space, Esc")] + choosing(1...7) + [
      KeyBinding(
        .lastTime, Key.letter("r"), written: "r", words: ["last"], hint: "as last time",
        shortHint: "last", "as last time, with the same choices"),
      KeyBinding(
        .changeLast, Key.letter("e"), written: "e", words: ["change"], hint: "change it",
        "as last time, with the choices to change"),
      KeyBinding(
        .practices, Key.letter("p"), written: "p", words: ["practices"], hint: "practices",
        "the practices by name"),
      KeyBinding(
        .more, Key.letter("m"), written: "m", hint: "more", "what is your own, and about this"),
      glimmer,
    ])

  /// The keys in a section, from which Esc leads back.
  static let section = KeyTable(
    [
      steady([.character(" ")], "space"),
      KeyBinding(
        .back, [.escape, .backspace, .left], written: "Esc", words: ["back"], hint: "back",
        "back home"),
    ] + choosing(1...9) + [glimmer])

  private static func steady(_ keys: [Key], _ written: WrittenKeys) -> KeyBinding<HomeAction> {
    KeyBinding(
      .steady, keys, written: written, hinted: "space", words: ["steady"], hint: "steady",
      "help right now", isSafety: true)
  }

  private static func choosing(_ numbers: ClosedRange<Int>) -> [KeyBinding<HomeAction>] {
    [
      KeyBinding(
        .move, [.up, .down, .home, .end], written: .upDown, hint: "choose",
        "choose a line; also Home and End"),
      KeyBinding(.open, [.enter], written: "Enter", hint: "open", "open the line"),
      KeyBinding(
        .number, Key.digits(numbers), written: .text("1-\(numbers.upperBound)"),
        "open a line by its number"),
    ]
  }

  private static let glimmer = KeyBinding<HomeAction>(
    .glimmer, Key.letter("a"), written: "a", hint: "keep a glimmer", shortHint: "glimmer",
    "keep a glimmer")

  /// All of them, and those that are the same everywhere.
  static let help = HelpPage(entries: table.helpEntries + SharedKeys.table.helpEntries)
  static let sectionHelp = HelpPage(entries: section.helpEntries + SharedKeys.table.helpEntries)

  /// The keys that matter, the way to help first; what changes the last time only where it is known.
  static func hints(knowsLast: Bool) -> [KeyHint] {
    table.hints(.steady, .move, .open) + SharedKeys.table.hints(.card, .help)
      + (knowsLast ? table.hints(.changeLast) : [])
      + table.hints(.practices, .more, .glimmer) + SharedKeys.table.hints(.hide, .leave)
  }

  static let sectionHints = section.hints(.steady, .back, .move, .open) + SharedKeys.hints
}
