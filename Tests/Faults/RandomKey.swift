import PendulateCore
import TerminalGrid

/// Anything that a hand, or a cat, brings in.
enum RandomKey {
  /// The keys that lead somewhere, more often than others.
  private static let leading: [Key] =
    "0123456789 nyhbdfjklmpqrstxae+!?/".map { .character($0) } + [
      .enter, .enter, .enter, .escape, .up, .down, .left, .right, .tab, .backTab, .backspace,
    ]

  private static let others: [Key] =
    "abcdefghijklmnopqrstuvwxyzABCXYZ!#%&:-_äé字🦋\u{301}".map { .character($0) }
    + "abcdefghijklmnopqrstuvwxyz@\\]^_".map { .control($0) }
    + (1...12).map { .function($0) }
    + [.home, .end, .pageUp, .pageDown, .delete, .unreadable]

  static func any(_ random: inout SeededGenerator) -> Key {
    let keys = Int.random(in: 0..<4, using: &random) > 0 ? leading : others
    return keys.randomElement(using: &random) ?? .enter
  }

  private static let words = [
    "", "t", "s", "1", "3", "7", "10", "11", "here", "half", "far", "q", "people", "?", "help",
    "keys", "close", "+", "c", "n", "y", "yes", "no", "ground", "a warm cup", "字 🦋 é", "x",
    "-1", "99999999999999999999", " ", "  three  words ", "settled", "touch", "stay", "shorter",
    "\u{202E}backwards", "a\u{200D}b",
  ]

  static func line(_ random: inout SeededGenerator) -> String {
    let word = words.randomElement(using: &random) ?? ""
    let times = Int.random(in: 0..<20, using: &random) == 0 ? 400 : 1
    return String(repeating: word, count: times)
  }
}
