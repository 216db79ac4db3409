/// Text from outside, by one rule on its way in and one on its way out.
///
/// What a terminal would obey, and what turns or hides the text around it, is never taken in, and
/// never shown as it is. Joiners and the marks of a direction (U+200C to U+200F) pass: scripts and
/// emoji need them.
package enum OutsideText {
  /// Why bytes are no text.
  package enum Fault: Error, Hashable, Sendable {
    /// They are not UTF-8.
    case encoding(line: Int, column: Int)
    /// They hold a NUL, which no text has.
    case null(line: Int, column: Int)

    /// A piece of a sentence that names it, with its place.
    package var words: String {
      switch self {
      case .encoding(let line, let column): "is not UTF-8 at line \(line), column \(column)"
      case .null(let line, let column):
        "holds a character that no text has (NUL) at line \(line), column \(column)"
      }
    }
  }

  // MARK: In

  /// The text of bytes: without a byte order mark, and with one kind of line break.
  package static func text(of bytes: [UInt8]) throws(Fault) -> String {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let place = place(in: bytes) { _ in false }
      throw .encoding(line: place.line, column: place.column)
    }
    if bytes.contains(0) {
      let place = place(in: bytes) { $0 == "\0" }
      throw .null(line: place.line, column: place.column)
    }
    guard bytes.contains(0x0D) else { return text }
    var lines = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if scalar == "\r" || !(scalar == "\n" && isAfterReturn) {
        lines.append(scalar == "\r" ? "\n" : scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    return String(lines)
  }

  /// Where reading ends: at bytes that are no text, or at a character that is looked for.
  private static func place(
    in bytes: ArraySlice<UInt8>, _ isWanted: (Unicode.Scalar) -> Bool
  ) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    while case .valid(let encoded) = decoder.parseScalar(from: &iterator) {
      let scalar = UTF8.decode(encoded)
      if isWanted(scalar) { break }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (line, column)
  }

  /// Whether a character would be taken as a command, or turns the text around it.
  package static func isUnfit(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Whether a text holds such a character; one of several lines may have line breaks and tabs.
  package static func holdsUnfit(_ text: String, severalLines: Bool = false) -> Bool {
    // Most text is plain ASCII, which its bytes tell at once.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return false }
    return text.unicodeScalars.contains { scalar in
      isUnfit(scalar) && !(severalLines && (scalar == "\n" || scalar == "\t"))
    }
  }

  // MARK: Out

  /// The text in one line, with a question mark for each such character.
  package static func shown(_ text: String) -> String { shown(text, keeping: []) }

  /// The same in the lines that it has.
  package static func shownInLines(_ text: String) -> String { shown(text, keeping: ["\n", "\t"]) }

  private static func shown(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
    guard holdsUnfit(text) else { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(isUnfit(scalar) && !kept.contains(scalar) ? "?" : scalar)
    }
    return String(result)
  }

  /// JSON that says the same in characters that show: within texts, as it holds them nowhere else.
  package static func shownInJSON(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: { $0.value >= 0x7F && isUnfit($0) }) else {
      return json
    }
    var result = String.UnicodeScalarView()
    for scalar in json.unicodeScalars {
      if scalar.value >= 0x7F, isUnfit(scalar) {
        let digits = String(scalar.value, radix: 16)
        let zeros = String(repeating: "0", count: 4 - digits.count)
        result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
