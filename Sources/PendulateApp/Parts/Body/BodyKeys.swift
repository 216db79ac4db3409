import TerminalGrid

/// What keys do while a region of the body is chosen.
enum RegionAction: Hashable, Sendable {
  case finish, mark, turn, list, allOver, nowhere, unmark
  case move(BodyArrow)
}

/// What keys do while the tone of a region is asked, or whether there is more or less of it.
enum QualityAction: Hashable, Sendable {
  case first, second, third, goOn, back
}

/// What keys do while words for a region are chosen.
enum SensationAction: Hashable, Sendable {
  case toggle, goOn, left, right, up, down, back
}

/// The keys of the body map, one table for each step.
enum BodyKeys {
  /// While a region is chosen.
  static let region = KeyTable<RegionAction>([
    KeyBinding(.finish, Key.letter("d"), written: "d", hint: "done", "done; the next question"),
    KeyBinding(.move(.right), [.right], written: .arrows, hint: "place", "another place"),
    KeyBinding(.move(.left), [.left], written: .arrows, hint: "place", "another place"),
    KeyBinding(.move(.up), [.up], written: .arrows, hint: "place", "another place"),
    KeyBinding(.move(.down), [.down], written: .arrows, hint: "place", "another place"),
    KeyBinding(.mark, [.enter], written: "Enter", hint: "marks", "mark the place"),
    KeyBinding(
      .turn, [.tab, .backTab], written: "Tab", hint: "back", "the other side of the body"),
    KeyBinding(.list, Key.letter("l"), written: "l", hint: "list", "the places as a list"),
    KeyBinding(.allOver, Key.letter("a"), written: "a", "all over"),
    KeyBinding(.nowhere, [.character("0")], written: "0", "nowhere"),
    KeyBinding(
      .unmark, [.character("-"), .delete], written: "-", hint: "unmarks",
      "take the mark away; also Delete"),
  ])

  /// While the tone of a region is asked.
  static let tone = quality(first: [.character("1")], second: [.character("2")])

  /// While it is asked whether there is more or less of it.
  static let change = quality(
    first: [.character("1"), .character("+")], second: [.character("2"), .character("-")])

  /// While words for a region are chosen.
  static let words = KeyTable<SensationAction>([
    KeyBinding(
      .toggle, [.character(" ")], written: "space", hint: "chooses", "choose a word, or not"),
    KeyBinding(.goOn, [.enter], written: "Enter", hint: "goes on", "go on"),
    KeyBinding(.left, [.left], written: .arrows, hint: "move", "another word"),
    KeyBinding(.right, [.right], written: .arrows, hint: "move", "another word"),
    KeyBinding(.up, [.up], written: .arrows, hint: "move", "another word"),
    KeyBinding(.down, [.down], written: .arrows, hint: "move", "another word"),
    KeyBinding(
      .back, [.backspace, .backTab], written: "Backspace", hint: "back", "the question before"),
  ])

  private static func quality(first: [Key], second: [Key]) -> KeyTable<QualityAction> {
    KeyTable([
      KeyBinding(.first, first, written: "1-3", hint: "choose", "choose by number"),
      KeyBinding(.second, second, written: "1-3", hint: "choose", "choose by number"),
      KeyBinding(.third, [.character("3")], written: "1-3", hint: "choose", "choose by number"),
      KeyBinding(.goOn, [.enter], written: "Enter", hint: "goes on", "go on"),
      KeyBinding(
        .back, [.backspace, .backTab], written: "Backspace", hint: "back", "the question before"),
    ])
  }
}
