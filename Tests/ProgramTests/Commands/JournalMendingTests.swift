import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// Damage and going back, as a person meets them at the command line.
@Suite struct JournalMendingTests {
  private let home: ProgramHome
  private var file: URL { home.data.appending(path: "journal.sqlite") }

  init() throws {
    home = try ProgramHome()
    try home.keepSessions(["2026-11-01T10:00:00Z", "2026-11-02T10:00:00Z"])
  }

  /// Changes a letter of a note, as a bad disk would.
  private func damage(_ path: URL? = nil) throws {
    let path = path ?? file
    var data = try Data(contentsOf: path)
    let place = try #require(data.range(of: Data("note 1".utf8)))
    data[place.lowerBound] ^= 0x02
    try data.write(to: path)
  }

  @Test func aChangedLetterIsFoundByTheDoctorAndToldByTheExport() throws {
    try damage()
    let doctor = try home.run("doctor")
    #expect(doctor.status == 65)
    #expect(doctor.output.contains("not as they were written: check-in post-1"))
    let export = try home.run("export")
    #expect(export.status == 65)
    #expect(export.output.contains("lote 1"))
    #expect(export.messages.contains("Check-in post-1 is not as it was written."))
    #expect(try home.run("journal", "list").status == 0)
  }

  @Test func rescueNamesWhatIsNotWholeAndKeepsTheRest() throws {
    try damage()
    let run = try home.run("journal", "rescue", file.path, "--into", home.path("out.sqlite"))
    #expect(run.status == 65)
    #expect(run.output.contains("Read: 2 sessions, 4 check-ins and 0 glimmers."))
    #expect(run.messages.contains("Check-in post-1 is not as it was written."))
    let merged = try ProgramHome().run("journal", "merge", home.path("out.sqlite"))
    #expect(merged.output.contains("sessions: 2 new"))
    #expect(merged.status == 0)
    let again = try home.run("journal", "rescue", file.path, "--into", home.path("out.sqlite"))
    #expect(again.status == 73)
  }

  @Test func mergeGoesOnPastDamage() throws {
    var data = try Data(contentsOf: file)
    data.replaceSubrange(0..<100, with: Data(count: 100))
    let damaged = home.path("damaged.sqlite")
    try data.write(to: URL(filePath: damaged))
    let other = try ProgramHome()
    let run = try other.run("journal", "merge", damaged)
    #expect(run.output.contains("sessions: 2 new"), "\(run.messages)")
  }

  @Test func homeStartsWithWhatCanBeRead() throws {
    var data = try Data(contentsOf: file)
    data.replaceSubrange(0..<100, with: Data(count: 100))
    try data.write(to: file)
    let run = try home.run("home", "--plain", input: "q\n")
    #expect(run.status == 0)
    #expect(
      run.words.contains("All that was found is there: 2 sessions, 4 check-ins and 0 glimmers"))
    #expect(try home.run("journal", "list").output.contains("stairs 1"))
  }

  /// An event that nobody understands stops neither home nor a list, and only itself is lost.
  @Test func oneUnknownWordHidesNothing() throws {
    var data = try Data(contentsOf: file)
    let place = try #require(data.range(of: Data("\"event\":\"sessionEnd\"".utf8)))
    data[place.lowerBound + 10] ^= 0x01
    try data.write(to: file)
    let run = try home.run("home", "--plain", input: "q\n")
    #expect(run.status == 0, "\(run.messages)")
    #expect(try home.run("journal", "list").lines.count >= 4)
    #expect(try home.run("export").status == 0)
  }

  @Test func aBackupIsRestored() throws {
    let backup = home.path("backup.sqlite")
    #expect(try home.run("journal", "backup", backup).status == 0)
    #expect(try home.run("checkin", "--distress", "3").status == 0)
    let run = try home.run("journal", "restore", backup)
    #expect(run.output.contains("Restored. There are now 2 sessions."), "\(run.output)")
    #expect(run.output.contains("journal.replaced-"))
    #expect(try home.run("journal", "list").output.contains("distress") == false)
    let bad = try home.run("journal", "restore", home.path("nowhere"))
    #expect(bad.status == 66)
  }
}
