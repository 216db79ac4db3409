import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// Limits hold wherever one comes from: the real program, one run after another.
@Suite struct LimitsCommandTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  private var file: LedgerFile { LedgerFile(JournalLocation(folder: home.data.path)) }

  private var ledger: LimitsLedger? {
    guard case .ledger(let ledger)? = try? file.read() else { return nil }
    return ledger
  }

  /// "No" to each question before touching.
  private static let consent = String(repeating: "n\n", count: 10)
  private static let arriving = "y\ny\ny\nq\n"

  /// What a touch session begins as now, after "no" to what is asked.
  private func touching(_ arguments: String...) throws -> String {
    let path = home.path("events-\(UUID().uuidString)")
    let run = try home.run(
      ["session", "full", "--plain", "--events", path] + arguments,
      input: Self.consent + Self.arriving)
    #expect(run.status == 0, "\(run.messages)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.firstMatch(of: /"mode":"(\w+)"/).map { String($0.output.1) } ?? "none"
  }

  /// Somebody who answered the questions, and is open for a touch session.
  private func answerQuestions() throws {
    let run = try home.run("consent", "--plain", input: Self.consent)
    #expect(run.status == 0 && run.output.contains("nothing keeps touching closed"))
  }

  // MARK: After a stop

  @Test func noSessionIsKeptAndAStopHoldsAllTheSame() throws {
    let run = try home.run(
      "session", "full", "--plain", "--no-journal", input: Self.consent + "y\ny\ny\n9\nq\n")
    #expect(run.status == 0)
    #expect(run.messages.contains("What limits touching is"))
    #expect(!FileManager.default.fileExists(atPath: home.data.path + "/journal.sqlite"))
    #expect(try touching("--no-journal") == "resource")
    #expect(try touching() == "resource")
    let told = try home.run("home", "--plain", input: "p\nq\n")
    #expect(told.output.contains("Touching is closed until"))
    #expect(told.output.contains("A rest session is open."))
  }

  @Test func deletingASessionLiftsNoLock() throws {
    let journal = try home.openJournal()
    let id = ProgramHome.sessionID(1)
    var stop = SessionEvent(t: 100, event: .escalate)
    stop.kind = .stop
    var end = SessionEvent(t: 200, event: .sessionEnd)
    end.outcome = .stopped
    try journal.begin(
      sessionID: id, startedAt: .now().advanced(by: .seconds(-7200)), practice: "full",
      mode: .touch, events: [SessionEvent(t: 0, event: .sessionStart), stop, end])
    journal.close()
    let run = try home.run("journal", "delete", id.rawValue, "--yes")
    #expect(run.status == 0)
    #expect(run.output.contains("What limits touching stays"))
    #expect(try touching() == "resource")
    try FileManager.default.removeItem(atPath: home.data.path + "/journal.sqlite")
    #expect(try touching() == "resource")
  }

  @Test(arguments: [[:], ["PENDULATE_JOURNAL": "off"]] as [[String: String]])
  func aNineAtTheCommandLineHoldsAndShowsPeople(variables: [String: String]) throws {
    try answerQuestions()
    let run = try home.run(["checkin", "--distress", "9"], environment: variables)
    #expect(run.status == 0)
    #expect(run.output.contains("findahelpline.com"))
    #expect(run.output.contains("Touching is closed until"))
    #expect(try touching() == "resource")
    #expect(ledger?.consentDue(at: .now()).count == 3)
  }

  /// Nothing closes touching where nothing could be kept, but what helps is said.
  @Test(arguments: ["pendulate", "pendulate/limits.json"])
  func noDateIsSaidThatCouldNotBeKept(obstacle: String) throws {
    if obstacle == "pendulate" {
      try home.write("", to: obstacle)
    } else {
      try FileManager.default.createDirectory(
        atPath: home.path(obstacle), withIntermediateDirectories: true)
    }
    let run = try home.run("checkin", "--distress", "9")
    #expect(run.output.contains("findahelpline.com"))
    #expect(
      !run.output.contains("Touching is closed") && !run.messages.contains("Touching is closed"))
    #expect(run.messages.contains("limits"), "\(run.messages)")
  }

  @Test func aNineInSteadyHolds() throws {
    try answerQuestions()
    #expect(try home.run("steady", "--plain", input: "9\nq\n").status == 0)
    #expect(ledger?.limits(at: .now()).lock?.reason == .stop)
    #expect(try touching("--no-journal") == "resource")
  }

  @Test func steadyWithoutAnAlarmLeavesNothing() throws {
    #expect(try home.run("steady", "--plain", input: "3\nq\n").status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.data.path))
  }

  // MARK: The clock

  @Test func aClockSetBackADayAllowsNoSecondTouch() throws {
    try answerQuestions()
    // The session was done, and its time known, before the clock was set back.
    let ahead = Timestamp.now().advanced(by: .seconds(86_400))
    var entry = LimitsEntry(
      id: Identifier(rawValue: "touched"), begunAt: ahead.advanced(by: .seconds(-60)),
      endedAt: ahead)
    entry.didTouch = true
    entry.isOver = true
    try file.update(at: ahead) { $0.note(entry, at: ahead) }
    #expect(try touching("--no-journal") == "resource")
    let known = ledger?.latest ?? ahead
    #expect(known < ahead)
  }

  // MARK: One at a time

  @Test func whereAnotherTouchesThisOneRestsAndSaysSo() throws {
    try answerQuestions()
    let claim = try file.claimTouch()
    let run = try home.run(
      "session", "full", "--plain", "--no-journal", input: Self.arriving)
    withExtendedLifetime(claim) {}
    #expect(run.output.contains("while a touch session goes on in another window"))
    #expect(run.output.contains("This is a rest session."))
    #expect(!run.output.contains("Something mild"))
  }

  // MARK: Erasing, moving, mending

  @Test func erasingBeginsAsOnTheFirstDay() throws {
    #expect(try home.run("checkin", "--distress", "9").status == 0)
    let run = try home.run("journal", "erase", "--yes")
    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: home.data.path + "/limits.json"))
    #expect(try touching("--no-journal") == "touch")
  }

  @Test func whatAloneLimitsIsErasedToo() throws {
    #expect(try home.run("steady", "--plain", input: "9\nq\n").status == 0)
    let run = try home.run("journal", "erase", "--yes")
    #expect(run.status == 0 && run.output.contains("Erased: what limits touching."))
    #expect(try file.read() == .missing)
  }

  @Test func anImportTakesTheStricter() throws {
    let other = try ProgramHome()
    try other.keepSessions(["2026-11-01T10:00:00Z"])
    let export = try other.run("export", "--format", "json", "-o", home.path("export.json"))
    #expect(export.status == 0)
    try answerQuestions()
    #expect(try home.run("checkin", "--distress", "9").status == 0)
    #expect(try home.run("import", home.path("export.json")).status == 0)
    #expect(ledger?.limits(at: .now()).lock?.reason == .checkIn)
    #expect(ledger?.completedSessions == 1)
    #expect(ledger?.consent != nil)
  }

  @Test func aRestoredBackupLiftsNoLock() throws {
    try home.keepSessions(["2026-11-01T10:00:00Z"])
    #expect(try home.run("journal", "backup", home.path("b.sqlite")).status == 0)
    #expect(try home.run("checkin", "--distress", "9").status == 0)
    #expect(try home.run("journal", "restore", home.path("b.sqlite")).status == 0)
    #expect(ledger?.limits(at: .now()).lock?.reason == .checkIn)
    #expect(try touching() == "resource")
  }

  @Test func aNewerFileClosesTouchingAndIsNotTouched() throws {
    let newer = "{\"schema\": \"pendulate.limits/9\"}"
    try home.write(newer, to: "pendulate/limits.json")
    #expect(try touching("--no-journal") == "resource")
    let run = try home.run("session", "full", "--plain", "--no-journal", input: "q\n")
    #expect(run.messages.contains("newer version"))
    let text = try String(contentsOfFile: home.path("pendulate/limits.json"), encoding: .utf8)
    #expect(text == newer)
    let doctor = try home.run("doctor")
    #expect(doctor.output.contains("pendulate.limits/9") && doctor.status != 0)
  }

  @Test func aDamagedFileIsSetAsideAndSaid() throws {
    try home.write("{\"schema\": \"pend", to: "pendulate/limits.json")
    #expect(try home.run("doctor").output.contains("limits    damaged"))
    let run = try home.run("home", "--plain", input: "q\n")
    #expect(run.messages.contains("was damaged"))
    let names = try FileManager.default.contentsOfDirectory(atPath: home.data.path)
    #expect(names.contains { $0.hasPrefix("limits.damaged-") })
  }
}
