import Foundation
import Testing

@Suite struct BreatheCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test(arguments: [
    (["--in", "9", "--out", "6"], "--in is 9"), (["--in", "4"], "--in and --out"),
    (["--in", "4", "--out", "6", "--hold", "5"], "--hold is 5"),
    (["soft", "--in", "4", "--out", "6"], "together"), (["--ramp", "11"], "--ramp is 11"),
    (["--in", "nan", "--out", "6"], "--in"), (["--minutes", "0"], "--minutes is 0"),
  ])
  func whatIsOutOfRangeIsToldByItsName(arguments: [String], words: String) throws {
    let run = try breathe(arguments)
    #expect(run.status == 64)
    #expect(run.messages.contains(words))
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  private func breathe(_ arguments: [String], input: String = "q\n") throws -> ProgramRun {
    switch arguments.count {
    case 1: try home.run("breathe", arguments[0], input: input)
    case 2: try home.run("breathe", arguments[0], arguments[1], input: input)
    case 4:
      try home.run(
        "breathe", arguments[0], arguments[1], arguments[2], arguments[3], input: input)
    case 5:
      try home.run(
        "breathe", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],
        input: input)
    default:
      try home.run(
        "breathe", arguments[0], arguments[1], arguments[2], arguments[3], arguments[4],
        arguments[5], input: input)
    }
  }

  @Test func anOwnBreathIsKeptAndNamedLikeAnyOther() throws {
    let run = try breathe(["--in", "4.5", "--out", "6", "--save", "mine"])
    #expect(run.status == 0)
    let file = home.data.appending(path: "patterns/mine.yaml").path
    #expect(try home.run("practice", "check", file).status == 0)
    let modes = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(modes == 0o600)
    #expect(try home.run("breathe", "--list").output.contains("mine"))
    #expect(try breathe(["mine"]).output.contains("in, 4.5 seconds"))
    let again = try breathe(["--in", "3", "--out", "6", "--save", "mine"])
    #expect(again.status == 73)
    #expect(try String(contentsOfFile: file, encoding: .utf8).contains("4.5"))
  }

  @Test(arguments: ["soft", "off", "Mine", "../x", ""])
  func aNameThatIsNoneIsRefused(name: String) throws {
    let run = try breathe(["--in", "4", "--out", "6", "--save", name])
    #expect(run.status == 64)
    #expect(!FileManager.default.fileExists(atPath: home.data.appending(path: "patterns").path))
  }

  @Test func anUnknownPatternIsToldWithItsNearestName() throws {
    let run = try breathe(["sotf"])
    #expect(run.status == 66)
    #expect(run.messages.contains("Did you mean soft?"))
  }

  @Test func anotherAnchorStandsInThePlaceOfABreath() throws {
    let run = try breathe(["room"], input: "a\nq\n")
    #expect(run.status == 0)
    #expect(run.lines.filter { $0.hasPrefix("You might rest with ") }.count == 2)
    #expect(!run.output.contains("in, "))
  }

  @Test func breathingStandsInTheJournalOnceItWentOnForAWhile() throws {
    #expect(try breathe(["soft"]).status == 0)
    #expect(try home.run("journal", "list").output.contains("soft") == false)
    let run = try home.run(
      "breathe", "soft", "--minutes", "1", "--speed", "200", "--plain", input: "")
    #expect(run.status == 0)
    let list = try home.run("journal", "list").lines
    // The day, and the line below it.
    #expect(list.count == 2)
    #expect(list.last?.contains("soft") == true)
    #expect(list.last?.contains("a rehearsal") == true)
    let none = try home.run(
      "breathe", "soft", "--minutes", "1", "--speed", "200", "--no-journal", input: "")
    #expect(none.status == 0)
    #expect(try home.run("journal", "list").lines.count == 2)
  }
}
