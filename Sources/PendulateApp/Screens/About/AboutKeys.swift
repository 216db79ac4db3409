import TerminalGrid

/// What keys do on the page about the program.
enum AboutAction: Hashable, Sendable {
  case back, scroll, next, previous
}

/// The keys of the page about the program.
enum AboutKeys {
  static let table = KeyTable<AboutAction>([
    KeyBinding(.back, [.escape, .backspace], written: "Esc", hint: "back", "back"),
    KeyBinding(
      .scroll, RowMove.keys, written: .upDown, hint: "read on",
      "read on and back; also PgUp, PgDn, Home and End"),
    KeyBinding(
      .next, [.right], written: .leftRight, hint: "next part", shortHint: "part",
      "the part before, the next part"),
    KeyBinding(
      .previous, [.left], written: .leftRight, hint: "next part", shortHint: "part",
      "the part before, the next part"),
  ])

  static let help = HelpPage(entries: table.helpEntries + SharedKeys.table.helpEntries)

  static let hints = table.hints(.back, .scroll, .next) + SharedKeys.hints
}
