import TerminalGrid

/// One thing that keys do on a screen, with its names for eyes, ears and lines.
struct KeyBinding<Action: Hashable & Sendable>: Hashable, Sendable {
  /// What is pressed.
  let keys: [Key]
  /// The keys as they are written on screen.
  let written: WrittenKeys
  /// What a line may say for it, besides the keys themselves; the first one names it.
  let words: [String]
  /// What it does, in a few words.
  let summary: String
  /// What it does, for the program.
  let action: Action
  /// Whether it is the way to safety.
  let isSafety: Bool

  init(
    _ action: Action, _ keys: [Key], written: WrittenKeys, words: [String] = [], _ summary: String,
    isSafety: Bool = false
  ) {
    self.action = action
    self.keys = keys
    self.written = written
    self.words = words
    self.summary = summary
    self.isSafety = isSafety
  }

  /// Its line on a help page.
  var helpEntry: HelpPage.Entry {
    HelpPage.Entry(keys: written, summary: summary, isSafety: isSafety)
  }
}

/// Keys as they are written on screen: in letters, or as arrows where the font has them.
enum WrittenKeys: Hashable, Sendable, ExpressibleByStringLiteral {
  case text(String)
  case upDown
  case leftRight

  init(stringLiteral text: String) {
    self = .text(text)
  }

  /// The text; without glyphs, as it is said.
  func text(_ glyphs: Glyphs = .ascii) -> String {
    switch self {
    case .text(let text): text
    case .upDown: KeyHint.upDown(glyphs)
    case .leftRight: KeyHint.leftRight(glyphs)
    }
  }
}

extension Key {
  /// A letter in both its cases.
  static func letter(_ character: Character) -> [Key] {
    let upper = Character(character.uppercased())
    return upper == character
      ? [.character(character)] : [.character(character), .character(upper)]
  }

  /// The digits from one to another.
  static func digits(_ range: ClosedRange<Int>) -> [Key] {
    range.map { .character(Character(String($0))) }
  }
}
