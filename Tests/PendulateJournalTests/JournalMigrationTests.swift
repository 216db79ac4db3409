import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalMigrationTests {
  private let temporary: TemporaryFolder
  private var path: String { temporary.location.journalFile }

  private static let later = JournalSchema(
    steps: JournalSchema.current.steps + [
      .init(name: "mood", sql: "ALTER TABLE session ADD COLUMN mood TEXT"),
      .init(name: "place", sql: "ALTER TABLE session ADD COLUMN place TEXT"),
    ])

  init() throws {
    temporary = try TemporaryFolder()
    try PrivateFiles.makeFolder(temporary.location.folder)
  }

  private func open(_ schema: JournalSchema) throws -> Journal {
    try JournalOpening(location: temporary.location, now: .sample, schema: schema).run()
  }

  @Test func fileOfTheFirstFormIsReadWhole() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: FirstFormFixture.sql) }
    let journal = try open(.current)
    #expect(journal.notices.isEmpty)
    let session = try journal.session(idPrefix: "019ca5f0")
    #expect(session.about == "the stairs")
    #expect(session.outcome == .closed)
    #expect(try journal.events(of: session.id).map(\.event) == [.sessionStart, .sessionEnd])
    #expect(try journal.checkIns(of: session.id).first?.regions.first?.sensations == ["warm"])
    #expect(try journal.glimmers().first?.text == "rain")
    #expect(try journal.consent()?.scope == .full)
    #expect(try journal.preferences() == ["breath": "soft"])
  }

  @Test func firstStepWasNotEdited() throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: FirstFormFixture.sql) }
    let first = JournalSchema(steps: Array(JournalSchema.current.steps.prefix(1)))
    let other = try TemporaryFolder()
    let fresh = try JournalOpening(location: other.location, now: .sample, schema: first).run()
    let query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
    let expected = try DatabaseQueue(path: path).read { try Row.fetchAll($0, sql: query) }
    #expect(try fresh.read { try Row.fetchAll($0, sql: query) } == expected)
  }

  @Test func newJournalIsNotCopied() throws {
    _ = try open(Self.later)
    #expect(!temporary.names.contains { $0.contains("before") })
  }

  @Test func fileIsCopiedWholeBeforeEachStep() throws {
    let first = try open(.current)
    try first.addSample(1)
    let second = try open(Self.later)
    try second.addSample(2)
    for step in ["mood", "place"] {
      let copy = "\(path).before-\(step)"
      #expect(TemporaryFolder.mode(copy) == 0o600)
      let count = try DatabaseQueue(path: copy).read {
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM event")
      }
      #expect(count == SessionEvent.whole(.sample(1)).count)
    }
    #expect(!temporary.names.contains { $0.contains("partial") })
    #expect(try second.sessions().count == 2)
    second.close()
    // The file now says in its header how far it is.
    first.close()
    #expect(FileHeader.peek(path)?.userVersion == Self.later.version)
  }

  @Test func stepThatFailsLeavesTheFileAsItWas() throws {
    try open(.current).addSample(1)
    let broken = JournalSchema(
      steps: JournalSchema.current.steps + [
        .init(name: "broken", sql: "CREATE TABLE half (a); DROP TABLE missing")
      ])
    #expect(throws: JournalError.self) { try open(broken) }
    let journal = try open(.current)
    #expect(try journal.sessions().count == 1)
    let half = try journal.read { try $0.tableExists("half") }
    #expect(!half)
  }
}
