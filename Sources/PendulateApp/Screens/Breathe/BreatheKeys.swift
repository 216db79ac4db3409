import TerminalGrid

/// Everything a key does while breathing on its own.
enum BreatheAction: Hashable, Sendable {
  case leave, pause, slower, faster, ownTempo, shape, anchor, pace
}

/// The keys while breathing on its own.
enum BreatheKeys {
  static let table = KeyTable<BreatheAction>([
    KeyBinding(
      .leave,
      Key.letter("q") + Key.letter("c") + [.control("c"), .character(" "), .escape],
      written: "q, space, Esc", words: ["leave", "quit", "close", "space", "safety", "esc"],
      "leave"),
    KeyBinding(
      .pause, Key.letter("p"), written: "p", words: ["pause", "resume"], "pause, go on"),
    KeyBinding(
      .slower, [.character("+"), .character(">"), .right], written: "+, right",
      words: ["slower", "longer", "more"], "longer breaths, by 5 %"),
    KeyBinding(
      .faster, [.character("-"), .character("<"), .left], written: "-, left",
      words: ["faster", "shorter"], "shorter breaths, by 5 %"),
    KeyBinding(.ownTempo, [.character("0")], written: "0", "the pattern's own seconds"),
    KeyBinding(
      .shape, Key.letter("b"), written: "b", words: ["shape", "breath"],
      "next shape: wave, circle, words, none"),
    KeyBinding(
      .anchor, Key.letter("a"), written: "a", words: ["anchor"],
      "another anchor, where no breath is shown"),
    KeyBinding(
      .pace, Key.letter("f"), written: "f", words: ["pace", "find"], "find one's own pace"),
  ])

  /// All of them, and those that are the same everywhere.
  static let help = HelpPage(
    entries: table.helpEntries
      + [SharedAction.hide, .card, .help].compactMap {
        SharedKeys.table.binding(of: $0)?.helpEntry
      })
}
