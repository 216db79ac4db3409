import Foundation
import PendulateCore
import Testing

/// kill -9 at any moment: what was acknowledged is there, and the next start is gentle.
@Suite(.serialized, .onOwnThreads) struct TerminalKillTests {
  /// When the program is killed: at a place in what is typed, and so long after it.
  struct Moment: CustomTestStringConvertible {
    static let keys = Array("yyy3i4\r\t\t\t\t\t1\r")

    /// How many of the keys are typed before.
    let typed: Int
    /// How long after the last one, in seconds.
    let delay: Double
    let seed: UInt64

    /// With this in the environment, `KILL_SEED`, the same moments come again.
    var testDescription: String { "KILL_SEED=\(seed): \(typed) keys and \(delay) s" }

    /// One after all keys and five anywhere between, other ones in each run.
    static let some: [Moment] = {
      let given = ProcessInfo.processInfo.environment["KILL_SEED"].flatMap { UInt64($0) }
      let seed = given ?? UInt64.random(in: 0...UInt64(UInt32.max))
      var random = SeededGenerator(seed: seed)
      return (0..<6).map { index in
        Moment(
          typed: index == 0 ? keys.count : Int.random(in: 1..<keys.count, using: &random),
          delay: Double.random(in: 0...0.4, using: &random), seed: seed)
      }
    }()
  }

  @Test(arguments: Moment.some)
  func nothingAcknowledgedIsLost(moment: Moment) throws {
    let home = try ProgramHome()
    let when = Comment(rawValue: moment.testDescription)
    do {
      let terminal = try PseudoTerminal(
        ["session", "full", "--seed", "5", "--events", home.path("events")], home: home)
      terminal.waitFor("Before touching")
      terminal.answer("nnnnnnnnnn")
      terminal.waitForEvent("stageEnter", "arrive")
      terminal.answer(String(Moment.keys.prefix(moment.typed)))
      terminal.wait(moment.delay) { false }
      terminal.send(SIGKILL)
      #expect(terminal.waitForEnd() == 128 + SIGKILL, when)
    }
    let told = (try? String(contentsOfFile: home.path("events"), encoding: .utf8)) ?? ""
    let acknowledged = told.split(separator: "\n").filter { !$0.contains("\"ask\"") }
    let export = try home.run("export", "--format", "json")
    #expect(export.status == 0, when)
    let sessions = try export.object()["sessions"] as? [[String: Any]]
    let kept = (sessions?.first?["events"] as? [Any])?.count ?? 0
    #expect(kept >= acknowledged.count, when)
    #expect(acknowledged.count >= 2, when)

    let next = try PseudoTerminal([], home: home)
    #expect(next.waitFor("Welcome back"), when)
    #expect(next.waitFor("continue gently"), when)
    #expect(!next.text.lowercased().contains("resume"), when)
    next.answer("2")
    #expect(next.waitFor("0 to 10"), when)
    next.answer("2")
    next.type("\u{3}")
    #expect(next.waitForEnd() == 0, when)
  }
}
