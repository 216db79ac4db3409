import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalSearchTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
    try journal.addSample(1, startedAt: .sample)
    try journal.setAbout("The Café stairs", of: .sample(1))
    try journal.keep(
      CheckIn(
        id: .sample(51), at: .sample.advanced(by: .seconds(600)), kind: .post,
        sessionID: .sample(1), words: "Lighter, like after RAIN",
        regions: [BodyMark(region: .feet, tone: .comfortable, sensations: ["warm", "weiß"])]))
    try journal.addSample(2, startedAt: .sample.advanced(by: .seconds(86_400)))
    try journal.keep(
      CheckIn(
        id: .sample(52), at: .sample.advanced(by: .seconds(2 * 86_400)), kind: .open,
        words: "rain on the roof, \u{1F33F} naïve"))
    try journal.keep(
      Glimmer(
        id: "g1", text: "Rain on a tent", category: .sound,
        addedAt: .sample.advanced(by: .seconds(-60)), origin: .added))
  }

  @Test(
    arguments: [
      ("rain", [Identifier.sample(52).rawValue, Identifier.sample(1).rawValue, "g1"]),
      ("RAIN", [Identifier.sample(52).rawValue, Identifier.sample(1).rawValue, "g1"]),
      ("cafe rain", [Identifier.sample(1).rawValue]),
      ("CAFE\u{301} warm", [Identifier.sample(1).rawValue]),
      ("rain roof", [Identifier.sample(52).rawValue]), ("naive", [Identifier.sample(52).rawValue]),
      ("🌿", [Identifier.sample(52).rawValue]), ("WEIß", [Identifier.sample(1).rawValue]),
      ("tent", ["g1"]),
      ("stairs tent", []), ("touch", []), ("", []), (" \n", []), ("%", []), ("\"", []),
    ] as [(String, [String])])
  func allWordsMustStandInOneEntry(_ words: String, _ ids: [String]) throws {
    #expect(try journal.search(words).map(\.id) == ids)
  }

  @Test func aMatchTellsWhereTheWordsStand() throws {
    let match = try #require(try journal.search("rain stairs warm").first)
    #expect(match.kind == .session)
    #expect(match.at == .sample)
    #expect(
      match.texts == [
        .init(.label, "The Café stairs"), .init(.words, "Lighter, like after RAIN"),
        .init(.sensations, "warm, weiß"),
      ])
    #expect(try journal.search("stairs").first?.texts.count == 1)
    #expect(try journal.search("rain", limit: 1).map(\.id) == [Identifier.sample(52).rawValue])
    #expect(try journal.search("rain", limit: 0).isEmpty)
  }

  @Test func linesMayBeThoseWithSomeWords() throws {
    let found = try journal.entries(matching: "rain")
    #expect(found.map(\.id) == [.sample(52), .sample(1)])
    #expect(try journal.entries(offset: 1, limit: 5, matching: "rain").map(\.id) == [.sample(1)])
    #expect(try journal.countOfEntries(matching: "rain") == 2)
    let day = Timestamp.sample.localDate
    #expect(try journal.entries(since: day, until: day, matching: "rain").map(\.id) == [.sample(1)])
    #expect(try journal.countOfEntries(since: day.advanced(byDays: 1), matching: "RAIN") == 1)
    #expect(try journal.entries(matching: " ") == journal.entries())
    #expect(try journal.countOfEntries(matching: "") == 3)
    #expect(try journal.entries(matching: "nothing").isEmpty)
  }

  /// A line says the text that holds a word, also one that it says nothing of otherwise.
  @Test func aLineTellsWhatWasFound() throws {
    let found = try journal.entries(matching: "rain").map(\.found)
    #expect(found == ["rain on the roof, \u{1F33F} naïve", "Lighter, like after RAIN"])
    #expect(try journal.entries(matching: "WEISS warm").first?.found == "warm, weiß")
    #expect(try journal.entries(matching: "warm").first?.found == "warm, weiß")
    #expect(try journal.entries(matching: "cafe rain").first?.found == "The Café stairs")
    #expect(try journal.entries(matching: " ").allSatisfy { $0.found == nil })
  }
}
