import TerminalGrid

/// What keys do on the support card.
enum CardAction: Hashable, Sendable {
  case countries, ownLines
  /// Where it is longer than the window, it is read through.
  case scroll
  /// Any other key goes back.
  case back
}

/// The keys of the support card.
enum CardKeys {
  static let table = KeyTable<CardAction>([
    KeyBinding(.back, [], written: "any other key", hinted: "any key", "back"),
    KeyBinding(
      .countries, [.character("l")], written: "l", hint: "services by country",
      shortHint: "lines", "services by country"),
    KeyBinding(
      .ownLines, [.character("e")], written: "e", hint: "your own plan", shortHint: "edit",
      "your own plan"),
    KeyBinding(.scroll, RowMove.keys, written: .upDown, "more"),
  ])

  /// The keys that matter now.
  static func hints(showsLines: Bool, isLonger: Bool) -> [KeyHint] {
    table.hints(.back) + (isLonger ? table.hints(.scroll) : [])
      + (showsLines
        ? table.hints(.countries, saying: "hides countries", shortly: "lines")
        : table.hints(.countries)) + table.hints(.ownLines)
  }
}
