import Foundation
import PendulateCore
import Testing

/// The program can be ended at every instant of its start, and nothing it finds keeps it waiting.
@Suite(.onOwnThreads) struct StartSignalTests {
  /// At instants from before it does anything to after its first frame.
  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1])
  func aSignalAtAnyInstantEndsIt(signal: Int32) throws {
    for delay in stride(from: UInt32(0), through: 40_000, by: 4000) {
      let terminal = try PseudoTerminal(["steady"], home: ProgramHome())
      usleep(delay)
      terminal.send(signal)
      #expect(terminal.waitForEnd(limit: 5) == 128 + signal, "after \(delay) µs")
      #expect(terminal.modes == terminal.modesBefore, "after \(delay) µs")
    }
  }

  /// A pipe in the place of a file would be waited for, as nobody writes to it.
  @Test(arguments: [
    "config.yaml", "glimmers.yaml", "prompts.yaml", "limits.yaml", "patterns.yaml", "support.txt",
    "practices/mine.yaml", "patterns/mine.yaml",
  ])
  func aPipeInAFilesPlaceKeepsNoScreenFromComing(file: String) throws {
    for (arguments, words) in [(["steady"], "back to the room"), ([], "leave")] {
      let home = try ProgramHome()
      try home.write("", to: "pendulate/practices/other.txt")
      try home.write("", to: "pendulate/patterns/other.txt")
      try #require(mkfifo(home.path("pendulate/\(file)"), 0o600) == 0)
      let terminal = try PseudoTerminal(arguments, home: home)
      #expect(terminal.waitFor(words, limit: 5), "\(file), \(arguments): \(terminal.text)")
      terminal.type("q")
      #expect(terminal.waitForEnd(limit: 5) == 0)
    }
  }
}
