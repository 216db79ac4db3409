import Foundation
import Testing

/// What terminals send beside keys, at the real program.
@Suite(.serialized, .onOwnThreads) struct TerminalInputRunTests {
  private static let terms = [
    "xterm-256color", "xterm", "linux", "tmux-256color", "screen", "vt100", "rxvt",
  ]

  /// Reports of mice in all forms, of focus, and replies that nobody waits for.
  private static let reports = [
    "\u{1B}[<3;1;1M", "\u{1B}[<3;1;1m", "\u{1B}[M#33", "\u{1B}[35;3;1M", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[?64;1;2c", "\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\",
  ]

  /// Waits until what was typed has been taken: the program then does nothing more.
  private func settle(_ terminal: PseudoTerminal) {
    terminal.wait(0.15) { false }
  }

  @Test(arguments: terms)
  func reportsAnswerNothingInACheckIn(term: String) throws {
    let home = try ProgramHome()
    let terminal = try PseudoTerminal(["checkin"], home: home, term: term)
    #expect(terminal.waitFor("0 to 10"))
    for report in Self.reports { terminal.type(report) }
    terminal.type("\u{1B}[200~3\r1\r\u{1B}[201~")
    settle(terminal)
    // The number pad in application mode, where 5 is 5.
    terminal.type("\u{1B}Ou")
    settle(terminal)
    terminal.answer("i2m")
    settle(terminal)
    terminal.answer("d\r")
    settle(terminal)
    terminal.type("\u{1B}[200~one\r\ntwo\n3\rq\u{1B}[201~")
    settle(terminal)
    terminal.answer("\r")
    settle(terminal)
    terminal.answer("\r")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.modes == terminal.modesBefore)
    let export = try home.run("export", "--format", "json").object()
    let kept = try #require((export["checkIns"] as? [[String: Any]])?.last)
    #expect(kept["distress"] as? Int == 5)
    #expect(kept["state"] as? String == "stirredUp")
    #expect(kept["words"] as? String == "one two 3 q")
  }

  @Test(arguments: ["xterm-256color", "linux"])
  func reportsAnswerNothingOnTheFirstPage(term: String) throws {
    let home = try ProgramHome()
    let terminal = try PseudoTerminal(
      ["session", "full", "--events", home.path("events")], home: home, term: term)
    #expect(terminal.waitFor("Before touching"))
    for report in Self.reports { terminal.type(report) }
    settle(terminal)
    #expect(terminal.events.isEmpty)
    #expect(terminal.waitForEnd(limit: 0) == nil)
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd() == 0)
    let status = try home.run("doctor").status
    #expect(status == 0)
  }

  @Test func aReportInPiecesAnswersNothing() throws {
    let home = try ProgramHome()
    let terminal = try PseudoTerminal(["checkin"], home: home)
    #expect(terminal.waitFor("0 to 10"))
    for piece in ["\u{1B}[<", "3;1", ";1M"] {
      terminal.type(piece)
      terminal.wait(0.1) { false }
    }
    terminal.wait(0.6) { false }
    terminal.type("4")
    settle(terminal)
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd() == 0)
    let export = try home.run("export", "--format", "json").object()
    let kept = (export["checkIns"] as? [[String: Any]])?.last
    #expect(kept?["distress"] as? Int ?? 4 == 4)
  }

  @Test(arguments: [("33", 3), ("10", 10), ("1", 1)])
  func aQuickHandAnswersOneQuestion(keys: String, distress: Int) throws {
    let home = try ProgramHome()
    let terminal = try PseudoTerminal(["checkin"], home: home)
    #expect(terminal.waitFor("0 to 10"))
    terminal.type(keys)
    #expect(terminal.waitFor("How is the body?"))
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd() == 0)
    let export = try home.run("export", "--format", "json").object()
    let kept = (export["checkIns"] as? [[String: Any]])?.last
    #expect(kept?["distress"] as? Int == distress)
    #expect(kept?["state"] == nil)
  }

  // MARK: In touch

  private func touching() throws -> PseudoTerminal {
    let home = try ProgramHome()
    let terminal = try PseudoTerminal(
      ["session", "five", "--speed", "20", "--seed", "5", "--events", home.path("events")],
      home: home)
    terminal.waitForEvent("stageEnter", "arrive")
    terminal.answer("yyy")
    terminal.waitForEvent("stageEnter", "checkPre")
    terminal.answer("3i4\r")
    terminal.waitForEvent("stageEnter", "choose")
    terminal.answer("\t\t\t\t\t1\r")
    terminal.waitForEvent("ask", "gate", "distress")
    terminal.answer("2")
    terminal.waitForEvent("ask", "gate", "presence")
    terminal.answer("i")
    terminal.waitForEvent("ask", "\"go\"")
    terminal.answer("t")
    #expect(terminal.waitForEvent("stageEnter", "\"touch\""))
    return terminal
  }

  @Test(arguments: [7, 9]) func theNumberPadEndsTouching(digit: Int) throws {
    let terminal = try touching()
    terminal.type(bytes: [0x1B, 0x4F, 0x70 + UInt8(digit)])
    #expect(terminal.waitForEvent("peak", "\"value\":\(digit)", limit: 5))
  }

  @Test(arguments: ["\u{1B}[200~3\u{1B}[201~", "\u{1B}P"])
  func whatIsNoKeyComesBackFromTouchAsWell(bytes: String) throws {
    let terminal = try touching()
    terminal.type(bytes)
    #expect(terminal.waitForEvent("stageEnter", "orient", limit: 5))
    #expect(!terminal.events.contains { $0.contains("peak") })
  }

  @Test func aMouseThatMovesEndsNoTouch() throws {
    let terminal = try touching()
    let count = terminal.events.count
    for column in 1...20 { terminal.type("\u{1B}[<35;\(column);9M") }
    settle(terminal)
    #expect(!terminal.events.dropFirst(count).contains { $0.contains("earlyOut") })
  }

  // MARK: Modes

  @Test func whatCannotBeginGivesTheTerminalBack() throws {
    let terminal = try PseudoTerminal(
      ["session", "full"], home: ProgramHome(), environment: ["XDG_DATA_HOME": "/proc/1/none"])
    let status = try #require(terminal.waitForEnd())
    #expect((64..<128).contains(status))
    #expect(terminal.isRestored && !marksPastes(terminal))
  }

  private func count(_ words: String, in terminal: PseudoTerminal) -> Int {
    terminal.text.components(separatedBy: words).count - 1
  }

  /// Whether pastes are marked, by the last that was said of it.
  private func marksPastes(_ terminal: PseudoTerminal) -> Bool {
    let on = terminal.text.range(of: "\u{1B}[?2004h", options: .backwards)?.lowerBound
    let off = terminal.text.range(of: "\u{1B}[?2004l", options: .backwards)?.lowerBound
    guard let on else { return false }
    return off.map { $0 < on } ?? true
  }

  @Test(arguments: terms) func modesAreOnlyForTerminalsThatKnowThem(term: String) throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome(), term: term)
    #expect(terminal.waitFor("back to the room"))
    let knows = !["linux", "vt100"].contains(term)
    #expect(marksPastes(terminal) == knows)
    #expect(
      terminal.text.contains("\u{1B}[?9;1000;1001;1002;1003;1004;1005;1006;1015;1016l") == knows)
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(!marksPastes(terminal) && count("\u{1B}[?2004l", in: terminal) == (knows ? 1 : 0))
  }

  @Test func pastesAreNotMarkedWhileTheShellHasTheTerminal() throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome())
    #expect(terminal.waitFor("back to the room"))
    terminal.type("\u{1A}")
    #expect(terminal.waitUntilStopped())
    #expect(terminal.wait(2) { !marksPastes(terminal) })
    terminal.send(SIGCONT)
    #expect(terminal.wait(5) { marksPastes(terminal) })
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(!marksPastes(terminal))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
  func pastesAreNotMarkedAfterASignal(signal: Int32) throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome())
    #expect(terminal.waitFor("back to the room"))
    #expect(marksPastes(terminal))
    settle(terminal)
    terminal.send(signal)
    #expect(terminal.waitForEnd() == 128 + signal)
    #expect(!marksPastes(terminal))
  }
}
