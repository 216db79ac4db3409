import Foundation
import Testing

/// What is told of the journal over weeks, and of the program itself.
@Suite struct LookingBackCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  @Test func aCheckInFromAShellIsKeptAtOnce() throws {
    let run = try home.run("checkin", "--distress", "3", "--words", "-", input: "a warm bench\n")
    #expect(run.status == 0)
    #expect(run.output == "Kept: distress 3, with words.\n")
    #expect(try home.run("journal", "search", "BENCH").output.contains("a warm bench"))
    #expect(try home.run("checkin", "--distress", "11").status == 64)
    #expect(try home.run("checkin", "--words", "-", input: " \n").status == 64)
  }

  @Test func aShortCheckInAsksThreeThingsAndKeepsTheFirstAtOnce() throws {
    let run = try home.run("checkin", "--plain", input: "4\n")
    #expect(run.status == 0)
    #expect(try home.run("journal", "list").output.contains("4"))
  }

  @Test func datesThatDoNotExistAndRangesTurnedRoundAreRefused() throws {
    for command in ["trends", "report"] {
      #expect(try home.run(command, "--since", "2026-02-30").status == 64)
      let turned = try home.run(command, "--since", "2026-03-02", "--until", "2026-03-01")
      #expect(turned.status == 64)
      #expect(turned.messages.contains("lies after the last"))
    }
  }

  @Test func trendsCanBeHiddenAltogether() throws {
    let run = try home.run("trends", environment: ["PENDULATE_TRENDS": "off"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages.contains("as you set it"))
  }

  @Test func theDoctorChangesNothingAndFindsWhatIsBroken() throws {
    let none = try home.run("doctor")
    #expect(none.status == 0)
    #expect(none.output.contains("none yet"))
    #expect(try home.run("checkin", "--distress", "2").status == 0)
    let journal = home.data.appending(path: "journal.sqlite").path
    #expect(chmod(journal, 0o644) == 0)
    let open = try home.run("doctor")
    #expect(open.status == 74)
    #expect(open.output.contains("others may be able to read"))
    #expect(try home.run("doctor", "--mend").status == 0)
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: journal))
    try handle.seek(toOffset: 4096 * 3)
    try handle.write(contentsOf: Data(repeating: 0x5A, count: 8192))
    try handle.close()
    let broken = try home.run("doctor")
    #expect(broken.status == 65)
    #expect(broken.output.contains("damaged"))
  }
}
