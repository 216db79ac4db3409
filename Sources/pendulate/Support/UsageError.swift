import ArgumentParser

/// What the argument parser found, told as everything else is: what, and what to do.
enum UsageError {
  /// The complaint for a parser's error that came of these arguments.
  static func complaint(_ error: any Error, _ arguments: [String]) -> CLIError {
    let lines = Pendulate.fullMessage(for: error).split(
      separator: "\n", omittingEmptySubsequences: false)
    // The parser's text goes on with how the command is called, which its help tells better.
    let told = lines.prefix { !$0.hasPrefix("Usage:") && !$0.hasPrefix("Help:") }
    var sentence = told.joined(separator: "\n")
    if sentence.hasPrefix("Error: ") { sentence.removeFirst("Error: ".count) }
    if let last = sentence.last, last.isLetter || last.isNumber || "'>\")".contains(last) {
      sentence += told.count == 1 ? "." : ""
    }
    let command = lines.last { $0.contains("--help'") }.flatMap { line in
      line.split(separator: "'").first { $0.hasSuffix("--help") }
    }
    // Without a command it is home that was meant, of which nobody has heard.
    let isHome = command == "pendulate home --help" && arguments.first != "home"
    let place = isHome ? "pendulate --help" : command ?? "pendulate --help"
    let advice = [
      hyphenAdvice(arguments), meaning(in: lines), "See how it is called with: \(place).",
    ]
    return CLIError(
      sentence, advice: advice.compactMap { $0 }.joined(separator: " "),
      status: Pendulate.exitCode(for: error).rawValue)
  }

  /// What an option or an argument takes, from the parser's line about it.
  private static func meaning(in lines: [Substring]) -> String? {
    guard let line = lines.first(where: { $0.hasPrefix("Help:  ") }) else { return nil }
    let parts = line.dropFirst("Help:  ".count).split(separator: "  ", maxSplits: 1)
    guard parts.count == 2 else { return nil }
    return "\(parts[0]): \(parts[1])"
  }

  /// What to do about a number or a text that begins with a hyphen, where one was given.
  private static func hyphenAdvice(_ arguments: [String]) -> String? {
    guard !arguments.contains("--") else { return nil }
    for (index, word) in arguments.enumerated() where looksLikeAValue(word) {
      if index > 0, arguments[index - 1].hasPrefix("--"), !arguments[index - 1].contains("=") {
        return "A value that begins with a hyphen is written \(arguments[index - 1])=\(word)."
      }
      return "A text that begins with a hyphen goes after two of them: -- \(quoted(word))."
    }
    return nil
  }

  /// Whether a word with a hyphen is no option: it goes on with a number, or holds a space.
  private static func looksLikeAValue(_ word: String) -> Bool {
    guard word.hasPrefix("-"), let second = word.dropFirst().first else { return false }
    return second.isNumber || word.contains(" ")
  }

  private static func quoted(_ word: String) -> String {
    word.contains(" ") ? "\"\(word)\"" : word
  }
}
