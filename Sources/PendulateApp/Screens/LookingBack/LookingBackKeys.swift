import TerminalGrid

/// Everything a key can do in looking back, beside what keys do on every screen.
enum LookingBackAction: Hashable, Sendable, CaseIterable {
  case back, move, part, open, find, note, label, delete, grouping, range, shows
  case safety
}

/// What keys do while words to look for, a note or a label are typed, besides typing them.
enum LookingBackWritingAction: Hashable, Sendable {
  case keep, leave, rubOut, wipe, move
}

/// What keys do while it is asked whether an entry is deleted for good.
enum LookingBackDeletingAction: Hashable, Sendable {
  case delete
  /// Any other key keeps it.
  case keep
}

/// The keys of looking back: its keymap, its key lines and its help come from here.
enum LookingBackKeys {
  static let table = KeyTable<LookingBackAction>([
    KeyBinding(
      .safety, [.character(" ")], written: "space", words: ["space", "safety"],
      hint: "steady", "help right now", isSafety: true),
    KeyBinding(
      .back, [.escape, .backspace], written: "Esc", words: ["back"], hint: "home",
      "back, then home"),
    KeyBinding(
      .move, RowMove.keys, written: .upDown, hint: "choose",
      "choose, read on, the next picture or year; also Page, Home and End"),
    KeyBinding(
      .part, [.left, .right, .tab, .backTab], written: .leftRight, hint: "other views",
      "days, what changed, the year; also Tab"),
    KeyBinding(.open, [.enter], written: "Enter", hint: "open", "open a line"),
    KeyBinding(
      .find, [.character("/")], written: "/", hint: "find",
      "type words to look for in what you wrote"),
    KeyBinding(
      .note, Key.letter("e"), written: "e", hint: "note", "write or change the note"),
    KeyBinding(
      .label, Key.letter("l"), written: "l", hint: "label",
      "write or change the label of a session"),
    KeyBinding(
      .delete, Key.letter("d") + [.delete], written: "d", hint: "delete",
      "delete it for good; asks once"),
    KeyBinding(
      .grouping, Key.letter("g"), written: "g", hint: "day, week, month",
      "by day, week, month or quarter; first as suits what is there"),
    KeyBinding(
      .range, Key.letter("r"), written: "r", hint: "how far back",
      "12 weeks, a year, everything"),
    KeyBinding(
      .shows, Key.letter("v"), written: "v", hint: "before, highest, done",
      "the year by how the body was before, the highest moment, what was done"),
  ])

  /// While the words to look for are typed.
  static let finding = KeyTable<LookingBackWritingAction>([
    KeyBinding(.keep, [.enter], written: "Enter", "done"),
    KeyBinding(.leave, [.escape], written: "Esc", "everything again"),
    KeyBinding(.move, RowMove.keys, written: .upDown, "choose"), rubOut, wipe,
  ])

  /// While a note or a label is typed.
  static let writing = KeyTable<LookingBackWritingAction>([
    KeyBinding(.keep, [.enter], written: "Enter", "keep"),
    KeyBinding(.leave, [.escape], written: "Esc", "leave as it was"), rubOut, wipe,
  ])

  /// While it is asked whether an entry is deleted for good.
  static let deleting = KeyTable<LookingBackDeletingAction>([
    KeyBinding(.keep, [], written: "any key", "keep it"),
    KeyBinding(.delete, Key.letter("y"), written: "y", "delete"),
  ])

  private static let rubOut = KeyBinding(
    LookingBackWritingAction.rubOut, [.backspace], written: "Backspace", "rubs out")
  private static let wipe = KeyBinding(
    LookingBackWritingAction.wipe, [.control("u")], written: "Ctrl-U", "wipes")
}
