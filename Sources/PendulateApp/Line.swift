import TerminalGrid

/// A line of the plain face: as it was written, and as a word to choose by.
struct Line: Hashable, Sendable {
  /// As it was written.
  let text: String
  /// Without space around it and without capitals; a single space stands for the space bar.
  let word: String

  init(_ text: String) {
    self.text = text
    word = text == " " ? "space" : text.trimmed.lowercased()
  }

  /// The key that the word stands for on every screen; nil where it is none.
  var key: Key? {
    if let key = Self.keys[word] { return key }
    guard word.count == 1, let character = word.first else { return nil }
    return .character(character)
  }

  private static let keys: [String: Key] = [
    "space": .character(" "), "safety": .character(" "), "settled": .character("s"),
    "longer": .character("+"), "more": .character("+"), "next": .character("n"),
    "up": .up, "down": .down, "glimmer": .character("n"), "breath": .character("b"),
    "pause": .character("p"),
    "resume": .character("p"), "close": .character("c"), "leave": .character("q"),
    "quit": .character("q"), "hide": .character("h"), "card": .character("!"),
    "help": .character("?"), "esc": .escape,
  ]
}
