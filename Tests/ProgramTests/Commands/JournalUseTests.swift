import Foundation
import PendulateCore
import PendulateJournal
import Testing

/// A session that is not kept follows the same limits as one that is.
@Suite struct JournalUseTests {
  private let home: ProgramHome

  init() throws {
    home = try ProgramHome()
  }

  private static let ways: [(arguments: [String], variables: [String: String])] = [
    (["--journal"], [:]), (["--no-journal"], [:]), ([], ["PENDULATE_JOURNAL": "off"]),
  ]

  /// "No" to each question of the first page.
  private static let firstPage = String(repeating: "n\n", count: 10)
  /// Ready for a session, and then leaving it.
  private static let arriving = "y\ny\ny\nq\n"

  /// A session that stopped at a 9 some hours ago, and the first page answered since.
  private func keepStoppedSession(hoursAgo: Double) throws {
    let journal = try home.openJournal()
    defer { journal.close() }
    let now = Timestamp.now()
    let id = Identifier(rawValue: "019ca5f0-0000-7000-8000-000000000001")
    let started = now.advanced(by: .seconds(-hoursAgo * 3600))
    var stop = SessionEvent(t: 100, event: .escalate)
    stop.kind = .stop
    var end = SessionEvent(t: 200, event: .sessionEnd)
    end.outcome = .stopped
    try journal.begin(
      sessionID: id, startedAt: started, practice: "full", mode: .touch,
      events: [SessionEvent(t: 0, event: .sessionStart), stop, end])
    try journal.keep(Consent(agreedAt: now, scope: .full, holdsAllowed: false))
  }

  private func session(
    _ way: (arguments: [String], variables: [String: String]), input: String = arriving
  ) throws -> ProgramRun {
    try home.run(
      ["session", "full", "--plain", "--events", home.path("events")] + way.arguments,
      input: input, environment: way.variables)
  }

  /// What kind of session the events told of.
  private var modes: [String] {
    get throws {
      let text = try String(contentsOfFile: home.path("events"), encoding: .utf8)
      return text.matches(of: /"mode":"(\w+)"/).map { String($0.output.1) }
    }
  }

  private func journalFiles() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: home.data.path)
      .filter { $0.hasPrefix("journal.sqlite") }
    return try Dictionary(
      uniqueKeysWithValues: names.map {
        ($0, try Data(contentsOf: home.data.appending(path: $0)))
      })
  }

  @Test(arguments: 0..<3)
  func touchingRestsAfterAStopHoweverItIsKept(way: Int) throws {
    try keepStoppedSession(hoursAgo: 30)
    let before = try journalFiles()
    let run = try session(Self.ways[way])
    #expect(run.status == 0)
    #expect(try Set(modes) == ["resource"])
    if way > 0 { #expect(try journalFiles() == before) }
  }

  @Test(arguments: 0..<3)
  func touchingIsOpenAgainAfterItsTime(way: Int) throws {
    try keepStoppedSession(hoursAgo: 200)
    let run = try session(Self.ways[way])
    #expect(run.status == 0)
    #expect(try modes == ["touch"])
  }

  @Test(arguments: 1..<3)
  func aJournalThatCannotBeReadClosesTouchingAndIsToldOf(way: Int) throws {
    try home.write(String(repeating: "no journal ", count: 99), to: "pendulate/journal.sqlite")
    let before = try journalFiles()
    let run = try session(Self.ways[way])
    #expect(run.status == 0)
    #expect(run.messages.contains("is damaged"))
    #expect(run.messages.contains("Touching is closed until the journal can be read."))
    #expect(try Set(modes) == ["resource"])
    #expect(try journalFiles() == before)
  }

  @Test(arguments: 1..<3)
  func whereThereIsNoJournalNoneIsMade(way: Int) throws {
    let run = try session(Self.ways[way], input: Self.firstPage + Self.arriving)
    #expect(run.status == 0)
    #expect(run.messages.isEmpty || run.messages.contains("Nothing you say is kept."))
    #expect(try modes == ["touch"])
    #expect(try journalFiles().isEmpty)
  }

  /// Steady is there for whoever needs it at once, whatever the journal is like.
  @Test func steadyLeavesTheJournalAlone() throws {
    try home.write("no journal", to: "pendulate/journal.sqlite")
    let run = try home.run("steady", "--plain", input: "q\n")
    #expect(run.status == 0 && run.messages.isEmpty)
  }

  /// A number in a check-in on its own closes touching for the next session, kept or not.
  @Test(arguments: 0..<3)
  func aHighCheckInClosesTouching(way: Int) throws {
    try keepStoppedSession(hoursAgo: 200)
    #expect(try home.run("checkin", "--distress", "9").status == 0)
    let run = try session(Self.ways[way])
    #expect(run.status == 0)
    #expect(try Set(modes) == ["resource"])
  }
}
