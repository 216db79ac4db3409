import TerminalGrid

/// What keys do at a question with answers in a list, or on a scale.
enum ListAction: Hashable, Sendable {
  case number, ten, previous, next, goOn, back
}

/// What keys do where words are typed, besides typing them.
enum TypingAction: Hashable, Sendable {
  case goOn, rubOut, wipe, back
}

/// What keys do at a question for a whole number.
enum CountingAction: Hashable, Sendable {
  case number, less, more, goOn, back
}

/// What keys do where any number of things is chosen out of a list.
enum PickingAction: Hashable, Sendable {
  case toggle, previous, next, goOn, back
}

/// What a key does that leads away from a page.
enum PageAction: Hashable, Sendable {
  case wayOut
}

/// The keys of a page of questions, one table for each kind of question.
enum FormKeys {
  /// At a choice between a few words, by their numbers or by letters of their own.
  static func choice(_ field: Field) -> KeyTable<ListAction> {
    let numbers = field.numbers
    let letters = field.letters
    let choosing: KeyBinding<ListAction> =
      letters.isEmpty
      ? KeyBinding(
        .number, Key.digits(numbers),
        written: .text("\(numbers.lowerBound)-\(numbers.upperBound)"), hint: "choose",
        "choose by number, or by the first letter")
      : KeyBinding(
        .number, letters.flatMap(Key.letter),
        written: .text(letters.map(String.init).joined(separator: ", ")), hint: "choose",
        "choose by its letter")
    return KeyTable([
      choosing, previous(.previous, [.up]), next(.next, [.down]), goOn(.goOn, [.enter, .tab]),
      back(.back, [.backspace, .backTab, .left]),
    ])
  }

  /// At the scale of distress.
  static let distress = KeyTable<ListAction>([
    KeyBinding(
      .number, Key.digits(0...9), written: "0-9", hinted: "0-9, x", hint: "answer",
      "answer by number"),
    KeyBinding(.ten, Key.letter("x"), written: "x", "answer ten"),
    previous(.previous, [.up, .left]), next(.next, [.down, .right]), goOn(.goOn, [.enter, .tab]),
    back(.back, [.backspace, .backTab]),
  ])

  /// Where words are typed.
  static let text = KeyTable<TypingAction>([
    goOn(.goOn, [.enter, .tab, .down]),
    KeyBinding(.rubOut, [.backspace], written: "Backspace", "rub out; goes back where nothing is"),
    KeyBinding(.wipe, [.control("u")], written: "Ctrl-U", "wipe the words"),
    KeyBinding(.back, [.backTab, .left], written: "Shift-Tab", "the question before"),
  ])

  /// At a whole number.
  static let number = KeyTable<CountingAction>([
    KeyBinding(
      .less, [.left, .down, .character("-")], written: .leftRight, hint: "less, more",
      "less, more"),
    KeyBinding(
      .more, [.right, .up, .character("+")], written: .leftRight, hint: "less, more",
      "less, more"),
    KeyBinding(.number, Key.digits(0...9), written: "0-9", "type the number"),
    goOn(.goOn, [.enter, .tab]), back(.back, [.backspace, .backTab]),
  ])

  /// Where any number of things is chosen.
  static let picks = KeyTable<PickingAction>([
    KeyBinding(
      .toggle, [.character(" "), .right, .left], written: "space", hint: "chooses",
      "choose a line, or not"),
    previous(.previous, [.up]), next(.next, [.down]), goOn(.goOn, [.enter, .tab]),
    back(.back, [.backspace, .backTab]),
  ])

  /// Where Escape leads from a page.
  static func wayOut(_ way: Form.WayOut) -> KeyTable<PageAction> {
    let binding: KeyBinding<PageAction> =
      switch way {
      case .back: KeyBinding(.wayOut, [.escape], written: "Esc", hint: "back", "back")
      case .safety:
        KeyBinding(
          .wayOut, [.escape], written: "Esc", hint: "to safety", shortHint: "safety",
          "to safety, now", isSafety: true)
      case .leavesOpen:
        KeyBinding(.wayOut, [.escape], written: "Esc", hint: "leaves it open", "leave it open")
      case .skips:
        KeyBinding(.wayOut, [.escape], written: "Esc", hint: "skips this", "skip this")
      }
    return KeyTable([binding])
  }

  // MARK: What several of them share

  private static func previous<Action>(_ action: Action, _ keys: [Key]) -> KeyBinding<Action> {
    KeyBinding(action, keys, written: .upDown, "look at the answers")
  }

  private static func next<Action>(_ action: Action, _ keys: [Key]) -> KeyBinding<Action> {
    KeyBinding(action, keys, written: .upDown, "look at the answers")
  }

  private static func goOn<Action>(_ action: Action, _ keys: [Key]) -> KeyBinding<Action> {
    KeyBinding(
      action, keys, written: "Enter", hint: "goes on", "go on; without an answer it stays open")
  }

  private static func back<Action>(_ action: Action, _ keys: [Key]) -> KeyBinding<Action> {
    KeyBinding(action, keys, written: "Backspace", hint: "back", "the question before")
  }
}
