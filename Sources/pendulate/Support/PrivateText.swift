/// Text of a person's own, from the arguments or from standard input.
enum PrivateText {
  /// How many characters a note or a text to look for may have.
  static let most = 4000

  /// The text without white space around it; `-` reads all of standard input.
  static func read(_ argument: String, called name: String) throws -> String {
    let given = argument == "-" ? try InputFile.text("-", limit: 1_000_000) : argument
    var text = given[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    guard text.count <= most else {
      throw CLIError(
        "The \(name) has \(text.count) characters, and \(most) fit.",
        advice: "Give a shorter one.", status: ExitStatus.usage)
    }
    guard !text.unicodeScalars.contains("\0") else {
      throw CLIError(
        "The \(name) holds a character that no text has (NUL).", advice: "Give it without.",
        status: ExitStatus.usage)
    }
    return String(text)
  }
}
