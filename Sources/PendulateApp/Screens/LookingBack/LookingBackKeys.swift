import TerminalGrid

/// Everything a key can do in looking back, beside what keys do on every screen.
enum LookingBackAction: Hashable, Sendable, CaseIterable {
  case back, move, part, open, find, note, label, delete, grouping, range, shows
  case safety
}

/// The keys of looking back: its keymap, its key lines and its help come from here.
enum LookingBackKeys {
  static let table = KeyTable<LookingBackAction>([
    KeyBinding(.back, [.escape, .backspace], written: "Esc", words: ["back"], "back, then home"),
    KeyBinding(
      .move, [.up, .down, .pageUp, .pageDown, .home, .end], written: .upDown,
      "choose, read on, the next picture or year; also Page, Home and End"),
    KeyBinding(
      .part, [.left, .right, .tab, .backTab], written: .leftRight,
      "days, what changed, the year; also Tab"),
    KeyBinding(.open, [.enter], written: "Enter", "open a line"),
    KeyBinding(
      .find, [.character("/")], written: "/", "type words to look for in what you wrote"),
    KeyBinding(.note, Key.letter("e"), written: "e", "write or change the note"),
    KeyBinding(.label, Key.letter("l"), written: "l", "write or change the label of a session"),
    KeyBinding(
      .delete, Key.letter("d") + [.delete], written: "d", "delete it for good; asks once"),
    KeyBinding(.grouping, Key.letter("g"), written: "g", "by day, week or month"),
    KeyBinding(.range, Key.letter("r"), written: "r", "12 weeks, a year, everything"),
    KeyBinding(
      .shows, Key.letter("v"), written: "v",
      "the year by how the body was, or by what was done"),
    KeyBinding(
      .safety, [.character(" ")], written: "space", words: ["space", "safety"],
      "help right now"),
  ])

  /// The keys here, and then those that are the same on every screen.
  static let help = HelpPage(
    entries: table.helpEntries
      + KeyTable([.card, .help, .hide].compactMap(SharedKeys.table.binding)).helpEntries
      + [HelpPage.Entry(keys: "q", summary: "leave")])

  /// The keys that matter now, what matters most first.
  static func hints(for back: LookingBackScreen, _ glyphs: Glyphs) -> [KeyHint] {
    func hint(_ action: LookingBackAction, _ does: String) -> KeyHint {
      KeyHint(table.binding(of: action)?.written.text(glyphs) ?? "", does)
    }
    let steady = KeyHint("space", "steady", isSafety: true)
    let rest = [
      KeyHint("!", "people"), KeyHint("?", "keys"), KeyHint("h", "hide"), KeyHint("q", "leave"),
    ]
    switch back.activity {
    case .finding: return [KeyHint("Enter", "done"), KeyHint("Esc", "everything again")]
    case .writing: return [KeyHint("Enter", "keep"), KeyHint("Esc", "leave as it was")]
    case .deleting: return [KeyHint("any key", "keep it"), KeyHint("y", "delete")]
    case .browsing: break
    }
    switch back.part {
    case .days where back.record != nil:
      return [
        steady, hint(.back, "list"), hint(.move, "read on"), hint(.note, "note"),
        hint(.label, "label"), hint(.delete, "delete"),
      ] + rest
    case .days:
      return [
        steady, hint(.back, "home"), hint(.move, "choose"), hint(.open, "open"),
        hint(.part, "other views"), hint(.find, "find"), hint(.delete, "delete"),
      ] + rest
    case .trends:
      return [
        steady, hint(.back, "home"), hint(.move, "other pictures"), hint(.part, "other views"),
        hint(.range, "how far back"), hint(.grouping, "day, week, month"),
      ] + rest
    case .year:
      return [
        steady, hint(.back, "home"), hint(.move, "year"), hint(.part, "other views"),
        hint(.shows, "how it was, what was done"),
      ] + rest
    }
  }
}
