import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// What can be read is read, though nothing can be written; and what can be kept is not promised.
@Suite(.enabled(if: UnwritableDisk.isAllowed)) struct UnwritableDiskTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
    try home.keepSessions(["2026-11-01T10:00:00Z", "2026-11-02T10:00:00Z"])
    let journal = try home.openJournal()
    try journal.keep(Consent(agreedAt: .now(), scope: .full, holdsAllowed: false))
    journal.close()
  }

  static let commands = [
    ["journal", "list"], ["journal", "show", "019ca5f0-0000-7000-8000-000000000001"],
    ["journal", "search", "note"], ["trends", "--since", "2026-10-01"], ["glimmer", "list"],
    ["glimmer", "helps"], ["export", "--format", "markdown"], ["config", "show"],
  ]

  @Test(arguments: UnwritableDisk.allCases, commands)
  func whatOnlyReadsReadsTheSame(_ disk: UnwritableDisk, _ command: [String]) throws {
    let usual = try home.run(command)
    #expect(usual.status == 0)
    let run = try home.run(command, script: disk.script)
    #expect(run.status == 0, "\(run.messages)")
    #expect(run.output == usual.output)
    if command != ["config", "show"] {
      #expect(run.messages.contains("nothing new can be kept"), "\(run.messages)")
    }
  }

  /// After a kill the newest answers lie in the log beside the file only.
  @Test(arguments: UnwritableDisk.allCases)
  func whatIsOnlyInTheLogIsReadToo(_ disk: UnwritableDisk) throws {
    let journal = try home.openJournal()
    defer { journal.close() }
    try journal.keep(
      CheckIn(
        id: Identifier(rawValue: "late"), at: .now(), kind: .open, distress: Distress(4),
        words: "only in the log"))
    let log = home.data.appending(path: "journal.sqlite-wal")
    #expect(try Data(contentsOf: log).count > 0)
    // What a kill leaves: the log, and no index of it.
    let script = "rm \"$XDG_DATA_HOME/pendulate/journal.sqlite-shm\"; " + disk.script
    let run = try home.run(["journal", "list"], script: script)
    #expect(run.output.contains("only in the log"), "\(run.messages)")
  }

  @Test(arguments: UnwritableDisk.allCases)
  func homeOpensAndTouchingRests(_ disk: UnwritableDisk) throws {
    let run = try home.run(
      ["home", "--plain"], script: "exec 2>&1; " + disk.script, input: "p\nq\n")
    #expect(run.output.contains("Nothing of what comes now can be kept, so touching is closed"))
    #expect(run.output.contains("Touching is closed: nothing can be kept now."))
  }

  @Test(arguments: UnwritableDisk.allCases)
  func whatWritesIsRefused(_ disk: UnwritableDisk) throws {
    let id = ProgramHome.sessionID(1).rawValue
    for command in [
      ["checkin", "--distress", "3"], ["glimmer", "add", "a warm cup"],
      ["journal", "note", id, "warm"], ["journal", "note", id, ""], ["journal", "label", id, "x"],
      ["glimmer", "favourite", "touch-1"], ["journal", "delete", id, "--yes"],
      ["import", "/dev/null"],
    ] {
      let run = try home.run(command, script: disk.script)
      #expect([65, 74, 99].contains(run.status), "\(command): \(run.messages)")
      #expect(run.output.isEmpty, "\(run.output)")
    }
  }

  @Test(arguments: UnwritableDisk.allCases)
  func aRestSessionIsDoneKnowinglyAndNothingIsTouched(_ disk: UnwritableDisk) throws {
    let refused = try home.run(["session", "resource", "--plain"], script: disk.script)
    #expect(refused.status == 74 || refused.status == 99)
    #expect(refused.messages.contains("--no-journal"))
    let script = "exec 2>&1; " + disk.script
    let rest = try home.run(
      ["session", "resource", "--plain", "--no-journal", "--speed", "400"], script: script,
      input: "1\n1\n1\n")
    #expect(rest.status == 0, "\(rest.output)")
    let touch = try home.run(
      ["session", "full", "--plain", "--no-journal"], script: script, input: "q\n")
    #expect(touch.output.contains("Touching is closed: nothing can be kept now."))
  }

  @Test(arguments: UnwritableDisk.allCases)
  func aBackupGoesToAnotherDisk(_ disk: UnwritableDisk) throws {
    let run = try home.run(["journal", "backup", home.path("b.sqlite")], script: disk.script)
    #expect(run.status == 0, "\(run.messages)")
    let other = try ProgramHome().run("journal", "merge", home.path("b.sqlite"))
    #expect(other.output.contains("sessions: 2 new"))
  }

  @Test func theDoctorNamesTheFullDisk() throws {
    let run = try home.run(["doctor"], script: UnwritableDisk.full.script)
    #expect(run.output.contains("the disk that holds /mnt/pendulate is full"))
    #expect(run.output.contains("journal   whole"))
    #expect(run.status == 74)
  }
}
