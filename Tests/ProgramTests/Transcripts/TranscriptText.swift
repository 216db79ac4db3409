import Foundation
import PendulateCore

@testable import PendulateApp

/// Takes out of what the program says all that differs from one run to the next.
enum TranscriptText {
  static func settled(_ text: String, home: String) -> String {
    var text = text.replacing(home, with: "~")
    for line in GroundingLines.lines { text = text.replacing(line, with: "<a last line>") }
    for (pattern, word) in patterns {
      text = text.replacingOccurrences(of: pattern, with: word, options: .regularExpression)
    }
    return withoutBreaths(text)
  }

  private static let day = CivilDate(dayNumber: Int(Date.now.timeIntervalSince1970 / 86_400))
  private static let today = day.description
  private static let todayInWords = DayWords.inWords(day)

  /// Identifiers begin with the time they were made at, so those of now are long after those that
  /// a test gives itself.
  private static let patterns = [
    ("\(today)T[0-9:.]+(Z|[+-][0-9:]+)", "<now>"), (today, "<today>"),
    (todayInWords, "<today>"), ("\\d+ [A-Z][a-z]+ \\d{4} to <today>", "<then> to <today>"),
    ("01[a-f][0-9a-f]{5}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-(?!0000)[0-9a-f]{12}", "<id>"),
    ("(?m)(^| )01[a-f][0-9a-f]{5}(-[0-9a-f-]*)?(  +|\\.|$)", "$1<id>  "),
    ("<id>  \\d\\d:\\d\\d", "<id>  <time>"),
    ("rests until \\d{4}-\\d\\d-\\d\\d", "rests until <then>"),
    ("\\d{4}-\\d\\d-\\d\\d to <today>", "<then> to <today>"), ("\\d+ (MB|kB)", "<some> $1"),
  ]

  /// How many breaths are told depends on how fast the machine is; that they are told does not.
  private static func withoutBreaths(_ text: String) -> String {
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let word = line.split(separator: ",").first ?? ""
      let isBreath = ["in", "out", "stay", "rest", "a sip more"].contains(word)
      let shown = isBreath ? "(the breath)" : line
      if !isBreath || lines.last != shown { lines.append(shown) }
    }
    return lines.joined(separator: "\n")
  }
}
