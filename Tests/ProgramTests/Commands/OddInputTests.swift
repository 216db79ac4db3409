import Foundation
import PendulateCore
import Testing

/// Arguments that are no text, and output that goes nowhere.
@Suite struct OddInputTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  /// Repaired in silence, one would be kept that nobody gave, or a file of another name written.
  @Test func anArgumentThatIsNoTextIsRefused() throws {
    for words in ["checkin --words", "glimmer add", "export -o"] {
      let run = try home.run(
        words.split(separator: " ").map(String.init),
        script: "exec \"$0\" \"$@\" \"$(printf '\(home.path("caf"))\\351')\"")
      #expect(run.status == 64)
      #expect(run.messages.contains("is not UTF-8"))
      #expect(run.output.isEmpty)
    }
  }

  @Test(arguments: ["steady", "checkin", "home", "session ground"])
  func linesThatGoNowhereAreToldOnce(_ words: String) throws {
    let command = words.split(separator: " ").map(String.init) + ["--plain"]
    for redirection in [">/dev/full", ">&-"] {
      let run = try home.run(
        command, script: "exec \"$0\" \"$@\" \(redirection)", input: "1\n1\nq\n")
      #expect(run.status == 74, "\(words) \(redirection)")
      #expect(run.messages.split(separator: "\n").count == 2, "\(run.messages)")
    }
  }

  @Test func aLabelMayEndInAnyWay() throws {
    try home.keepSessions(["2026-11-01T10:00:00Z"])
    let id = ProgramHome.sessionID(0).rawValue
    let run = try home.run("journal", "label", id, "-", input: "door\r\n")
    #expect(run.status == 0, "\(run.messages)")
    #expect(try home.run("journal", "label", id).output == "door\n")
  }
}
