import Foundation
import Testing

/// What is typed wrong is told in one voice: a sentence that says what, one that says what to do.
@Suite struct MisuseTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  /// Words in a command's place that are none, however help for them is asked.
  @Test(arguments: [
    ["nope"], ["help", "nope"], ["nope", "--help"], ["year", "--help"], ["journal", "nope"],
    ["journal", "nope", "--help"], ["help", "journal", "nope"], ["glimmer", "nope", "x"],
    ["practice", "nope"], ["config", "nope"], [""],
  ])
  func whatIsNoCommandIsNamed(arguments: [String]) throws {
    let run = try home.run(arguments)
    #expect(run.status == 64)
    #expect(run.output == "")
    let word = try #require(arguments.last { $0 != "--help" && $0 != "x" })
    #expect(run.messages.contains("There is no command called \"pendulate "))
    #expect(run.messages.contains("\(word)\"."))
  }

  @Test func aNearNameIsNamed() throws {
    #expect(
      try home.run("jornal", "list").messages.contains("Near it there is: pendulate journal."))
    #expect(try home.run("journal", "lst").messages.contains("pendulate journal list"))
  }

  /// Every command, with an option that none has.
  @Test func everyCommandComplainsInOneVoice() throws {
    for command in try ProgramCommand.all(in: home) where command.isListed {
      let run = try home.run(command.path + ["--no-such-thing"])
      guard run.status != 0 else { continue }
      #expect(run.status == 64, "\(command): \(run.messages)")
      let lines = run.messages.split(separator: "\n")
      #expect(lines.count == 2, "\(command): \(run.messages)")
      #expect(run.messages.hasPrefix("pendulate: "), "\(command): \(run.messages)")
      #expect(lines.allSatisfy { $0.hasSuffix(".") }, "\(command): \(run.messages)")
      #expect(run.output == "")
    }
  }

  @Test(arguments: [
    (["session", "--seed", "-1"], "--seed=-1"),
    (["session", "full", "--minutes", "-3"], "--minutes=-3"),
    (["glimmer", "add", "-5 degrees"], "-- \"-5 degrees\""),
    (["glimmer", "add", "-5"], "-- -5"),
    (["journal", "search", "-5 degrees"], "-- \"-5 degrees\""),
  ])
  func aHyphenInFrontIsExplained(arguments: [String], words: String) throws {
    let run = try home.run(arguments)
    #expect(run.status == 64)
    #expect(run.messages.contains(words), "\(run.messages)")
  }

  @Test func whatIsAdvisedForAHyphenWorks() throws {
    #expect(try home.run("glimmer", "add", "--", "-5 degrees").status == 0)
    #expect(try home.run("glimmer", "list").output.contains("-5 degrees"))
  }

  /// Zones that are none, as `TZ` may say, cost nothing.
  @Test(arguments: ["UTC+25", "UTC-25", "nonsense", "AAA99", ""])
  func aZoneThatIsNoneIsTakenAsUTC(zone: String) throws {
    let run = try home.run("checkin", "--distress", "3", environment: ["TZ": zone])
    #expect(run.status == 0, "\(run.messages)")
    #expect(try home.run("journal", "list", environment: ["TZ": zone]).output.contains("3"))
  }
}
