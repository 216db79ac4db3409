import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalEntryTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  private var full: CheckIn {
    CheckIn(
      id: .sample(50), at: .sample, kind: .open, distress: Distress(10), presence: .halfHere,
      state: .shutDown, words: "after \"lunch\"\n\u{1F33F} ok",
      regions: [
        BodyMark(region: .feet, tone: .comfortable, sensations: ["warm", "so/so"]),
        BodyMark(region: .chest, side: .both, tone: .uncomfortable, change: .less),
      ])
  }

  @Test func checkInComesBackWhole() throws {
    try journal.keep(full)
    #expect(try journal.checkIns() == [full])
  }

  @Test func checkInMayLeaveEverythingOut() throws {
    let empty = CheckIn(id: .sample(51), at: .sample, kind: .later)
    try journal.keep(empty)
    #expect(try journal.checkIns() == [empty])
  }

  @Test func checkInKeptAgainReplacesTheFirst() throws {
    try journal.keep(full)
    var changed = full
    changed.words = nil
    changed.regions.removeFirst()
    try journal.keep(changed)
    #expect(try journal.checkIns() == [changed])
  }

  @Test func checkInsOfASessionAreFoundByItInOrder() throws {
    let session = try journal.addSample(1)
    let post = CheckIn(
      id: .sample(52), at: .sample.advanced(by: .seconds(9)), kind: .post, sessionID: session)
    let pre = CheckIn(id: .sample(53), at: .sample, kind: .pre, sessionID: session)
    for checkIn in [post, pre, full] { try journal.keep(checkIn) }
    #expect(try journal.checkIns(of: session) == [pre, post])
    #expect(try journal.checkIns(since: .sample.advanced(by: .seconds(5))) == [post])
  }

  @Test func checkInOfAnUnknownSessionIsRefused() throws {
    let error = try #require(throws: JournalError.self) {
      try journal.keep(CheckIn(id: .sample(54), at: .sample, kind: .pre, sessionID: .sample(9)))
    }
    #expect(error.exitStatus == 70)
    #expect(try journal.checkIns().isEmpty)
  }

  private func glimmer(_ id: String, archived: Bool = false) -> Glimmer {
    Glimmer(
      id: id, text: "rain on \u{201C}glass\u{201D}", category: .sound, addedAt: .sample,
      origin: .added, needs: "hearing", isArchived: archived)
  }

  @Test func glimmersComeBackWhole() throws {
    let starter = Glimmer(id: "sound-1", text: "a hum", category: nil, origin: .starter)
    try journal.keep(glimmer("aa"))
    try journal.keep(starter)
    #expect(try journal.glimmers() == [glimmer("aa"), starter])
  }

  @Test func glimmerIsPutAsideAndTakenBack() throws {
    try journal.keep(glimmer("aa"))
    try journal.change(glimmer("aa"), .archived(true))
    #expect(try journal.glimmers(includingArchived: false).isEmpty)
    #expect(try journal.glimmers() == [glimmer("aa", archived: true)])
    try journal.change(glimmer("aa"), .archived(false))
    #expect(try journal.glimmers(includingArchived: false) == [glimmer("aa")])
  }

  @Test func twoProgramsThatChangeOneGlimmerBothHaveTheirWay() throws {
    try journal.keep(glimmer("aa"))
    let other = try temporary.open()
    let seenByBoth = glimmer("aa")
    try journal.change(seenByBoth, .text("rain"))
    try other.change(seenByBoth, .favourite(true))
    try journal.change(seenByBoth, .category(nil))
    let found = try #require(try other.glimmers().first)
    #expect(found.text == "rain")
    #expect(found.isFavourite)
    #expect(found.category == nil)
  }

  @Test func oneThatHasNoRowYetIsWrittenWithItsChange() throws {
    let starter = Glimmer(
      id: "sound-1", text: "a hum", category: .sound, origin: .starter, needs: "hearing")
    try journal.change(starter, .favourite(true))
    let found = try #require(try journal.glimmers().first)
    #expect(found.isFavourite)
    #expect(found.origin == .starter)
    #expect(found.needs == "hearing")
  }

  @Test func onlyNewGlimmersAreTakenInAndTheOthersAreTold() throws {
    try journal.keep(glimmer("aa"))
    let changed = Glimmer(id: "aa", text: "other", category: nil, origin: .added)
    #expect(try journal.keepNew([changed, glimmer("bb")]) == ["aa"])
    #expect(try journal.glimmers().map(\.text) == [glimmer("aa").text, glimmer("bb").text])
  }

  @Test func wholeIdentifierWinsOverALongerOne() throws {
    for id in ["sound-1", "sound-10"] { try journal.keep(glimmer(id)) }
    #expect(throws: JournalError.ambiguous(kind: .glimmer, id: "sound", matches: 2)) {
      try journal.removeGlimmer(idPrefix: "sound")
    }
    #expect(try journal.removeGlimmer(idPrefix: "sound-1").id == "sound-1")
    #expect(try journal.glimmers().map(\.id) == ["sound-10"])
    #expect(throws: JournalError.notFound(kind: .glimmer, id: "x")) {
      try journal.removeGlimmer(idPrefix: "x")
    }
  }

  @Test func consentIsOneAndTheLast() throws {
    #expect(try journal.consent() == nil)
    try journal.keep(Consent(agreedAt: .sample, scope: .full, holdsAllowed: true))
    let last = Consent(
      agreedAt: .sample.advanced(by: .seconds(5)), scope: .resourceOnly, holdsAllowed: false)
    try journal.keep(last)
    #expect(try journal.consent() == last)
  }

  @Test func preferencesAreKeptAndForgotten() throws {
    try journal.setPreference("breath", to: "soft-4-6")
    try journal.setPreference("breath", to: "even")
    try journal.setPreference("cue", to: "wave")
    #expect(try journal.preferences() == ["breath": "even", "cue": "wave"])
    try journal.setPreference("breath", to: nil)
    #expect(try journal.preferences() == ["cue": "wave"])
  }
}
