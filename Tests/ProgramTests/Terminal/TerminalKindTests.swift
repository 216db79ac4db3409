import Foundation
import Testing

/// Terminals of all kinds, and none.
@Suite(.serialized) struct TerminalKindTests {
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

  @Test func aPipeGetsLinesWithoutAnEscape() throws {
    let home = try ProgramHome()
    let answers = "yes\nyes\nyes\n3\nhere\nmixed\n\n\n\n\n\n\n\nsoft\n\n"
    let run = try home.run("session", "full", "--speed", "1000", "--seed", "2", input: answers)
    #expect(run.status == 0)
    #expect(!run.output.unicodeScalars.contains("\u{1B}"))
    #expect(run.output.contains("Arriving."))
    #expect(run.output.contains("Closing"))
  }

  @Test func badBytesAtHomeAndInALabelDoNoHarm() throws {
    let terminal = try PseudoTerminal([], home: ProgramHome())
    #expect(terminal.waitFor("pendulate"))
    terminal.type(bytes: [0xC3, 0x28, 0xFF, 0x80, 0xF0, 0x9F])
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.isRestored)
  }
}
