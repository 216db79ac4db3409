import PendulateCore
import TerminalGrid

extension Distress {
  /// The rating that a key stands for: a digit, or x for ten.
  init?(key: Key) {
    guard case .character(let character) = key else { return nil }
    if character == "x" || character == "X" {
      self.init(10)
    } else if character.isASCII, let digit = character.wholeNumberValue {
      self.init(digit)
    } else {
      return nil
    }
  }

  /// The rating that a word stands for: a number, or x for ten.
  init?(word: String) {
    if word == "x" || word == "ten" {
      self.init(10)
    } else if let number = Int(word) {
      self.init(number)
    } else {
      return nil
    }
  }
}
