import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct BreathingImportTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  /// Central Europe in 2026: summer time from 29 March, 01:00 UTC, to 25 October, 01:00 UTC.
  private static func berlin(_ instant: Int) -> Int {
    (1_774_746_000..<1_792_890_000).contains(instant) ? 7200 : 3600
  }

  private static let log = """
    date,time,pattern,seconds,breaths
    2026-03-01,09:05,coherent,300,30
    2026-03-29,02:30,coherent,60.5,6
    2026-10-25,02:30:10,"soft, slow",120,
    """

  @Test func eachLineBecomesASessionOfBreathing() throws {
    let counts = try journal.importBreathing(Self.log, zone: Self.berlin)
    #expect(counts.sessions.new == 3)
    let sessions = try journal.sessions().reversed()
    #expect(
      sessions.map(\.startedAt.rfc3339) == [
        "2026-03-01T09:05:00.000+01:00",
        // The clock was set forward from 2 to 3, and back from 3 to 2.
        "2026-03-29T03:30:00.000+02:00", "2026-10-25T02:30:10.000+02:00",
      ])
    #expect(sessions.map(\.practice) == ["coherent", "coherent", "soft, slow"])
    #expect(sessions.map(\.activeSeconds) == [300, 60.5, 120])
    #expect(sessions.allSatisfy { $0.mode == .breathe && $0.outcome == .closed })
    let first = try #require(sessions.first)
    let events = try journal.events(of: first.id)
    #expect(events.map(\.event) == [.sessionStart, .pacer, .pacer, .sessionEnd])
    #expect(events[0].plan?.anchor == "coherent" && events[0].plan?.sessionID == first.id)
    #expect(events[3].wall == "2026-03-01T09:10:00.000+01:00")
    #expect(first.id.rawValue.count == 36)
    #expect(Array(first.id.rawValue)[14] == "7" && "89ab".contains(Array(first.id.rawValue)[19]))
  }

  @Test(arguments: [
    log, log.replacing("\n", with: "\r\n") + "\r\n\r\n", "\u{FEFF}" + log + "\n",
    """
    Breaths;Pattern;Seconds;Time;Date
    30;coherent;300;9:05;2026-03-01
    6;coherent;60,5;02:30;2026-03-29
    ;"soft, slow";120;02:30:10;2026-10-25
    """,
  ])
  func otherShapesOfTheSameFileAreTheSame(_ text: String) throws {
    try journal.importBreathing(Self.log, zone: Self.berlin)
    let before = try journal.exportedText(at: .sample)
    let counts = try journal.importBreathing(text, zone: Self.berlin)
    #expect(counts.sessions.new == 0 && counts.sessions.known == 3)
    #expect(try journal.exportedText(at: .sample) == before)
  }

  @Test func faultyLinesAreNamedAndNothingIsTaken() throws {
    let text =
      Self.log + "\n2026-02-30,09:05,a,60,6\n2026-03-01,24:00,a,60,6\n2026-03-01,09:00,a,,6\n"
      + "\n2026-03-01,09:00,,60,6\n2026-03-01,09:00,a,60,many\n2026-03-01,09:00,a,60\n"
    let error = #expect(throws: JournalError.self) {
      try journal.importBreathing(text, zone: Self.berlin)
    }
    let message = try #require(error?.message)
    for line in [5, 6, 7, 9, 10, 11] { #expect(message.contains("line \(line) ("), "\(message)") }
    #expect(message.contains("there is no day \"2026-02-30\""))
    #expect(error?.exitStatus == 65)
    #expect(try journal.sessions().isEmpty)
  }

  @Test(arguments: [
    "", "\n", "date,time,pattern\n", "2026-03-01,09:05,a,60,6\n", "time,seconds\n",
    "date,date,time,seconds\n", "date,time,pattern,seconds,breaths\n\"2026",
  ])
  func otherFilesAreRefused(_ text: String) throws {
    #expect(throws: JournalError.self) {
      try journal.importBreathing(text, zone: Self.berlin)
    }
  }

  @Test func aFileWithoutLinesIsNothing() throws {
    let text = "date,time,pattern,seconds,breaths\n"
    let brought = try journal.importBreathing(text, zone: Self.berlin)
    #expect(brought.sessions == MergeCounts.Entries() && brought.columnsLeft.isEmpty)
  }

  /// What breathe-cli 1.14 writes.
  @Test func theLogOfAPeerIsReadByItsHeader() throws {
    let text = """
      date,time,preset,ratio,duration_target_s,duration_actual_s,breaths,completion_pct,status
      2026-03-01,09:05:30,calm,4:6,300,180.5,18,60.2,interrupted
      2026-03-02,21:10:00,box,4:4:4:4,300,300,19,100.0,completed,,
      2026-03-03,21:10:00,box,4:4:4:4,300,0,0,0.0,cancelled
      """
    let brought = try journal.importBreathing(text, zone: Self.berlin)
    #expect(brought.sessions.new == 2 && brought.linesLeft == 1)
    #expect(brought.columnsLeft == ["ratio", "duration_target_s", "completion_pct", "status"])
    let sessions = try journal.sessions().reversed()
    #expect(sessions.map(\.practice) == ["calm", "box"])
    #expect(sessions.map(\.activeSeconds) == [180.5, 300])
    #expect(sessions.map(\.startedAt.rfc3339)[0] == "2026-03-01T09:05:30.000+01:00")
  }

  @Test(arguments: [
    ("9:05 pm", "21:05:00"), ("9:05PM", "21:05:00"), ("12:00 am", "00:00:00"),
    ("12:30 p.m.", "12:30:00"), ("09:05:30 AM", "09:05:30"), ("09:05:30.25", "09:05:30"),
  ])
  func timesAreReadAsPeopleWriteThem(_ time: String, _ read: String) throws {
    try journal.importBreathing("date,time,seconds\n2026-03-01,\(time),60\n", zone: Self.berlin)
    #expect(try journal.sessions().first?.startedAt.rfc3339.contains("T\(read)") == true)
  }

  @Test(arguments: ["13:00 pm", "0:30 am", "25:00", "9", "9:60", "noon", ""])
  func whatIsNoTimeIsNamed(_ time: String) throws {
    #expect(throws: JournalError.self) {
      try journal.importBreathing("date,time,seconds\n2026-03-01,\(time),60\n", zone: Self.berlin)
    }
  }

  /// One day after the twelfth tells the order of all of them.
  @Test(arguments: [
    (["03/04/2026", "25/04/2026"], ["2026-04-03", "2026-04-25"]),
    (["03/04/2026", "04/25/2026"], ["2026-03-04", "2026-04-25"]),
    (["5/5/2026"], ["2026-05-05"]), (["2026/3/9", "2026.03.10"], ["2026-03-09", "2026-03-10"]),
    (["09.03.2026", "13.03.2026"], ["2026-03-09", "2026-03-13"]),
  ])
  func datesAreReadWhereTheyAreClear(_ dates: [String], _ read: [String]) throws {
    let lines = dates.map { "\($0),09:00,60\n" }.joined()
    try journal.importBreathing("date,time,seconds\n" + lines, zone: Self.berlin)
    #expect(
      try journal.sessions().map { String($0.startedAt.rfc3339.prefix(10)) }.sorted() == read)
  }

  @Test(arguments: [
    ["03/04/2026"], ["25/04/2026", "04/25/2026"], ["2126-03-01"], ["3-4-26"], ["2026-13-01"],
  ])
  func datesThatMayBeTwoDaysAreRefused(_ dates: [String]) throws {
    let lines = dates.map { "\($0),09:00,60\n" }.joined()
    #expect(throws: JournalError.self) {
      try journal.importBreathing("date,time,seconds\n" + lines, zone: Self.berlin)
    }
    #expect(try journal.sessions().isEmpty)
  }
}
