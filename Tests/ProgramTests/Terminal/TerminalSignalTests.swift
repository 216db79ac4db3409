import Foundation
import Platform
import Testing

/// Every signal that would end the program gives the terminal back first, and leaves nothing on it.
@Suite(.onOwnThreads) struct TerminalSignalTests {
  @Test func everyOneThatEndsGivesTheTerminalBack() throws {
    for signal in Signal.othersThatEnd.map(\.number) {
      let terminal = try PseudoTerminal(["steady"], home: ProgramHome())
      #expect(terminal.waitFor("back to the room"))
      terminal.send(signal)
      #expect(terminal.waitForEnd(limit: 5) == 128 + signal, "signal \(signal)")
      #expect(terminal.isRestored, "signal \(signal)")
    }
  }

  @Test(arguments: [SIGPIPE, SIGXFSZ])
  func whatAFailingWriteTellsDoesNotEndIt(signal: Int32) throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome())
    #expect(terminal.waitFor("back to the room"))
    terminal.send(signal)
    terminal.type("?")
    #expect(terminal.waitFor("put the program to sleep"))
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd() == 0)
  }

  /// Where there is no alternate screen, what was told would stay to be read by others.
  @Test(arguments: ["linux", "vt100"])
  func withoutAnAlternateScreenNothingPrivateStays(term: String) throws {
    let ends: [(String, (PseudoTerminal) -> Void)] = [
      ("q", { $0.type("q") }), ("Ctrl-C", { $0.type("\u{3}") }), ("TERM", { $0.send(SIGTERM) }),
      ("HUP", { $0.send(SIGHUP) }), ("USR1", { $0.send(SIGUSR1) }), ("ABRT", { $0.send(SIGABRT) }),
      ("Ctrl-Z", { $0.type("\u{1A}") }),
    ]
    for (name, end) in ends {
      let terminal = try PseudoTerminal(["steady"], home: ProgramHome(), term: term)
      #expect(terminal.waitFor("back to the room"))
      end(terminal)
      if name == "Ctrl-Z" {
        #expect(terminal.waitUntilStopped())
      } else {
        #expect(terminal.waitForEnd(limit: 5) != nil, "\(name)")
      }
      terminal.wait(0.1) { false }
      let parts = terminal.text.components(separatedBy: "\u{1B}[H\u{1B}[J")
      #expect(parts.count > 1, "\(name)")
      #expect(parts.last?.contains("touch difficulty") == false, "\(name): \(parts.last ?? "")")
    }
  }

  @Test func aCrashLeavesNoImageOfTheMemory() throws {
    let terminal = try PseudoTerminal(["steady"], home: ProgramHome())
    #expect(terminal.waitFor("back to the room"))
    let limits = try String(contentsOfFile: "/proc/\(terminal.processID)/limits", encoding: .utf8)
    let line = limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") }
    #expect(line?.split(separator: " ").dropFirst(4).prefix(2) == ["0", "0"])
    // Bit by bit: nothing of it may be written (core(5)); the owner of its files tells that, too.
    let status = try FileManager.default.attributesOfItem(
      atPath: "/proc/\(terminal.processID)/mem")
    #expect(status[.ownerAccountID] as? Int == 0)
  }
}
