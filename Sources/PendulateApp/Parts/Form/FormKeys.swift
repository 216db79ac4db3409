import TerminalGrid

/// What keys do at a question with answers in a list, or on a scale.
enum ListAction: Hashable, Sendable {
  case number, ten, previous, next, goOn, back
}

/// What keys do where words are typed, besides typing them.
enum TypingAction: Hashable, Sendable {
  case goOn, rubOut, wipe
}

/// What keys do at a question for a whole number.
enum CountingAction: Hashable, Sendable {
  case number, less, more, goOn, back
}

/// What keys do where any number of things is chosen out of a list.
enum PickingAction: Hashable, Sendable {
  case toggle, previous, next, goOn, back
}

/// What keys do behind the last question.
enum EndAction: Hashable, Sendable {
  case goOn, back
}

/// What keys do from question to question, whatever is asked.
enum MoveAction: Hashable, Sendable {
  case before, after
}

/// What keys do with a page as a whole.
enum PageAction: Hashable, Sendable {
  case wayOut, extras, begin, none, leaveOpen
}

/// The keys of a page of questions, one table for each kind of question.
///
/// They are the same whichever way a page is laid out.
enum FormKeys {
  /// At a choice between a few words, by their numbers or by letters of their own.
  static func choice(_ field: Field, isAlone: Bool = false) -> KeyTable<ListAction> {
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
      choosing, look(.previous, isAlone ? [.up, .left] : [.left], isAlone),
      look(.next, isAlone ? [.down, .right] : [.right], isAlone),
      goOn(.goOn, isAlone ? [.enter, .tab] : [.enter]), back(.back),
    ])
  }

  /// At the scale of distress.
  static let distress = KeyTable<ListAction>([
    KeyBinding(
      .number, Key.digits(0...9), written: "0-9", hinted: "0-9, x", hint: "answer",
      "answer by number"),
    KeyBinding(.ten, Key.letter("x"), written: "x", "answer ten"),
    look(.previous, [.left]), look(.next, [.right]), goOn(.goOn, [.enter]),
    back(.back),
  ])

  /// Where words are typed.
  static let text = KeyTable<TypingAction>([
    goOn(.goOn, [.enter]),
    KeyBinding(.rubOut, [.backspace], written: "Backspace", "rub out; goes back where nothing is"),
    KeyBinding(.wipe, [.control("u")], written: "Ctrl-U", "wipe the words"),
  ])

  /// At a whole number.
  static func number(isAlone: Bool = false) -> KeyTable<CountingAction> {
    KeyTable([
      KeyBinding(
        .less, isAlone ? [.left, .down, .character("-")] : [.left, .character("-")],
        written: .leftRight, hint: "less, more", "less, more"),
      KeyBinding(
        .more, isAlone ? [.right, .up, .character("+")] : [.right, .character("+")],
        written: .leftRight, hint: "less, more", "less, more"),
      KeyBinding(.number, Key.digits(0...9), written: "0-9", "type the number"),
      goOn(.goOn, isAlone ? [.enter, .tab] : [.enter]), back(.back),
    ])
  }

  /// Where any number of things is chosen.
  static let picks = KeyTable<PickingAction>([
    KeyBinding(
      .toggle, [.character(" "), .right, .left], written: "space", hint: "chooses",
      "choose a line, or not"),
    KeyBinding(.previous, [.up], written: .upDown, hint: "moves", "another line"),
    KeyBinding(.next, [.down], written: .upDown, hint: "moves", "another line"),
    goOn(.goOn, [.enter]), back(.back),
  ])

  /// Behind the last question.
  static let end = KeyTable<EndAction>([goOn(.goOn, [.enter]), back(.back)])

  /// From question to question; a list that is walked through keeps the arrows for itself.
  static func moves(in form: Form) -> KeyTable<MoveAction> {
    guard !form.isAlone, let kind = form.current?.kind, form.body == nil else {
      return KeyTable([])
    }
    if case .picks = kind {
      return KeyTable([
        KeyBinding(
          .before, [.backTab], written: "Tab", hint: "next", "the next question; Shift-Tab: before"),
        KeyBinding(
          .after, [.tab], written: "Tab", hint: "next", "the next question; Shift-Tab: before"),
      ])
    }
    return KeyTable([
      KeyBinding(
        .before, [.up, .backTab], written: .upDown, hint: "moves",
        "another question; also Tab, Shift-Tab"),
      KeyBinding(
        .after, [.down, .tab], written: .upDown, hint: "moves",
        "another question; also Tab, Shift-Tab"),
    ])
  }

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

  /// What one key opens on a page, where it has not been opened yet.
  static func extras(_ form: Form) -> KeyTable<PageAction> {
    guard !form.extras.isEmpty, !form.takesText, form.body == nil else { return KeyTable([]) }
    return KeyTable([extras])
  }

  static let extras = KeyBinding<PageAction>(
    .extras, Key.letter("m"), written: "m", words: ["m", "map"], hint: "body map",
    "the body map, and a few words")

  /// What takes a whole page in lines, from any of its questions.
  static let begin = KeyTable<PageAction>([
    KeyBinding(.begin, [], written: "begin", words: ["begin"], "begin with all as it is")
  ])

  /// What answers all that is seen and still open at once.
  static let none = KeyTable<PageAction>([
    KeyBinding(
      .none, [.character("0")], written: "0", words: ["none"], hint: "none of these",
      shortHint: "none", "no to each question that is seen and still open")
  ])

  /// What leaves a question open beside that key.
  static let leaveOpen = KeyTable<PageAction>([
    KeyBinding(
      .leaveOpen, Key.letter("s"), written: "s", words: ["s", "skip"],
      "leave it open, as Enter does")
  ])

  // MARK: What several of them share

  private static func look<Action>(
    _ action: Action, _ keys: [Key], _ isAlone: Bool = false
  ) -> KeyBinding<Action> {
    KeyBinding(
      action, keys, written: isAlone ? .upDown : .leftRight, hint: "look", "look at the answers")
  }

  private static func goOn<Action>(_ action: Action, _ keys: [Key]) -> KeyBinding<Action> {
    KeyBinding(
      action, keys, written: "Enter", hint: "goes on", "go on; without an answer it stays open")
  }

  private static func back<Action>(_ action: Action) -> KeyBinding<Action> {
    KeyBinding(
      action, [.backspace], written: "Backspace", hint: "back", "the question before")
  }
}
