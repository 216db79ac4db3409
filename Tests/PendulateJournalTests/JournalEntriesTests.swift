import PendulateCore
import PendulateJournal
import Testing

@Suite struct JournalEntriesTests {
  private func time(_ text: String) throws -> Timestamp {
    try #require(Timestamp(rfc3339: text))
  }

  private func withJournal(_ body: (Journal) throws -> Void) throws {
    let folder = try TemporaryFolder()
    let journal = try folder.open()
    defer { journal.close() }
    try body(journal)
  }

  private func fill(_ journal: Journal) throws {
    let times = [
      "2026-03-28T23:30:00.000+01:00", "2026-03-29T00:30:00.000+01:00",
      "2026-03-29T03:30:00.000+02:00", "2026-03-30T10:00:00.000+02:00",
    ]
    for (index, text) in times.enumerated() {
      let id = Identifier(rawValue: "s\(index)")
      try journal.begin(sessionID: id, startedAt: time(text), practice: "full", mode: .touch)
      try journal.keep(
        CheckIn(
          id: Identifier(rawValue: "pre\(index)"), at: time(text), kind: .pre, sessionID: id,
          distress: Distress(5), state: .stirredUp, words: "before"))
      if index > 0 {
        try journal.keep(
          CheckIn(
            id: Identifier(rawValue: "post\(index)"), at: time(text).advanced(by: .seconds(60)),
            kind: .post,
            sessionID: id,
            distress: Distress(index), state: .settled))
        try journal.close(id, outcome: .closed)
      }
    }
    try journal.keep(
      CheckIn(
        id: Identifier(rawValue: "c0"), at: time("2026-03-29T12:00:00.000+02:00"), kind: .open,
        distress: Distress(2), words: "a bench in the sun"))
  }

  @Test func linesComeNewestFirstWithWhatTheCheckInsSay() throws {
    try withJournal { journal in
      try fill(journal)
      let entries = try journal.entries()
      #expect(entries.map(\.id.rawValue) == ["s3", "c0", "s2", "s1", "s0"])
      #expect(entries[0].pre == 5 && entries[0].post == 3)
      #expect(entries[0].state == .settled && entries[0].words == "before")
      #expect(entries[1].kind == .checkIn && entries[1].pre == 2 && entries[1].post == nil)
      #expect(entries[4].state == .stirredUp && entries[4].post == nil)
      #expect(try journal.entries(offset: 1, limit: 2) == Array(entries[1...2]))
      #expect(try journal.countOfEntries() == 5)
    }
  }

  @Test func daysAreThoseOfThePlaceAndTheNightOfSummerTime() throws {
    try withJournal { journal in
      try fill(journal)
      let day = try #require(CivilDate("2026-03-29"))
      let entries = try journal.entries(since: day, until: day)
      #expect(entries.map(\.id.rawValue) == ["c0", "s2", "s1"])
      #expect(try journal.countOfEntries(since: day, until: day) == 3)
      let days = try journal.days(from: day.advanced(byDays: -1), through: day)
      #expect(days.map(\.day.description) == ["2026-03-28", "2026-03-29"])
      #expect(days.map(\.otherSessions) == [1, 2])
      // How it was before: what settled afterwards says nothing of the day.
      #expect(days.map(\.state) == [.stirredUp, .stirredUp])
    }
  }

  @Test func oneEntryHasAllThatBelongsToIt() throws {
    try withJournal { journal in
      try fill(journal)
      let record = try journal.record(of: Identifier(rawValue: "s1"))
      #expect(record.checkIns.map(\.id.rawValue) == ["pre1", "post1"])
      #expect(record.events.map(\.event) == [.sessionEnd])
      let lone = try journal.record(of: Identifier(rawValue: "c0"))
      #expect(lone.events.isEmpty && lone.note == "a bench in the sun")
      #expect(throws: JournalError.notFound(kind: .session, id: "s9")) {
        try journal.record(of: Identifier(rawValue: "s9"))
      }
    }
  }

  @Test func figuresAreNotedOnceAndComputedAgainAfterALaterAnswer() throws {
    try withJournal { journal in
      try fill(journal)
      let first = try journal.figures()
      #expect(first.map(\.id.rawValue) == ["s0", "s1", "s2", "s3"])
      #expect(try journal.figures() == first)
      try journal.keep(
        CheckIn(
          id: Identifier(rawValue: "later"), at: time("2026-03-30T20:00:00.000+02:00"),
          kind: .later, sessionID: Identifier(rawValue: "s3"), distress: Distress(6)))
      #expect(try journal.figures().last?.body.later == 6)
    }
  }
}
