import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// Whatever stands in the journal, in a file or in an argument: no command writes what a terminal
/// would obey, in any format, and none takes it in.
@Suite struct OutsideTextCommandTests {
  static let odd = "a\u{1B}]0;x\u{7}\u{9B}31m\u{202E}b\u{2066}c\u{85}\u{2028}d"

  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
    // As an earlier version, or another program, may have left it.
    let journal = try home.openJournal()
    defer { journal.close() }
    let odd = Self.odd
    let id = ProgramHome.sessionID(1)
    var end = SessionEvent(t: 440, event: .sessionEnd)
    end.outcome = .closed
    var glimmer = SessionEvent(t: 3, event: .glimmer)
    glimmer.glimmerID = "g" + odd
    try journal.begin(
      sessionID: id, startedAt: Timestamp.now().advanced(by: .seconds(-86_400)),
      practice: odd, mode: .touch, about: odd,
      events: [SessionEvent(t: 0, event: .sessionStart), glimmer, end])
    try journal.keep(
      CheckIn(
        id: Identifier(rawValue: "c" + odd), at: .now(), kind: .open, distress: Distress(3),
        words: odd,
        regions: [BodyMark(region: .chest, side: .front, tone: .neither, sensations: [odd])]))
    try journal.keep(
      Glimmer(
        id: "g" + odd, text: odd, category: .touch, addedAt: .now(), origin: .added, needs: odd))
    try home.write(odd + "\n", to: "pendulate/support.txt")
  }

  private func oddScalars(_ text: String) -> [String] {
    text.unicodeScalars.filter {
      OutsideText.isUnfit($0) && !["\n", "\r", "\t"].contains($0)
    }.map { "U+" + String($0.value, radix: 16) }
  }

  private func expectPlain(
    _ run: ProgramRun, _ what: String, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(oddScalars(run.output) == [], "\(what)", sourceLocation: location)
    #expect(oddScalars(run.messages) == [], "\(what)", sourceLocation: location)
  }

  static let readers: [[String]] = [
    ["journal", "list"], ["journal", "list", "--json"], ["journal", "search", "a"],
    ["journal", "show", ProgramHome.sessionID(1).rawValue],
    ["journal", "note", ProgramHome.sessionID(1).rawValue],
    ["journal", "label", ProgramHome.sessionID(1).rawValue],
    ["glimmer", "list"], ["glimmer", "list", "--json"], ["glimmer", "random"],
    ["glimmer", "search", "a"], ["glimmer", "helps"], ["glimmer", "export"],
    ["trends"], ["trends", "--json"], ["report"], ["report", "--format", "markdown"],
    ["export"], ["export", "--format", "markdown"], ["export", "--format", "html"],
    ["doctor"], ["doctor", "--json"], ["config", "show"], ["practice", "list"],
    ["home", "--plain"], ["session", "ground", "--plain"],
  ]

  @Test(arguments: readers)
  func whatIsThereIsShownPlainly(_ command: [String]) throws {
    expectPlain(
      try home.run(command, input: "!\n\n8\n9\nq\nq\n"), command.joined(separator: " "))
  }

  @Test func everyTableIsPlain() throws {
    let run = try home.run("export", "--format", "csv", "-o", home.path("tables"))
    #expect(run.status == 0, "\(run.messages)")
    for name in try FileManager.default.contentsOfDirectory(atPath: home.path("tables")) {
      let text = try String(contentsOfFile: home.path("tables") + "/" + name, encoding: .utf8)
      #expect(oddScalars(text) == [], "\(name)")
    }
  }

  /// The JSON says it all the same.
  @Test func nothingIsLostInTheExport() throws {
    let sessions = try home.run("export").object()["sessions"] as? [[String: Any]]
    #expect(sessions?.first?["about"] as? String == Self.odd)
  }

  static let complaints: [[String]] = [
    ["session", odd], ["practice", "show", odd], ["journal", "show", odd], ["import", odd],
    ["glimmer", "remove", odd], ["breathe", odd], ["journal", "merge", odd],
    ["journal", "restore", odd], ["journal", "rescue", odd],
    ["journal", "backup", "/" + odd + "/x"],
    ["export", "-o", "/" + odd + "/x"], ["trends", "--since", odd], ["glimmer", "list", "-c", odd],
    [odd], ["--" + odd], ["session", "--events", "/" + odd + "/x", "--plain"], ["help", odd],
  ]

  @Test(arguments: complaints)
  func whatIsComplainedOfIsShownPlainly(_ command: [String]) throws {
    let run = try home.run(command, input: "q\n")
    expectPlain(run, command[0])
    #expect(run.status != 0)
  }

  static let writers: [[String]] = [
    ["glimmer", "add", odd], ["checkin", "--words", odd], ["session", "full", "--about", odd],
    ["journal", "note", ProgramHome.sessionID(1).rawValue, odd],
    ["journal", "label", ProgramHome.sessionID(1).rawValue, odd],
  ]

  @Test(arguments: writers)
  func itIsNotTakenIn(_ command: [String]) throws {
    let run = try home.run(command)
    #expect((64...65).contains(run.status), "\(run.output)")
    expectPlain(run, command[0])
  }

  /// The whole of what comes by a pipe is looked at, also behind a NUL.
  @Test func aNullCutsNothingShort() throws {
    for command in [["checkin", "--words", "-"], ["glimmer", "add", "-"]] {
      let run = try home.run(command, input: "warm\0 and more")
      #expect(run.status == 65, "\(command)")
      #expect(run.messages.contains("(NUL) at line 1, column 5"))
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyKindOfLineIsALine(_ ending: String) throws {
    let lines = ["warm cup", "sun on the mug", "rain on the roof"].joined(separator: ending)
    let file = try home.write("\u{FEFF}" + lines + ending, to: "glimmers.txt")
    let run = try home.run("glimmer", "import", file)
    #expect(run.status == 0, "\(run.messages)")
    #expect(try home.run("glimmer", "list").output.contains("rain on the roof"))
  }
}
