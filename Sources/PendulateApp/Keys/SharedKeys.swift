import TerminalGrid

/// What the same keys do on every screen, but where any key comes back or a text is written.
enum SharedAction: Hashable, Sendable, CaseIterable {
  case hide, card, help, leave, suspend, redraw
}

/// The keys that are the same on every screen.
enum SharedKeys {
  static let table = KeyTable<SharedAction>([
    KeyBinding(
      .hide, Key.letter("h"), written: "h", words: ["hide"], hint: "hide", "hide the screen"),
    KeyBinding(
      .card, [.character("!")], written: "!", words: ["card", "people"], hint: "people",
      "people you could reach", isAlwaysTold: true),
    KeyBinding(
      .help, [.character("?")], written: "?", words: ["help", "keys"], hint: "keys",
      "these keys", isAlwaysTold: true),
    KeyBinding(
      .leave, Key.letter("q") + [.control("c")], written: "q, Ctrl-C", hinted: "q",
      words: ["leave", "quit"], hint: "leave", "leave now; everything is kept"),
    KeyBinding(.suspend, [.control("z")], written: "Ctrl-Z", "put the program to sleep"),
    KeyBinding(.redraw, [.control("l")], written: "Ctrl-L", "draw the screen again"),
  ])

  /// The keys that are told wherever there is room: people, the keys, hiding, leaving.
  static let hints = table.hints(.card, .help, .hide, .leave)
}
