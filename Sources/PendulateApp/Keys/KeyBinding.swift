import TerminalGrid

/// One thing that keys do on a screen, with its names for eyes, ears and lines.
struct KeyBinding<Action: Sendable>: Sendable {
  /// What is pressed.
  let keys: [Key]
  /// The keys as they are written on screen.
  let written: WrittenKeys
  /// The keys as a line of hints writes them: those that come to hand first.
  let hinted: WrittenKeys
  /// What a line of hints says that it does.
  let hint: String
  /// The same where there is little room.
  let shortHint: String
  /// What a line may say for it, besides the keys themselves; the first one names it.
  let words: [String]
  /// What it does, in a few words.
  let summary: String
  /// What it does, for the program.
  let action: Action
  /// Whether it is the way to safety.
  let isSafety: Bool
  /// Whether a line of hints tells it wherever it works: the way to safety, people, and these keys.
  let isAlwaysTold: Bool

  /// Creates one; the hint says what the summary says where it says nothing else.
  init(
    _ action: Action, _ keys: [Key], written: WrittenKeys, hinted: WrittenKeys? = nil,
    words: [String] = [], hint: String? = nil, shortHint: String? = nil, _ summary: String,
    isSafety: Bool = false, isAlwaysTold: Bool = false
  ) {
    self.action = action
    self.keys = keys
    self.written = written
    self.hinted = hinted ?? written
    self.words = words
    self.hint = hint ?? summary
    self.shortHint = shortHint ?? hint ?? summary
    self.summary = summary
    self.isSafety = isSafety
    self.isAlwaysTold = isSafety || isAlwaysTold
  }

  /// The same keys with the same words, for something that is done by another name.
  func renamed<Other>(_ action: Other) -> KeyBinding<Other> {
    KeyBinding<Other>(
      action, keys, written: written, hinted: hinted, words: words, hint: hint,
      shortHint: shortHint, summary, isSafety: isSafety, isAlwaysTold: isAlwaysTold)
  }

  /// Its line on a help page.
  var helpEntry: HelpPage.Entry {
    HelpPage.Entry(keys: written, pressed: keys, summary: summary, isSafety: isSafety)
  }
}

extension Key {
  /// A letter in both its cases.
  static func letter(_ character: Character) -> [Key] {
    let upper = Character(character.uppercased())
    return upper == character
      ? [.character(character)] : [.character(character), .character(upper)]
  }

  /// The number that a key of one digit stands for, in any script; nil for any other key.
  var digit: Int? {
    guard case .character(let character) = self, let number = character.wholeNumberValue,
      (0...9).contains(number)
    else { return nil }
    return number
  }

  /// The same key with its digit as tables write it.
  var withPlainDigit: Key {
    digit.map(Key.digit) ?? self
  }

  /// The key of a digit.
  static func digit(_ number: Int) -> Key { .character(Character(String(number))) }

  /// The digits from one to another.
  static func digits(_ range: ClosedRange<Int>) -> [Key] {
    range.map(digit)
  }
}
