import TerminalGrid

/// What keys do on the page of what was caught.
enum TodayAction: Hashable, Sendable {
  case back, add, scroll
}

/// The keys of the page of what was caught.
enum TodayKeys {
  static let table = KeyTable<TodayAction>([
    KeyBinding(
      .back, [.escape, .backspace], written: "Esc", words: ["back"], hint: "back", "back"),
    KeyBinding(
      .add, Key.letter("a"), written: "a", words: ["add"], hint: "catch one", "catch a glimmer"),
    KeyBinding(.scroll, RowMove.keys, written: .upDown, hint: "more", "read on and back"),
  ])

  static let help = HelpPage(entries: table.helpEntries + SharedKeys.table.helpEntries)

  static func hints(isLonger: Bool) -> [KeyHint] {
    table.hints(.back, .add) + (isLonger ? table.hints(.scroll) : []) + SharedKeys.hints
  }
}
