import TerminalGrid

/// What keys do at home; digits choose a line by its number.
enum HomeAction: Hashable, Sendable {
  case steady, up, down, first, last, open, glimmer
}

/// The keys at home.
enum HomeKeys {
  static let table = KeyTable<HomeAction>([
    KeyBinding(
      .steady, [.character(" "), .escape], written: "space", "help right now", isSafety: true),
    KeyBinding(.up, [.up], written: .upDown, "choose"),
    KeyBinding(.down, [.down], written: .upDown, "choose"),
    KeyBinding(.first, [.home], written: "Home", "the first line"),
    KeyBinding(.last, [.end], written: "End", "the last line"),
    KeyBinding(.open, [.enter], written: "Enter", "open"),
    KeyBinding(.glimmer, Key.letter("a"), written: "a", "keep a glimmer"),
  ])
}
