import Foundation
import Testing

/// Terminals of all kinds, and none.
@Suite(.serialized, .onOwnThreads) struct TerminalKindTests {
  @Test(arguments: ["xterm", "vt100", "linux", "screen-256color", "xterm-mono"])
  func steadyLooksOutwardAtOnceOnEveryTerminal(term: String) throws {
    let terminal = try PseudoTerminal(
      ["steady"], home: ProgramHome(), columns: 20, rows: 6, term: term,
      environment: ["NO_COLOR": "1"])
    #expect(terminal.waitFor("back to the room"))
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test(arguments: ["dumb", "no-such-terminal"])
  func withoutAUsableTerminalEverythingComesAsLines(term: String) throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome(), term: term)
    #expect(terminal.waitFor("Back to the room."))
    #expect(!terminal.output.contains(0x1B))
    #expect(terminal.text.contains("not known here") == (term != "dumb"))
    terminal.type("q\n")
    #expect(terminal.waitForEnd() == 0)
  }

  /// What could not be used of the settings is all said at home, where standard error is not seen.
  @Test func everyWrongSettingIsSaidAtHome() throws {
    let home = try ProgramHome()
    try home.write(
      "motion: fast\ntheme: pink\nminutes: many\n", to: ".config/pendulate/config.yaml")
    let terminal = try PseudoTerminal(
      [], home: home, rows: 50)
    #expect(terminal.waitFor("What is it like now?"))
    for word in ["fast", "pink", "many"] { #expect(terminal.waitFor(word)) }
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
  }

  /// No word of doctor is broken by the edge of a window.
  @Test(arguments: [60, 80, 100] as [UInt16])
  func doctorWrapsBetweenWords(columns: UInt16) throws {
    let terminal = try PseudoTerminal(["doctor"], home: ProgramHome(), columns: columns)
    #expect(terminal.waitForEnd() == 0)
    let lines = terminal.text.split(whereSeparator: \.isNewline)
    #expect(lines.count > 4)
    for line in lines where line.count > Int(columns) {
      #expect(!line.trimmingPrefix { $0 == " " }.contains(" "), "\(line)")
    }
  }

  @Test func aPipeGetsLinesWithoutAnEscape() throws {
    let home = try ProgramHome()
    let answers = "yes\nyes\nyes\n3\nhere\nmixed\n\n\n\n\n\n\nsoft\n\n"
    let run = try home.run("session", "full", "--speed", "1000", "--seed", "2", input: answers)
    #expect(run.status == 0)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(run.output.contains("Arriving."))
    #expect(run.output.contains("Closing"))
  }

  /// Broken UTF-8 of every kind: a lead without its rest, a rest without its lead, bytes that are
  /// never any, one cut off, one too long, and half of a pair.
  private static let badBytes: [[UInt8]] = [
    [0xC3], [0x80, 0xBF], [0xFF, 0xFE], [0xF0, 0x9F], [0xC0, 0xAF], [0xED, 0xA0, 0x80],
  ]

  /// Each is followed by an arrow, which has to arrive, and by nothing that was not pressed.
  @Test func badBytesAtHomeDoNothing() throws {
    let terminal = try PseudoTerminal([], home: ProgramHome())
    #expect(terminal.waitFor("What is it like now?"))
    for bytes in Self.badBytes { terminal.type(bytes: bytes + [0x1B, 0x5B, 0x42]) }
    let seventh = "Glimmers, a check-in"
    #expect(terminal.waitFor(seventh))
    terminal.type("?")
    #expect(terminal.waitFor("put the program to sleep"))
    let count = terminal.output.count
    terminal.answer("z")
    #expect(
      terminal.wait {
        String(decoding: terminal.output.dropFirst(count), as: UTF8.self).contains(seventh)
      })
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.isRestored)
  }

  @Test func badBytesInALabelLeaveTheRestOfIt() throws {
    let home = try ProgramHome()
    let terminal = try PseudoTerminal(
      ["session", "full", "--seed", "5", "--events", home.path("events")], home: home)
    #expect(terminal.waitFor("Before touching"))
    terminal.answer("nnnnnnnnnn")
    terminal.waitForEvent("stageEnter", "arrive")
    terminal.answer("yyy3i4\r")
    terminal.waitForEvent("stageEnter", "choose")
    terminal.waitFor("What is it about?")
    terminal.answer("\t")
    let letters = Array("stairs".utf8)
    for (letter, bytes) in zip(letters, Self.badBytes) {
      terminal.type(bytes: bytes)
      terminal.type(bytes: [letter])
    }
    // Drawn anew, as letters that come one by one are written one by one.
    terminal.type("\u{0C}")
    #expect(terminal.waitFor("stairs"))
    terminal.answer("\r")
    terminal.waitForEvent("stageEnter", "resource")
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.isRestored)
    let export = try home.run("export", "--format", "json").object()
    let session = try #require((export["sessions"] as? [[String: Any]])?.first)
    #expect(session["about"] as? String == "stairs")
    #expect(try home.run("journal", "list").output.contains("stairs"))
  }
}
