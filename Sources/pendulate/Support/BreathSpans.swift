import ArgumentParser
import PendulateCore
import PendulateLibrary

/// The seconds of a breath of one's own, as given on the command line.
struct BreathSpans: ParsableArguments {
  @Option(
    name: .customLong("in"), parsing: .unconditional,
    help: ArgumentHelp("A breath of your own: seconds in (2-6).", valueName: "seconds"))
  var inhale: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seconds held after breathing in (0-4).", valueName: "seconds"))
  var hold: Double?

  @Option(
    name: .customLong("out"), parsing: .unconditional,
    help: ArgumentHelp("Seconds out (2-8).", valueName: "seconds"))
  var exhale: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Seconds held after breathing out (0-4).", valueName: "seconds"))
  var rest: Double?

  func validate() throws {
    try Self.check(inhale, in: BreathPattern.inhaleRange, "--in")
    try Self.check(hold, in: BreathPattern.holdRange(), "--hold")
    try Self.check(exhale, in: BreathPattern.exhaleRange, "--out")
    try Self.check(rest, in: BreathPattern.restRange, "--rest")
    guard isGiven, inhale == nil || exhale == nil else { return }
    throw ValidationError("A breath of your own takes both --in and --out.")
  }

  /// Whether anything was given.
  var isGiven: Bool { [inhale, hold, exhale, rest].contains { $0 != nil } }

  /// The breath; nil where none was given.
  func pattern(named id: String?) -> BreathPattern? {
    guard let inhale, let exhale else { return nil }
    let spans = [inhale, hold ?? 0, exhale, rest ?? 0].map(ShownLength.number)
    let name = "\(id ?? "Your own") \(spans.joined(separator: "-"))"
    return BreathPattern(
      id: id ?? "own", name: name, inhale: .seconds(inhale), second: .seconds(hold ?? 0),
      exhale: .seconds(exhale), rest: .seconds(rest ?? 0))
  }

  private static func check(
    _ value: Double?, in range: ClosedRange<Duration>, _ name: String
  ) throws {
    guard let value, !(value.isFinite && range.contains(.seconds(value))) else { return }
    let bounds = [range.lowerBound, range.upperBound].map { ShownLength.number($0.inSeconds) }
    throw ValidationError(
      "\(name) is \(value.isFinite ? ShownLength.number(value) : "\(value)"), and it takes a "
        + "number of seconds from \(bounds[0]) to \(bounds[1]).")
  }
}

/// Keeping a breath pattern of one's own as a file.
enum OwnPatterns {
  /// Writes the pattern into the folder of one's own patterns, and tells its path.
  static func save(_ pattern: BreathPattern, replacing: Bool) throws -> String {
    let id = pattern.id
    let isPlain = id.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D
    }
    guard !id.isEmpty, id.utf8.count <= 32, isPlain, id.first != "-" else {
      throw ValidationError(
        "The name \"\(ShownText.line(id))\" holds something else than a-z, 0-9 and hyphens.")
    }
    let shipped = ContentLoader.load(.patterns, personFolder: nil).content.patterns.map(\.id)
    guard !(shipped + BreathAnchor.reservedIDs).contains(id) else {
      throw Complaint(
        "\"\(id)\" is the name of a pattern that comes with the program.",
        advice: "Choose another name.", status: ExitStatus.cannotCreate)
    }
    let path = try OwnPractices.makeFolder("patterns") + "/\(id).yaml"
    if replacing {
      try OwnPractices.replace(text(of: pattern), at: path)
    } else {
      try OwnPractices.create(text(of: pattern), at: path)
    }
    return path
  }

  private static func text(of pattern: BreathPattern) -> String {
    var lines = [
      "# A breath of your own, in seconds: in, hold, out, rest.", "id: \"\(pattern.id)\"",
      "name: \"\(pattern.name)\"", "in: \(seconds(pattern.inhale))",
    ]
    if pattern.second > .zero { lines.append("hold: \(seconds(pattern.second))") }
    lines.append("out: \(seconds(pattern.exhale))")
    if pattern.rest > .zero { lines.append("rest: \(seconds(pattern.rest))") }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func seconds(_ length: Duration) -> String { ShownLength.number(length.inSeconds) }
}
