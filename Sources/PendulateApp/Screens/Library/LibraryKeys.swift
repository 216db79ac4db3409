import PendulateCore
import TerminalGrid

/// What keys do while one looks through the library.
enum LibraryAction: Hashable, Sendable, CaseIterable {
  case home, choose, shelf, find, add, favourite, edit, move, aside, remove, helps, today, safety
}

/// What keys do while words are typed, besides typing them.
enum LibraryWritingAction: Hashable, Sendable {
  case leave, keep, choose, shelf, rubOut, wipe
}

/// What keys do while the category is asked, or whether one is removed for good.
enum LibraryAnswerAction: Hashable, Sendable {
  case leave, take
}

/// What keys do on the page of figures.
enum LibraryFiguresAction: Hashable, Sendable {
  case back, scroll, safety
}

/// The keys of the library, most important first.
enum LibraryKeys {
  static let table = KeyTable<LibraryAction>([
    KeyBinding(
      .safety, [.character(" ")], written: "space", words: ["steady"], hint: "steady",
      "help right now", isSafety: true),
    KeyBinding(
      .home, [.escape], written: "Esc", words: ["home", "back", "esc"], hint: "home",
      "clear what is looked for, then home"),
    KeyBinding(
      .choose, RowMove.keys, written: .upDown, words: ["choose"], hint: "choose",
      "up and down; also Page, Home and End"),
    KeyBinding(
      .shelf, shelfKeys, written: .leftRight, words: ["shelf"], hint: "shelf",
      "the next shelf, or the one before; also Tab"),
    KeyBinding(
      .find, [.character("/")], written: "/", words: ["find"], hint: "find",
      "type words to look for"),
    KeyBinding(.add, Key.letter("a"), written: "a", words: ["add"], hint: "add", "add a glimmer"),
    KeyBinding(
      .favourite, Key.letter("f") + [.character("*")], written: "f", words: ["favourite"],
      hint: "favourite",
      "a favourite or not; also *"),
    KeyBinding(
      .edit, Key.letter("e") + [.enter], written: "e", words: ["edit"], hint: "edit",
      "write it in other words; also Enter"),
    KeyBinding(
      .move, Key.letter("m"), written: "m", words: ["move"], hint: "move",
      "move it to another category"),
    KeyBinding(
      .aside, Key.letter("x"), written: "x", words: ["aside"], hint: "aside",
      "put it aside, or take it back"),
    KeyBinding(
      .remove, Key.letter("d") + [.delete], written: "d", words: ["remove"], hint: "remove",
      "remove one of your own; also Delete"),
    KeyBinding(
      .helps, Key.letter("w"), written: "w", words: ["what goes with what"],
      hint: "what goes with what",
      "what went with it, and with each category"),
    KeyBinding(
      .today, Key.letter("t"), written: "t", words: ["today"], hint: "today",
      "what was caught today and in these days"),
  ])

  /// While the words to look for are typed.
  static let finding = KeyTable<LibraryWritingAction>([
    KeyBinding(.leave, [.escape], written: "Esc", "clears"),
    KeyBinding(.keep, [.enter], written: "Enter", "keeps"),
    KeyBinding(.choose, RowMove.keys, written: .upDown, "choose"),
    KeyBinding(.shelf, shelfKeys, written: .leftRight, "shelf"),
    rubOut, wipe,
  ])

  /// While the words of a glimmer are typed anew.
  static let editing = KeyTable<LibraryWritingAction>([
    KeyBinding(.leave, [.escape], written: "Esc", shortHint: "leaves", "leaves it as it was"),
    KeyBinding(.keep, [.enter], written: "Enter", "keeps"),
    rubOut, wipe,
  ])

  /// While the category is asked.
  static let moving = KeyTable<LibraryAnswerAction>([
    KeyBinding(
      .leave, [.escape, .enter, .backspace], written: "Esc", shortHint: "leaves", "leaves it"),
    KeyBinding(
      .take, Key.digits(0...categoryCount), written: .text("0-\(categoryCount)"), "move"),
  ])

  /// While it is asked whether one is removed for good.
  static let removing = KeyTable<LibraryAnswerAction>([
    KeyBinding(.take, Key.letter("y"), written: "y", "removes"),
    KeyBinding(.leave, [], written: "any other key", "keeps it"),
  ])

  /// On the page of figures.
  static let figures = KeyTable<LibraryFiguresAction>([
    KeyBinding(
      .back, [.escape, .enter, .backspace] + Key.letter("w"), written: "Esc",
      words: ["back", "w"], "back"),
    KeyBinding(.scroll, RowMove.keys, written: .upDown, "more"),
    KeyBinding(
      .safety, [.character(" ")], written: "space", hint: "steady", "help right now",
      isSafety: true),
  ])

  private static let categoryCount = Glimmer.Category.allCases.count
  private static let shelfKeys: [Key] = [.left, .right, .tab, .backTab]

  private static let rubOut = KeyBinding(
    LibraryWritingAction.rubOut, [.backspace], written: "Backspace", "rubs out")
  private static let wipe = KeyBinding(
    LibraryWritingAction.wipe, [.control("u")], written: "Ctrl-U", "wipes")
}
