import Foundation
import Testing

/// kill -9 at any moment: what was acknowledged is there, and the next start is gentle.
@Suite(.serialized) struct TerminalKillTests {
  @Test(arguments: 0..<6)
  func nothingAcknowledgedIsLost(moment: Int) throws {
    let home = try ProgramHome()
    var random = SystemRandomNumberGenerator()
    do {
      let terminal = try PseudoTerminal(
        ["session", "full", "--seed", "5", "--events", home.path("events")], home: home)
      terminal.waitFor("Before the first time")
      terminal.type("nnnnnnnnn")
      terminal.waitForEvent("stageEnter", "arrive")
      let keys = Array("yyy314d\r\r\r\r\r\r\r1\r")
      let stop = moment == 0 ? keys.count : Int.random(in: 1..<keys.count, using: &random)
      for key in keys.prefix(stop) { terminal.type(String(key)) }
      terminal.wait(Double.random(in: 0...0.4, using: &random)) { false }
      terminal.send(SIGKILL)
      #expect(terminal.waitForEnd() == 128 + SIGKILL)
    }
    let told = (try? String(contentsOfFile: home.path("events"), encoding: .utf8)) ?? ""
    let acknowledged = told.split(separator: "\n").filter { !$0.contains("\"ask\"") }
    let export = try home.run("export", "--format", "json")
    #expect(export.status == 0)
    let sessions = try export.object()["sessions"] as? [[String: Any]]
    let kept = (sessions?.first?["events"] as? [Any])?.count ?? 0
    #expect(kept >= acknowledged.count)
    #expect(acknowledged.count >= 2)

    let next = try PseudoTerminal([], home: home)
    #expect(next.waitFor("Welcome back"))
    #expect(next.waitFor("continue gently"))
    #expect(!next.text.lowercased().contains("resume"))
    next.type("2")
    #expect(next.waitFor("0 to 10"))
    next.type("2")
    next.type("\u{3}")
    #expect(next.waitForEnd() == 0)
  }
}
