/// Puts text that came from a file into a sentence: short, and without control characters, which
/// could move the cursor of the terminal that shows it.
enum Quoting {
  /// At most this many characters are shown.
  static let longest = 40

  /// The text in single quotes.
  static func quoted(_ text: String) -> String {
    let plain = visible(text)
    return plain.count > longest ? "'\(plain.prefix(longest))...'" : "'\(plain)'"
  }

  /// The text with its control characters shown as question marks.
  static func visible(_ text: String) -> String {
    guard holdsControl(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(isControl(scalar) ? "?" : scalar) }
    return String(result)
  }

  /// Whether any character would be taken by a terminal as a command, or turns the text around it.
  static func holdsControl(_ text: String) -> Bool {
    // Most text is plain ASCII, which its bytes tell at once.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return false }
    return text.unicodeScalars.contains(where: isControl)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// The number of a character, as in U+0007.
  static func codePoint(_ value: Int32) -> String {
    let digits = String(UInt32(bitPattern: value), radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
