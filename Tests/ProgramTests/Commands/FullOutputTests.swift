import Foundation
import Testing

/// What could not be written is told once, and never taken for written.
@Suite struct FullOutputTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  private static let results: [[String]] = [
    ["--help"], ["help"], ["help", "journal"], ["journal", "--help"], ["--version"],
    ["--generate-completion-script", "bash"], ["journal", "list"], ["trends"], ["export"],
    ["practice", "list"], ["practice", "show", "full"], ["glimmer", "random"], ["glimmer", "list"],
    ["config", "show"], ["config", "path"], ["doctor"], ["report"],
    ["practice", "preview", "full"], ["glimmer", "add", "a warm cup"],
  ]

  @Test(arguments: results)
  func aFullDiskIsTold(arguments: [String]) throws {
    let run = try home.run(arguments, output: "/dev/full")
    #expect(run.status == 74, "\(arguments): \(run.messages)")
    let lines = run.messages.split(separator: "\n")
    #expect(lines.count { $0.contains("could not be written") } == 1, "\(run.messages)")
  }

  @Test(arguments: [["--help"], ["--version"], ["journal", "list"]])
  func aClosedOutputIsTold(arguments: [String]) throws {
    let run = try home.run(arguments, output: nil)
    #expect(run.status == 74, "\(arguments): \(run.messages)")
    #expect(run.messages.contains("could not be written"))
  }
}
