import Platform

/// A question that is asked once, in plain words, before something is done that cannot be undone.
enum Confirmation {
  /// Whether the person says yes; anything else, an empty line among it, is no.
  ///
  /// `advice` tells what to do where there is nobody to ask. With `isGiven` nothing is asked.
  static func ask(
    _ lines: [String], question: String, isGiven: Bool, advice: String
  ) throws -> Bool {
    if isGiven { return true }
    guard FileDescriptor.standardInput.isTerminal else {
      throw CLIError(
        "This cannot be undone, and without a terminal nobody can be asked about it.",
        advice: advice, status: ExitStatus.usage)
    }
    for line in lines { Output.complain(line) }
    Output.write("\(question) Type yes, or just Enter to keep it: ", to: .standardError)
    let answer = readLine()?.split(separator: " ").first?.lowercased()
    return answer == "yes" || answer == "y"
  }

  /// What is said of every deletion.
  static func caution(copies: Int) -> [String] {
    let lines = ["It cannot be undone. Exports and backups elsewhere are not touched."]
    guard copies > 0 else { return lines }
    return lines + [
      copies == 1
        ? "A copy of the journal from before an update holds the same text, and goes with it."
        : "\(copies) copies of the journal from before updates hold the same text, and go with it."
    ]
  }
}

extension CLIError {
  /// Deleting while a session is going on.
  static let sessionGoesOn = CLIError(
    "A session is going on, and nothing is deleted meanwhile.",
    advice: "End the session first, then delete.", status: ExitStatus.busy)
}
