import PendulateCore
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
    if let key = Self.arrows[word] ?? SessionKeys.table.key(of: word) { return key }
    guard word.count == 1, let character = word.first else { return nil }
    return .character(character)
  }

  private static let arrows: [String: Key] = ["up": .up, "down": .down]
}
