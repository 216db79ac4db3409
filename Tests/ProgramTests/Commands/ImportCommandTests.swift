import Foundation
import Testing

/// What comes in from files, and goes out to a backup.
@Suite struct ImportCommandTests {
  private let home: ProgramHome
  private let other: ProgramHome

  init() throws {
    home = try ProgramHome()
    other = try ProgramHome()
    try other.keepSessions(["2026-03-01T09:05:00+01:00", "2026-03-04T08:00:00+01:00"])
  }

  private func exported(_ home: ProgramHome) throws -> NSDictionary {
    var object = try home.run("export").object()
    object["exportedAt"] = nil
    return object as NSDictionary
  }

  @Test func anExportIsTakenInAndTwiceChangesNothing() throws {
    let text = try other.run("export").output
    let first = try home.run("import", "-", input: text)
    #expect(first.status == 0)
    #expect(
      first.lines == [
        "sessions: 2 new, 0 known, 0 completed", "check-ins: 4 new, 0 known, 0 completed",
        "glimmers: 0 new, 0 known, 0 completed",
      ])
    let file = try home.write(text, to: "export.json")
    #expect(try home.run("import", file).lines[0] == "sessions: 0 new, 2 known, 0 completed")
    #expect(try exported(home) == exported(other))
  }

  @Test func whatCannotBeTakenInIsNamed() throws {
    let text = try other.run("export").output
    let cut = try home.run("import", "-", input: String(text.dropLast(300)))
    #expect(cut.status == 65)
    #expect(cut.messages.hasPrefix("pendulate: In the file, sessions[1]"))
    #expect(cut.messages.contains(" is cut off: "))
    #expect(cut.messages.split(separator: "\n").count == 2)
    let key = text.replacing("\"practice\" :", with: "\"mo\\u001b[2Jod\" : 1, \"practice\" :")
    let unknown = try home.run("import", "-", input: key)
    #expect(unknown.status == 65 && unknown.messages.contains("sessions[0].mo?[2Jod is a key"))
    #expect(try home.run("import", home.path("none.json")).status == 66)
    #expect(try home.run("journal", "list").output == "Nothing recorded yet.\n")
  }

  @Test func aFileWithABinaryByteIsRefusedAtOnce() throws {
    for text in ["{\"sessions\":[\u{1}", "\u{1}", "{\"other\":{\u{1F}", "{\"sessions\":[\u{0}]}"] {
      let run = try home.run("import", "-", input: text, limit: 5)
      #expect(run.status == 65 && run.output.isEmpty)
      #expect(run.messages.hasPrefix("pendulate: "), "\(run.messages)")
      #expect(
        run.messages.contains(/is not JSON, at line 1|is a key that|no text has/))
      #expect(run.messages.split(separator: "\n").count == 2)
    }
  }

  @Test func aBreathingLogIsReadInTheZoneOfTheMachine() throws {
    let log = """
      pattern;date;time;breaths;seconds\r
      coherent;2026-03-29;02:30;6;60\r
      coherent;2026-10-25;02:30;6;60\r

      """
    let zone = ["TZ": "CET-1CEST,M3.5.0,M10.5.0/3"]
    let run = try home.run("import", "--breathing", "-", input: log, environment: zone)
    #expect(run.output == "sessions: 2 new, 0 known, 0 completed\n")
    let list = try home.run("journal", "list", "--json").object()
    let sessions = try #require(list["sessions"] as? [[String: Any]])
    #expect(
      sessions.map { $0["startedAt"] as? String } == [
        "2026-10-25T02:30:00.000+02:00", "2026-03-29T03:30:00.000+02:00",
      ])
    let again = try home.run("import", "--breathing", "-", input: log, environment: zone)
    #expect(again.output == "sessions: 0 new, 2 known, 0 completed\n")
    let faulty = try home.run(
      "import", "--breathing", "-", input: log + "a;2026-02-30;1:00;6;60\n")
    #expect(faulty.status == 65 && faulty.messages.contains("line 4 (there is no day"))
  }

  @Test func anotherJournalIsMergedAndABackupToo() throws {
    let file = other.data.appending(path: "journal.sqlite").path
    let before = try Data(contentsOf: URL(filePath: file))
    #expect(
      try home.run("journal", "merge", file).lines[0] == "sessions: 2 new, 0 known, 0 completed")
    #expect(try Data(contentsOf: URL(filePath: file)) == before)
    #expect(try exported(home) == exported(other))
    let backup = home.path("backup.sqlite")
    #expect(try home.run("journal", "backup", backup).status == 0)
    #expect(try home.run("journal", "backup", backup).status == 73)
    #expect(try home.run("journal", "backup", backup, "--replace").status == 0)
    #expect(try home.run("journal", "erase", "--yes").status == 0)
    #expect(try home.run("journal", "merge", backup).status == 0)
    #expect(try exported(home) == exported(other))
    #expect(try home.run("journal", "merge", file + ".none").status == 66)
  }

  /// A file may grow to so many bytes and no further, as on a disk that fills.
  @Test func aDiskThatFillsLeavesTheOldBackupWhole() throws {
    let times = (0..<10).map { "2026-03-01T0\($0):00:00+01:00" }
    try home.keepSessions(times, label: String(repeating: "long ", count: 4000))
    let backup = home.path("backup.sqlite")
    try Data("the old one".utf8).write(to: URL(filePath: backup))
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = [
      "-c", "ulimit -f 128; trap '' XFSZ; exec \"$0\" journal backup --replace \"$1\"",
      ProgramHome.program.path, backup,
    ]
    shell.environment = ["XDG_DATA_HOME": home.folder.path, "HOME": home.folder.path]
    shell.standardError = FileHandle.nullDevice
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 74)
    #expect(try String(contentsOf: URL(filePath: backup), encoding: .utf8) == "the old one")
    let names = try FileManager.default.contentsOfDirectory(atPath: home.folder.path)
    #expect(!names.contains { $0.hasPrefix(".backup") })
    #expect(try home.run("journal", "list").lines.count == 11)
  }
}
