import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct UnfinishedSessionTests {
  private let temporary: TemporaryFolder
  private let id = Identifier.sample(1)

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func sessionCutShortIsOfferedWithWhereItWas() throws {
    let first = try temporary.open()
    try first.claimSession()
    try first.begin(
      sessionID: id, startedAt: .sample, practice: "full-touch", mode: .touch, about: "stairs",
      events: [.start(id), .enter(.resource, at: 30), .enter(.touch, at: 151.5, n: 1)])
    first.close()
    let found = try #require(try temporary.open().unfinishedSession())
    #expect(found.id == id)
    #expect(found.startedAt == .sample)
    #expect(found.practice == "full-touch")
    #expect(found.mode == .touch)
    #expect(found.about == "stairs")
    #expect(found.stage == .touch)
    #expect(found.lastSeconds == 151.5)
    #expect(found.lastKnownAt == .sample.advanced(by: .milliseconds(151_500)))
  }

  @Test func sessionThatIsAliveElsewhereIsNotOffered() throws {
    let first = try temporary.open()
    try first.claimSession()
    try first.addSample(1, events: [.start(id)])
    let second = try temporary.open()
    #expect(second.isSessionLiveElsewhere)
    #expect(try second.unfinishedSession() == nil)
    #expect(throws: JournalError.inUse(path: temporary.location.folder)) {
      try second.claimSession()
    }
    first.releaseSession()
    #expect(!second.isSessionLiveElsewhere)
    #expect(try second.unfinishedSession()?.id == id)
    try second.claimSession()
  }

  @Test func sessionOfThisProcessIsNotOffered() throws {
    let journal = try temporary.open()
    try journal.claimSession()
    try journal.claimSession()
    try journal.addSample(1, events: [.start(id)])
    #expect(try journal.unfinishedSession() == nil)
    journal.releaseSession()
    #expect(try journal.unfinishedSession()?.id == id)
  }

  @Test func endedSessionAndRehearsalAreNotOffered() throws {
    let journal = try temporary.open()
    try journal.addSample(1)
    try journal.addSample(2, rehearsal: true, events: [])
    try journal.addSample(3, events: [])
    try journal.markInterrupted(.sample(3))
    journal.close()
    #expect(try temporary.open().unfinishedSession() == nil)
  }

  @Test func newestIsOfferedFirst() throws {
    let journal = try temporary.open()
    for number in 1...3 {
      try journal.addSample(
        number, startedAt: .sample.advanced(by: .seconds(number)), events: [])
    }
    journal.releaseSession()
    let found = try #require(try journal.unfinishedSession())
    #expect(found.id == .sample(3))
    #expect(found.stage == nil)
    #expect(found.lastSeconds == 0)
  }
}
