import Glibc

/// A glimmer in a person's own words, from the arguments or from standard input.
enum GlimmerText {
  /// A sentence or two, which every screen can show whole.
  static let longest = 200

  /// Reads the text and trims it; complains where it cannot be kept.
  static func read(_ words: [String]) throws -> String {
    let isPiped = words == ["-"]
    let status = isPiped ? ExitStatus.badData : ExitStatus.usage
    let text = isPiped ? try readAll() : words.joined(separator: " ")
    let trimmed = trimmed(text)
    guard !trimmed.isEmpty else {
      throw Complaint(
        "The glimmer has no words.", advice: "Say what it is, such as: warm tea in both hands.",
        status: status)
    }
    guard !ShownText.holdsControl(trimmed) else {
      throw Complaint(
        "The glimmer holds a line break or another control character.",
        advice: "Write it as one plain line.", status: status)
    }
    guard trimmed.count <= longest else {
      throw Complaint(
        "The glimmer has \(trimmed.count) characters, and \(longest) fit.",
        advice: "A few words that bring it back are enough.", status: status)
    }
    return trimmed
  }

  private static func trimmed(_ text: String) -> String {
    let isBlank = { (character: Character) in character.isWhitespace || character.isNewline }
    let front = text.drop(while: isBlank)
    guard let last = front.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(front[...last])
  }

  private static func readAll() throws -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    // What is far too long is refused for its length; the rest of it need not be read.
    while bytes.count < 65_536 {
      let count = chunk.withUnsafeMutableBytes {
        Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw Complaint(
          "Standard input cannot be read: \(String(cString: strerror(errno)).lowercased()).",
          advice: "Give the text in the arguments, or through a pipe.", status: ExitStatus.noInput)
      }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        "The text on standard input is not UTF-8.", advice: "Give it in that encoding.",
        status: ExitStatus.badData)
    }
    return text
  }
}
