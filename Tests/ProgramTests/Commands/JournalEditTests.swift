import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// What the commands under `journal` change and take away.
@Suite struct JournalEditTests {
  private let home: ProgramHome
  private static let times = [
    "2026-03-01T09:05:00+01:00", "2026-03-01T20:00:00+01:00", "2026-03-04T08:00:00+01:00",
  ]

  init() throws {
    home = try ProgramHome()
    try home.keepSessions(Self.times)
  }

  private func id(_ index: Int) -> String { ProgramHome.sessionID(index).rawValue }

  @Test func listStandsByDayWithDistressStateAndLabel() throws {
    let run = try home.run("journal", "list")
    let lines = run.lines.map { $0.replacing("019ca5f0-0000-7000-8000-00000000000", with: "#") }
    #expect(
      lines == [
        "2026-03-04", "  #2  08:00  full  7:20  6 -> 3  settled  stairs 2", "2026-03-01",
        "  #1  20:00  full  7:20  6 -> 3  settled  stairs 1",
        "  #0  09:05  full  7:20  6 -> 3  settled  stairs 0",
      ])
    #expect(run.messages.isEmpty)
  }

  @Test func listTakesDaysAndALimit() throws {
    let day = try home.run("journal", "list", "--since", "2026-03-02", "--until", "2026-03-04")
    #expect(day.lines.count == 2)
    let one = try home.run("journal", "list", "--limit", "1")
    #expect(one.lines.count == 2 && one.lines[0] == "2026-03-04")
    let none = try home.run("journal", "list", "--until", "2026-02-01")
    #expect(none.output == "Nothing recorded in these days.\n")
    let json = try home.run("journal", "list", "--json", "--until", "2026-03-01").object()
    let sessions = try #require(json["sessions"] as? [[String: Any]])
    #expect(sessions.map { $0["id"] as? String } == [id(1), id(0)])
    #expect(sessions[0]["pre"] as? Int == 6 && sessions[0]["post"] as? Int == 3)
    #expect(sessions[0]["state"] as? String == "settled")
    #expect(sessions[0]["words"] as? String == "note 1")
  }

  @Test(arguments: [
    ["--since", "2026-02-30"], ["--until", "someday"], ["--limit", "0"],
    ["--all", "--limit", "3"], ["--since", "2026-03-04", "--until", "2026-03-01"],
  ])
  func whatTheListCannotTakeIsWrongUsage(_ options: [String]) throws {
    let run = try home.run(["journal", "list"] + options)
    #expect(run.status == 64)
    #expect(run.output.isEmpty && !run.messages.isEmpty)
  }

  @Test func aLongListIsCutAndSaidSo() throws {
    let journal = try home.openJournal()
    for number in 10..<70 {
      try journal.keep(
        CheckIn(
          id: Identifier(rawValue: "c-\(number)"),
          at: .now().advanced(by: .seconds(-60 * number)), kind: .open))
    }
    journal.close()
    let run = try home.run("journal", "list")
    #expect(run.lines.filter { $0.hasPrefix("  ") }.count == 50)
    #expect(run.messages == "These are the newest 50. For all: --all.\n")
    let all = try home.run("journal", "list", "--all")
    #expect(all.lines.filter { $0.hasPrefix("  ") }.count == 63 && all.messages.isEmpty)
  }

  @Test func wordsAreFoundWhereverTheyStand() throws {
    let run = try home.run("journal", "search", "-", input: "STAIRS note\n")
    #expect(run.lines.count == 9)
    #expect(run.lines[0].hasSuffix("  2026-03-04 08:00  session"))
    #expect(Array(run.lines[1...2]) == ["  label: stairs 2", "  words: note 2"])
    #expect(try home.run("journal", "search", "nowhere").output == "Nothing was found.\n")
    #expect(try home.run("journal", "search", " ").status == 64)
    let json = try home.run("journal", "search", "note 1", "--json").object()
    let match = try #require((json["matches"] as? [[String: Any]])?.first)
    #expect(match["kind"] as? String == "session" && match["id"] as? String == id(1))
  }

  @Test func notesAndLabelsAreShownWrittenAndTakenBack() throws {
    #expect(try home.run("journal", "note", id(0)).output == "note 0\n")
    let odd = try home.run("journal", "note", id(0), "-", input: "two\nlines \u{1B}[2J\n")
    #expect(odd.status == 64 && odd.output.isEmpty)
    let written = try home.run("journal", "note", id(0), "-", input: "two\nlines\n")
    #expect(written.status == 0 && written.output == "The note was kept.\n")
    #expect(try home.run("journal", "note", id(0)).output == "two\nlines\n")
    #expect(try home.run("journal", "note", id(0), "").output == "The note was taken back.\n")
    #expect(try home.run("journal", "note", id(0)).output == "There is no note.\n")

    #expect(try home.run("journal", "label", id(0)).output == "stairs 0\n")
    #expect(try home.run("journal", "label", id(0), "-", input: "door\nx").status == 0)
    #expect(try home.run("journal", "label", id(0)).output == "door\n")
    #expect(
      try home.run("journal", "label", id(0), String(repeating: "x", count: 25)).status == 64)
    #expect(try home.run("journal", "label", id(0), "").status == 0)
    #expect(try home.run("journal", "label", id(0)).output == "There is no label.\n")
    #expect(try home.run("journal", "note", "nobody", "x").status == 66)
    #expect(try home.run("journal", "note", "019ca5f0", "x").status == 66)
  }

  @Test func nothingIsDeletedUnasked() throws {
    for arguments in [["delete", id(0)], ["delete", "--day=2026-03-01"], ["erase"]] {
      let run = try home.run(["journal"] + arguments, input: "yes\n")
      #expect(run.status == 64)
      #expect(run.messages.contains("add --yes"))
    }
    #expect(try home.run("journal", "list").lines.count == 5)
    #expect(try home.run("journal", "delete").status == 64)
    #expect(try home.run("journal", "delete", id(0), "--day", "today").status == 64)
    #expect(try home.run("journal", "delete", "nobody", "--yes").status == 66)
  }

  @Test func whatIsDeletedIsGoneFromEveryFile() throws {
    let run = try home.run("journal", "delete", id(1), "--yes")
    #expect(run.lines.first == "Deleted: 1 session." && run.status == 0)
    try expectNoFileHolds("stairs 1")
    let empty = try home.run("journal", "delete", "--day", "2026-03-02", "--yes")
    #expect(empty.output == "Nothing was recorded on 2026-03-02.\n")
    #expect(try home.run("journal", "delete", "--day", "2026-03-01", "--yes").status == 0)
    try expectNoFileHolds("stairs 0")
    #expect(try home.run("journal", "list").lines.count == 2)
    let erased = try home.run("journal", "erase", "--yes")
    #expect(erased.output == "Erased: 1 session. The journal is empty.\n")
    try expectNoFileHolds("stairs")
    #expect(try home.run("journal", "list").output == "Nothing recorded yet.\n")
  }

  private func expectNoFileHolds(_ text: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: home.data, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    for file in files {
      #expect(try Data(contentsOf: file).range(of: Data(text.utf8)) == nil, "\(file.path)")
    }
  }

  @Test func oneIsAskedOnceAndNoIsTheRule() throws {
    for (answer, isGone) in [("\n", false), ("no\n", false), ("yes\n", true)] {
      let terminal = try PseudoTerminal(["journal", "delete", id(0)], home: home)
      #expect(terminal.waitFor("This deletes the session of 2026-03-01 09:05"))
      #expect(terminal.waitFor("It cannot be undone. Exports and backups elsewhere"))
      #expect(terminal.waitFor("just Enter to keep it: "))
      terminal.type(answer)
      #expect(terminal.waitForEnd() == 0)
      #expect(try (home.run("journal", "show", id(0)).status == 66) == isGone)
    }
  }

  @Test func nothingIsDeletedWhileASessionGoesOn() throws {
    let journal = try home.openJournal()
    try journal.claimSession()
    let run = try home.run("journal", "erase", "--yes")
    #expect(run.status == 75)
    #expect(run.messages.contains("End the session first, then delete."))
    #expect(try journal.countOfEntries() == 3)
    journal.close()
  }
}
