import PendulateCore
import PendulateLibrary
import Platform

/// Writing breath patterns into a person's own folder.
enum OwnPatterns {
  /// Keeps a pattern as a file of its own, readable by nobody else; gives its path.
  ///
  /// Never over a file that is there, unless that was asked for.
  static func save(_ pattern: BreathPattern, isReplacing: Bool) throws -> String {
    let name = pattern.id
    let shelf = PatternShelf(personFolder: UserFiles.folder)
    if shelf.isTakenElsewhere(name) {
      throw CLIError(
        "Another file of yours has a breath pattern '\(name)' already.",
        advice: "Give another name, or take that one away.", status: ExitStatus.cannotCreate)
    }
    let path = try OwnPractices.makeFolder("patterns") + "/\(name).yaml"
    let text = PatternShelf.text(of: pattern)
    if isReplacing {
      try OwnPractices.replace(text, at: path)
    } else if Files.exists(path) {
      throw CLIError(
        "There is a breath pattern '\(name)' already, in \"\(path)\".",
        advice: "Give another name, or say --replace to put this one in its place.",
        status: ExitStatus.cannotCreate)
    } else {
      try OwnPractices.create(text, at: path)
    }
    return path
  }
}

/// Seconds from the command line, as a pattern.
struct PatternSeconds {
  let inhale: Double
  let hold: Double
  let exhale: Double
  let rest: Double

  /// The pattern of that name; nil where it has none of its own.
  func pattern(named name: String?) -> BreathPattern {
    BreathPattern(
      id: name ?? "own", name: name.map(Self.title) ?? "Your own \(shortly)",
      inhale: Self.length(inhale), second: Self.length(hold), exhale: Self.length(exhale),
      rest: Self.length(rest), purpose: name == nil ? "" : "one of your own",
      caution: hold > 0 || rest > 0
        ? "holds the breath: not when pregnant, or with a heart, lung, blood-pressure, seizure or panic condition"
        : "")
  }

  private static func title(_ name: String) -> String {
    let words = name.split(separator: "-").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  private var shortly: String {
    let numbers = hold > 0 || rest > 0 ? [inhale, hold, exhale, rest] : [inhale, exhale]
    return numbers.map { ShownLength.number($0) }.joined(separator: "-")
  }

  /// To the millisecond, which is finer than anybody breathes.
  private static func length(_ seconds: Double) -> Duration {
    .milliseconds(Int((seconds * 1000).rounded()))
  }
}
