import Foundation
import Testing

/// A program that waits for a file at its start can be ended as at any other time.
@Suite struct StartSignalTests {
  /// A session that waits for whoever reads its events, which nobody does.
  private func waiting() throws -> PseudoTerminal {
    let home = try ProgramHome()
    let pipe = home.path("events")
    try #require(mkfifo(pipe, 0o600) == 0)
    let terminal = try PseudoTerminal(["session", "resource", "--events", pipe], home: home)
    let place = "/proc/\(terminal.processID)/wchan"
    terminal.wait(3) {
      let word = (try? String(contentsOfFile: place, encoding: .utf8)) ?? ""
      return word.contains("fifo") || word.contains("partner")
    }
    return terminal
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func aSignalEndsIt(signal: Int32) throws {
    let terminal = try waiting()
    terminal.send(signal)
    #expect(terminal.waitForEnd(limit: 5) == 128 + signal)
    #expect(terminal.modes == terminal.modesBefore)
  }

  @Test func controlCEndsIt() throws {
    let terminal = try waiting()
    terminal.type("\u{3}")
    #expect(terminal.waitForEnd(limit: 5) == 128 + SIGINT)
  }
}
