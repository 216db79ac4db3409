import Foundation
import Testing

@testable import PendulateApp

/// The real program, played in a pseudo-terminal.
@Suite(.serialized, .onOwnThreads) struct TerminalSessionTests {
  private func session(
    _ practice: String = "five", speed: Int = 20
  ) throws -> PseudoTerminal {
    let home = try ProgramHome()
    return try PseudoTerminal(
      ["session", practice, "--speed", "\(speed)", "--seed", "5", "--events", home.path("events")],
      home: home)
  }

  /// Through arriving, the check-in and the setting up; each page waits for the one before.
  private func settleIn(_ terminal: PseudoTerminal) {
    terminal.waitForEvent("stageEnter", "arrive")
    terminal.answer("yyy")
    terminal.waitForEvent("stageEnter", "checkPre")
    terminal.answer("3i4\r")
    terminal.waitForEvent("stageEnter", "choose")
    terminal.answer("\t\t\t\t\t1\r")
    terminal.waitForEvent("stageEnter", "resource")
  }

  private func reachGate(_ terminal: PseudoTerminal) {
    settleIn(terminal)
    terminal.waitForEvent("ask", "gate", "distress")
    terminal.answer("2")
    terminal.waitForEvent("ask", "gate", "presence")
    terminal.answer("i")
    terminal.waitForEvent("ask", "\"go\"")
  }

  @Test(arguments: [[], ["steady"], ["breathe"], ["checkin"], ["session"]])
  func startingAndLeavingGivesTheTerminalBack(arguments: [String]) throws {
    let terminal = try PseudoTerminal(arguments, home: ProgramHome())
    #expect(terminal.wait { terminal.modes != terminal.modesBefore && terminal.text.count > 200 })
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    #expect(terminal.isRestored)
  }

  @Test func theLastLineBreaksBetweenWords() throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome(), columns: 20, rows: 6)
    #expect(terminal.wait { terminal.modes != terminal.modesBefore && terminal.text.count > 100 })
    terminal.type("q")
    #expect(terminal.waitForEnd() == 0)
    let rows = terminal.text.split(whereSeparator: \.isNewline).suffix(4)
    let words = rows.joined(separator: " ")
    #expect(rows.suffix(2).allSatisfy { $0.count <= 20 }, "\(rows)")
    #expect(GroundingLines.lines.contains { words.hasSuffix($0) }, "\(rows)")
  }

  @Test func theGateTouchesOnlyWhenAsked() throws {
    let terminal = try session()
    reachGate(terminal)
    #expect(terminal.waitForEvent("stageExit", "gate", "silent"))
    #expect(!terminal.events.contains { $0.contains("\"touch\"") && $0.contains("stageEnter") })
  }

  @Test(arguments: [" ", "\u{1B}", "q", "h", "\u{1B}[A", "\u{C}"])
  func anyKeyInTouchComesBack(key: String) throws {
    let terminal = try session()
    reachGate(terminal)
    terminal.answer("t")
    #expect(terminal.waitForEvent("stageEnter", "\"touch\""))
    terminal.type(key)
    #expect(terminal.waitForEvent("earlyOut", "touch", limit: 5))
    #expect(terminal.waitForEvent("stageEnter", "orient", limit: 5))
    #expect(terminal.waitForEnd(limit: 0) == nil)
  }

  @Test func aDigitInTouchIsKeptAsThePeakAndBadBytesComeBackToo() throws {
    for bytes in [Array("4".utf8), [0xFF, 0xFE]] {
      let terminal = try session()
      reachGate(terminal)
      terminal.answer("t")
      #expect(terminal.waitForEvent("stageEnter", "\"touch\""))
      terminal.type(bytes: bytes)
      #expect(terminal.waitForEvent("stageEnter", "orient", limit: 5))
      if bytes.count == 1 { #expect(terminal.waitForEvent("peak", "\"value\":4", limit: 5)) }
    }
  }

  @Test func aResizeEndsATouchAndNoSizeIsTooSmall() throws {
    let terminal = try session()
    reachGate(terminal)
    for (columns, rows) in [(1, 1), (20, 6), (50, 15), (160, 50), (80, 24)] {
      terminal.resize(columns: UInt16(columns), rows: UInt16(rows))
    }
    terminal.answer("t")
    #expect(terminal.waitForEvent("stageEnter", "\"touch\""))
    terminal.resize(columns: 70, rows: 20)
    #expect(terminal.waitForEvent("stageExit", "\"touch\"", "focus", limit: 5))
    #expect(terminal.waitForEnd(limit: 0) == nil)
  }

  @Test(arguments: [0, SIGTSTP])
  func sleepingGivesTheTerminalBackAndWakesPausedInOrient(signal: Int32) throws {
    let terminal = try session(speed: 2)
    settleIn(terminal)
    if signal == 0 { terminal.type("\u{1A}") } else { terminal.send(signal) }
    #expect(terminal.waitUntilStopped())
    #expect(terminal.modes == terminal.modesBefore)
    terminal.send(SIGCONT)
    #expect(terminal.waitForEvent("\"pause\""))
    #expect(terminal.waitForEvent("stageEnter", "orient"))
    #expect(terminal.waitFor("Paused"))
    terminal.answer("p")
    #expect(terminal.waitForEvent("\"resume\""))
  }

  /// Time and again, as one that came while curses drew was lost.
  @Test func noStopIsLostWhileItDraws() throws {
    let terminal = try session(speed: 2)
    settleIn(terminal)
    for round in 0..<60 {
      terminal.send(SIGTSTP)
      guard terminal.waitUntilStopped(limit: 5) else {
        Issue.record("the stop of round \(round) was lost")
        return
      }
      terminal.send(SIGCONT)
      guard terminal.wait(5, until: { terminal.modes != terminal.modesBefore }) else {
        Issue.record("going on in round \(round) was lost")
        return
      }
    }
  }

  @Test func aStopThatNobodyCanCatchComesBackInOrient() throws {
    let terminal = try session(speed: 2)
    settleIn(terminal)
    terminal.send(SIGSTOP)
    #expect(terminal.waitUntilStopped())
    terminal.send(SIGCONT)
    #expect(terminal.waitForEvent("stageEnter", "orient"))
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func aSignalEndsItSavedAndRestored(signal: Int32) throws {
    let terminal = try session()
    settleIn(terminal)
    terminal.send(signal)
    #expect(terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isRestored)
    #expect(terminal.events.last?.contains("interrupted") == true)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL])
  func aCrashGivesTheTerminalBack(signal: Int32) throws {
    let terminal = try session()
    settleIn(terminal)
    terminal.send(signal)
    #expect(terminal.waitForEnd() == 128 + signal)
    #expect(terminal.isRestored)
  }

  @Test func whenTheTerminalVanishesItEndsWithinASecond() throws {
    let terminal = try session()
    settleIn(terminal)
    terminal.hangUp()
    #expect(terminal.waitForEnd(limit: 1) == 129)
    #expect(terminal.events.last?.contains("interrupted") == true)
  }
}
