import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalEditingTests {
  private let temporary: TemporaryFolder
  private let journal: Journal
  private let later = Timestamp.sample.advanced(by: .seconds(90_000))

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
    try journal.addSample(1)
  }

  private func changedAt(_ table: String, _ id: String) throws -> Int64? {
    try journal.read {
      try Int64.fetchOne(
        $0, sql: "SELECT changedAt FROM \(table) WHERE id = ?", arguments: [id])
    }
  }

  @Test func labelsTellWhenTheyWereChanged() throws {
    #expect(try changedAt("session", Identifier.sample(1).rawValue) == nil)
    try journal.setAbout("the stairs", of: .sample(1), at: later)
    #expect(try journal.session(idPrefix: "019c").about == "the stairs")
    #expect(try changedAt("session", Identifier.sample(1).rawValue) == later.milliseconds)
    try journal.setAbout(nil, of: .sample(1), at: later.advanced(by: .seconds(1)))
    #expect(try journal.session(idPrefix: "019c").about == nil)
    #expect(try changedAt("session", Identifier.sample(1).rawValue) == later.milliseconds + 1000)
    #expect(throws: JournalError.self) { try journal.setAbout("x", of: .sample(9)) }
  }

  @Test func noteIsThatOfTheNewestCheckInAfterwards() throws {
    for (number, kind) in [(50, CheckIn.Kind.pre), (51, .post), (52, .post), (53, .later)] {
      try journal.keep(
        CheckIn(
          id: .sample(number), at: .sample.advanced(by: .seconds(number)), kind: kind,
          sessionID: .sample(1), words: "\(number)"))
    }
    #expect(try journal.note(of: .sample(1)) == "52")
    try journal.setNote("lighter", of: .sample(1), at: later)
    let words = try journal.checkIns().map(\.words)
    #expect(words == ["50", "51", "lighter", "53"])
    #expect(try changedAt("checkIn", Identifier.sample(52).rawValue) == later.milliseconds)
    try journal.setNote(nil, of: .sample(1))
    #expect(try journal.note(of: .sample(1)) == nil)
    #expect(try journal.checkIns().count == 4)
  }

  @Test func sessionWithoutACheckInAfterwardsGetsOneForItsNote() throws {
    try journal.setNote(nil, of: .sample(1), at: later)
    #expect(try journal.checkIns().isEmpty)
    try journal.setNote("quiet", of: .sample(1), at: later)
    let kept = try #require(try journal.checkIns(of: .sample(1)).first)
    #expect(kept.kind == .post && kept.words == "quiet" && kept.at == later)
    #expect(kept.distress == nil && kept.regions.isEmpty)
    try journal.setNote("quieter", of: .sample(1), at: later)
    #expect(try journal.checkIns().map(\.words) == ["quieter"])
    #expect(throws: JournalError.self) { try journal.setNote("x", of: .sample(9)) }
  }

  @Test func wordsOfACheckInOnItsOwnAreEdited() throws {
    try journal.keep(CheckIn(id: .sample(60), at: .sample, kind: .open, distress: Distress(4)))
    try journal.setWords("a bench", ofCheckIn: .sample(60), at: later)
    let entry = try journal.entry(idPrefix: Identifier.sample(60).rawValue)
    #expect(entry.words == "a bench" && entry.pre == 4 && entry.kind == .checkIn)
    #expect(throws: JournalError.self) { try journal.setWords("x", ofCheckIn: .sample(61)) }
  }

  @Test func changedGlimmersTellWhen() throws {
    let glimmer = Glimmer(id: "g", text: "rain", category: nil, addedAt: .sample, origin: .added)
    try journal.keep(glimmer)
    #expect(try changedAt("glimmer", "g") == nil)
    try journal.change(glimmer, .text("soft rain"), at: later)
    #expect(try changedAt("glimmer", "g") == later.milliseconds)
  }

  @Test func frontOfAnIdentifierNamesOneEntry() throws {
    try journal.addSample(12)
    try journal.keep(CheckIn(id: .sample(13), at: .sample, kind: .open))
    try journal.keep(CheckIn(id: .sample(14), at: .sample, kind: .pre, sessionID: .sample(1)))
    #expect(try journal.entry(idPrefix: Identifier.sample(13).rawValue).kind == .checkIn)
    #expect(throws: JournalError.ambiguous(kind: .session, id: "019ca5f0", matches: 3)) {
      try journal.entry(idPrefix: "019ca5f0")
    }
    #expect(throws: JournalError.self) {
      try journal.entry(idPrefix: Identifier.sample(14).rawValue)
    }
    #expect(throws: JournalError.self) { try journal.entry(idPrefix: "") }
    #expect(
      Set(try journal.entries().map(\.id.rawValue))
        == Set([1, 12, 13].map { Identifier.sample($0).rawValue }))
  }
}
