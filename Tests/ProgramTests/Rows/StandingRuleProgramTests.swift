import Foundation
import Testing

/// PRACTICE 4.5: the standing rules that only the real program shows: its files, its terminal, and
/// what it never reaches out for.
@Suite(.onOwnThreads) struct StandingRuleProgramTests {
  private static let consent = String(repeating: "n\n", count: 10)

  /// The pages of a session, and then leaving it.
  private static let settingUp =
    "yes\nyes\nyes\n3\nhere\nmixed\n" + String(repeating: "\n", count: 6) + "none\n\nq\n"

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  /// A home after a session, a check-in, a glimmer and a backup.
  private func used() throws -> ProgramHome {
    let home = try ProgramHome()
    for (arguments, input) in [
      (["session", "full", "--plain", "--about", "stairs"], Self.consent + Self.settingUp),
      (["checkin", "--distress", "2"], ""), (["glimmer", "add", "the dog"], ""),
      (["journal", "backup", home.path("copy")], ""),
    ] {
      let run = try home.run(arguments, input: input)
      #expect(run.status == 0, "\(arguments): \(run.messages)")
    }
    return home
  }

  @Test("4.5 rule 7: every file is its owner's alone, and so is every folder of the program")
  func filesOfTheOwner() throws {
    let home = try used()
    let names = try FileManager.default.subpathsOfDirectory(atPath: home.data.path)
    #expect(names.contains("journal.sqlite") && names.count >= 3, "\(names)")
    for name in names {
      let path = home.data.path + "/" + name
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      #expect(try mode(path) == (isFolder.boolValue ? 0o700 : 0o600), "\(name)")
    }
    #expect(try mode(home.data.path) == 0o700)
    #expect(try mode(home.path("copy")) == 0o600)
  }

  @Test("4.5 rule 7: exported in one command, for the owner alone, and erased in one command")
  func exportAndErase() throws {
    let home = try used()
    let path = home.path("export.json")
    #expect(try home.run("export", "--format", "json", "-o", path).status == 0)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains("stairs") && text.contains("the dog"))
    #expect(try mode(path) == 0o600)
    let erased = try home.run("journal", "erase", "--yes")
    #expect(erased.status == 0, "\(erased.messages)")
    for name in try FileManager.default.subpathsOfDirectory(atPath: home.data.path) {
      let data = FileManager.default.contents(atPath: home.data.path + "/" + name) ?? Data()
      for word in ["stairs", "the dog"] {
        #expect(data.range(of: Data(word.utf8)) == nil, "\(name)")
      }
    }
    #expect(try !home.run("export", "--format", "json").output.contains("stairs"))
  }

  @Test("4.5 rules 3 and 7: a session without a log leaves neither an answer nor its label")
  func withoutALog() throws {
    let home = try ProgramHome()
    let run = try home.run(
      "session", "full", "--plain", "--no-journal", "--about", "stairs",
      input: Self.consent + Self.settingUp)
    #expect(run.status == 0, "\(run.messages)")
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: home.data.path)) ?? []
    #expect(!names.contains { $0.hasPrefix("journal.sqlite") }, "\(names)")
    for name in names {
      let data = FileManager.default.contents(atPath: home.data.path + "/" + name) ?? Data()
      #expect(data.range(of: Data("stairs".utf8)) == nil, "\(name)")
    }
  }

  @Test("4.5 rules 7 and 8: it names itself in no title, and nothing blinks or flashes")
  func titleAndFlashing() throws {
    for term in ["xterm-256color", "xterm", "linux"] {
      let terminal = try PseudoTerminal(["steady"], home: ProgramHome(), term: term)
      #expect(terminal.waitFor("back to the room"))
      terminal.type("?")
      #expect(terminal.waitFor("put the program to sleep"))
      terminal.answer("zq")
      #expect(terminal.waitForEnd() == 0)
      // A title is OSC 0 to 2; blinking is SGR 5 or 6; a flash is DECSCNM (xterm's control sequences).
      let text = terminal.text
      #expect(!text.contains("\u{1B}]"), "\(term)")
      #expect(text.firstMatch(of: /\u{1B}\[(?:[0-9;]*;)?[56]m/) == nil, "\(term)")
      #expect(!text.contains("\u{1B}[?5h"), "\(term)")
      #expect(!terminal.output.contains(0x07), "\(term)")
    }
  }

  @Test("4.5 rule 9: nothing in it dials, sends or opens anything")
  func reachesOutForNothing() throws {
    let reaching =
      /\b(URLSession|URLRequest|NWConnection|CFSocket|AF_INET|getaddrinfo|gethostbyname|curl|wget|xdg-open|NSWorkspace|sendmail|notify-send)\b/
      .wordBoundaryKind(.simple)
    for file in try SourceFile.all(in: "Sources") {
      for line in file.lines where !line.drop(while: \.isWhitespace).hasPrefix("//") {
        if let found = line.firstMatch(of: reaching) {
          Issue.record("\(file.path) has \(found.1)")
        }
      }
    }
    #expect("URLSession.shared".firstMatch(of: reaching) != nil)
  }

  @Test("4.5 rule 9: the card is there without a network, and names no country first")
  func cardOffline() throws {
    let run = try ProgramHome().run("card")
    #expect(run.status == 0)
    #expect(run.words.contains("your local emergency number") && run.output.contains("988"))
    let emergency = run.output.range(of: "emergency number")?.lowerBound
    let country = run.output.range(of: "988")?.lowerBound
    if let emergency, let country { #expect(emergency < country) }
  }

  @Test("4.5 rule 8: without colour, and without a terminal, all of it is there as lines")
  func withoutColourOrSight() throws {
    let home = try ProgramHome()
    let run = try home.run(
      "session", "resource", "--plain", "--speed", "1000", "--no-journal",
      environment: ["NO_COLOR": "1"])
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}"))
    for part in ["Some time with a glimmer", "Closing"] { #expect(run.output.contains(part)) }
  }
}
