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

  /// The newest of the practices that are there, as it was set up; rehearsals are none.
  @Test func theLastSessionIsTheNewestThatWasSetUp() throws {
    func events(_ number: Int, isSetUp: Bool = true) -> [SessionEvent] {
      var start = SessionEvent(t: 0, event: .sessionStart)
      start.plan = SessionEvent.PlanFacts()
      start.plan?.practice = "full"
      start.plan?.mode = .touch
      var setUp = SessionEvent(t: 1, event: .stageExit)
      setUp.stage = .choose
      setUp.plan = SessionEvent.PlanFacts()
      setUp.plan?.touches = number
      setUp.plan?.minutes = 10 + number
      return [start] + (isSetUp ? [setUp] : []) + [.end(.closed, at: 300)]
    }
    for number in 1...3 {
      try journal.addSample(
        number, startedAt: .sample.advanced(by: .seconds(number * 1000)), events: events(number))
    }
    try journal.addSample(
      4, startedAt: .sample.advanced(by: .seconds(4000)), events: events(4, isSetUp: false))
    try journal.addSample(
      5, startedAt: .sample.advanced(by: .seconds(5000)), rehearsal: true, events: events(5))
    let practice = try #require(try journal.sessionLogs(since: .sample).first).summary.practice
    let last = try #require(try journal.lastSession(of: ["other", practice]))
    #expect(last.id == .sample(3) && last.touches == 3 && last.minutes == 13)
    #expect(try journal.lastSession(of: ["other"]) == nil)
    #expect(try journal.lastSession(of: []) == nil)
  }

  @Test func sessionsAreCountedWithoutRehearsals() throws {
    try journal.addSample(1)
    try journal.addSample(2, mode: .resource, events: [.end(.closed, at: 300)])
    try journal.addSample(3, rehearsal: true)
    #expect(try journal.countOfSessions() == 2)
  }
}
