import PendulateCore

extension CLIError {
  /// A text that a terminal would obey, or that turns what stands around it.
  static func unfit(_ what: String) -> CLIError {
    CLIError(
      "\(what) holds a control character, or one that turns the text around it.",
      advice: "Give it as plain text.", status: ExitStatus.usage)
  }
}

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
    guard !OutsideText.holdsUnfit(String(text), severalLines: true) else {
      throw CLIError.unfit("The \(name)")
    }
    return String(text)
  }
}
