import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalSessionTests {
  private let temporary: TemporaryFolder
  private let journal: Journal
  private let id = Identifier.sample(1)

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
  }

  @Test func eventsComeBackAsTheyWereInOrder() throws {
    try journal.addSample(1, events: [.start(id)])
    let rest = Array(SessionEvent.whole(id).dropFirst())
    try journal.append(Array(rest[..<4]), to: id, from: 1)
    try journal.append(Array(rest[4...]), to: id, from: 5)
    #expect(try journal.events(of: id) == SessionEvent.whole(id))
  }

  @Test func rowOfTheSessionFollowsItsEvents() throws {
    try journal.addSample(1, mode: .resource, events: [])
    var events = SessionEvent.whole(id)
    events.insert(.start(id, mode: .touch), at: 1)
    try journal.append(events, to: id, from: 0)
    let summary = try journal.session(idPrefix: id.rawValue)
    #expect(summary.mode == .touch)
    #expect(summary.outcome == .closed)
    #expect(summary.activeSeconds == 440)
    #expect(summary.touchSeconds == 21.25)
    #expect(summary.endedAt == .sample.advanced(by: .seconds(500)))
  }

  @Test func sessionThatGoesOnTellsItsTimeSoFar() throws {
    try journal.addSample(1, events: [.start(id), .enter(.resource, at: 30.5)])
    let summary = try journal.session(idPrefix: id.rawValue)
    #expect(summary.outcome == nil)
    #expect(summary.endedAt == nil)
    #expect(summary.activeSeconds == 30.5)
  }

  @Test func sayingItAgainChangesNothing() throws {
    let events = SessionEvent.whole(id)
    try journal.addSample(1, events: Array(events[..<5]))
    try journal.append(Array(events[3...]), to: id, from: 3)
    try journal.append(Array(events[3...]), to: id, from: 3)
    try journal.addSample(1, events: Array(events[..<5]))
    #expect(try journal.events(of: id) == events)
    #expect(try journal.session(idPrefix: id.rawValue).touchSeconds == 21.25)
  }

  @Test func anotherEventUnderATakenNumberIsRefusedWhole() throws {
    try journal.addSample(1, events: [.start(id), .enter(.arrive, at: 1)])
    let error = try #require(throws: JournalError.self) {
      try journal.append([.enter(.high, at: 2), .enter(.rest, at: 3)], to: id, from: 1)
    }
    #expect(error.exitStatus == 70)
    #expect(try journal.events(of: id).count == 2)
  }

  @Test func gapIsRefused() throws {
    try journal.addSample(1, events: [.start(id)])
    #expect(throws: JournalError.self) {
      try journal.append([.enter(.arrive, at: 2)], to: id, from: 2)
    }
    #expect(throws: JournalError.self) {
      try journal.append([.enter(.arrive, at: 2)], to: id, from: -1)
    }
  }

  @Test func eventOfAnUnknownSessionIsRefused() throws {
    #expect(throws: JournalError.notFound(kind: .session, id: id.rawValue)) {
      try journal.append([.start(id)], to: id, from: 0)
    }
  }

  @Test func eventOnDiskIsNeverChanged() throws {
    try journal.addSample(1)
    #expect(throws: JournalError.self) {
      try journal.write { try $0.execute(sql: "UPDATE event SET t = 3") }
    }
    #expect(try journal.events(of: id) == SessionEvent.whole(id))
  }

  @Test func whatWasTakenOutlivesAKill() throws {
    try journal.addSample(1, events: [.start(id)])
    try journal.append([.enter(.resource, at: 30)], to: id, from: 1)
    // What a killed process leaves is what stands in the files now.
    let copy = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: copy.location.folder, withIntermediateDirectories: true)
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: temporary.location.journalFile + suffix,
        toPath: copy.location.journalFile + suffix)
    }
    let found = try copy.open()
    #expect(try found.events(of: id).count == 2)
    #expect(try found.unfinishedSession()?.stage == .resource)
  }

  @Test func labelIsKeptApartFromTheEvents() throws {
    try journal.begin(
      sessionID: id, startedAt: .sample, practice: "full-touch", mode: .touch, about: "the stairs",
      events: [.start(id)])
    #expect(try journal.session(idPrefix: id.rawValue).about == "the stairs")
    try journal.setAbout("the lift", of: id)
    #expect(try journal.session(idPrefix: id.rawValue).about == "the lift")
    try journal.setAbout(nil, of: id)
    #expect(try journal.session(idPrefix: id.rawValue).about == nil)
    #expect(throws: JournalError.self) { try journal.setAbout("x", of: .sample(9)) }
  }

  @Test func closingKeepsAnEndThatIsThere() throws {
    try journal.addSample(1)
    try journal.markInterrupted(id)
    #expect(try journal.session(idPrefix: id.rawValue).outcome == .closed)
    #expect(try journal.events(of: id).count == SessionEvent.whole(id).count)
  }

  @Test func sessionCutShortEndsAtItsLastEvent() throws {
    try journal.addSample(1, events: [.start(id), .enter(.touch, at: 12.5, n: 1)])
    try journal.markInterrupted(id)
    let last = try #require(try journal.events(of: id).last)
    #expect(last.event == .sessionEnd)
    #expect(last.outcome == .interrupted)
    #expect(last.t == 12.5)
    let summary = try journal.session(idPrefix: id.rawValue)
    #expect(summary.outcome == .interrupted)
    #expect(summary.activeSeconds == 12.5)
    #expect(summary.endedAt == .sample.advanced(by: .seconds(12.5)))
  }

  @Test func listIsNewestFirstAndLimited() throws {
    for number in 1...4 {
      try journal.addSample(
        number, startedAt: .sample.advanced(by: .seconds(number * 3600)), rehearsal: number == 4)
    }
    #expect(try journal.sessions().map(\.id) == [4, 3, 2, 1].map(Identifier.sample))
    #expect(
      try journal.sessions(limit: 2, includingRehearsals: false).map(\.id)
        == [3, 2].map(Identifier.sample))
    #expect(
      try journal.sessions(since: .sample.advanced(by: .seconds(3 * 3600))).map(\.id)
        == [4, 3].map(Identifier.sample))
  }

  @Test func frontOfAnIdentifierIsEnoughWhereItIsTheOnlyOne() throws {
    try journal.addSample(1)
    try journal.addSample(12)
    #expect(try journal.session(idPrefix: "019CA5F0-0000-7000-8000-00000000001").id == .sample(12))
    #expect(throws: JournalError.ambiguous(kind: .session, id: "019", matches: 2)) {
      try journal.session(idPrefix: "019")
    }
    for missing in ["", "02", "019%", "zzz", "é"] {
      #expect(throws: JournalError.notFound(kind: .session, id: missing)) {
        try journal.session(idPrefix: missing)
      }
    }
  }
}
