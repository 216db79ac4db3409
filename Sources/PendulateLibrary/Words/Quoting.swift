import PendulateCore

/// Puts text that came from a file into a sentence: short, and without control characters, which
/// could move the cursor of the terminal that shows it.
enum Quoting {
  /// At most this many characters are shown.
  static let longest = 40

  /// The text in single quotes.
  static func quoted(_ text: String) -> String {
    let plain = OutsideText.shown(text)
    return plain.count > longest ? "'\(plain.prefix(longest))...'" : "'\(plain)'"
  }

  /// The number of a character, as in U+0007.
  static func codePoint(_ value: Int32) -> String {
    let digits = String(UInt32(bitPattern: value), radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
