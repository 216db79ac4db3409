import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalHistoryTests {
  private let temporary: TemporaryFolder
  private let journal: Journal

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  @Test func logsHoldWhatIsAskedForAndNoMore() throws {
    let day = 86_400
    try journal.addSample(1, startedAt: .sample.advanced(by: .seconds(-70 * day)))
    try journal.addSample(2, startedAt: .sample.advanced(by: .seconds(-day)), mode: .resource)
    try journal.addSample(3, startedAt: .sample, rehearsal: true)
    let glimmer = try journal.addSample(4, startedAt: .sample, mode: .glimmer, events: [])
    try journal.close(glimmer, outcome: .closed)
    try journal.keep(CheckIn(id: .sample(70), at: .sample, kind: .pre, sessionID: .sample(2)))

    let all = try journal.sessionLogs(since: .sample.advanced(by: .seconds(-60 * day)))
    #expect(all.map(\.id) == [.sample(2)])
    #expect(all.first?.events == SessionEvent.whole(.sample(2)))
    #expect(all.first?.checkIns.map(\.id) == [.sample(70)])

    let few = try journal.sessionLogs(
      since: .sample.advanced(by: .seconds(-80 * day)), modes: [.touch, .glimmer],
      kinds: [.stageExit, .sessionEnd], includingRehearsals: true)
    // The plan told in the events makes the second one a touch session.
    #expect(few.map(\.id) == [1, 2, 3, 4].map(Identifier.sample))
    #expect(few.first?.events.map(\.event) == [.stageExit, .stageExit, .stageExit, .sessionEnd])
  }

  @Test func sessionsAreCountedWithoutRehearsals() throws {
    try journal.addSample(1)
    try journal.addSample(2, mode: .resource, events: [.end(.closed, at: 300)])
    try journal.addSample(3, rehearsal: true)
    #expect(try journal.countOfSessions() == 2)
  }
}
