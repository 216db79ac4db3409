import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalDeletionTests {
  private let temporary: TemporaryFolder
  private static let phrase = "qzx-private-phrase"

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// Session 1 with the phrase in its label, words and sensations; session 2 without, a day later.
  private func filled() throws -> Journal {
    let journal = try temporary.open()
    for number in [1, 2] {
      let started = Timestamp.sample.advanced(by: .seconds((number - 1) * 86_400))
      let text = number == 1 ? Self.phrase : "other"
      try journal.addSample(number, startedAt: started)
      try journal.setAbout(text, of: .sample(number))
      try journal.keep(
        CheckIn(
          id: .sample(50 + number), at: started, kind: .post, sessionID: .sample(number),
          words: text,
          regions: [BodyMark(region: .feet, tone: .neither, sensations: [text])]))
    }
    return journal
  }

  @Test func sessionIsGoneFromEveryFile() throws {
    let journal = try filled()
    #expect(try !temporary.files(holding: Self.phrase).isEmpty)
    let copy = journal.location.journalFile + ".before-mood"
    try TemporaryFolder.write(Array(Self.phrase.utf8), to: copy)
    let deleted = try journal.deleteSession(.sample(1))
    #expect(deleted.sessions == 1 && !deleted.leavesTraces)
    #expect(try temporary.files(holding: Self.phrase).isEmpty)
    #expect(try temporary.files(holding: "other") == ["journal.sqlite"])
    #expect(try journal.sessions().map(\.id) == [.sample(2)])
    #expect(try journal.checkIns().map(\.id) == [.sample(52)])
    #expect(throws: JournalError.notFound(kind: .session, id: Identifier.sample(1).rawValue)) {
      try journal.deleteSession(.sample(1))
    }
  }

  /// Rows that moved between pages as the tables grew leave nothing behind either: to delete them is
  /// not enough, as about one in a hundred has a copy in the gap of another page.
  @Test func sessionsAreGoneFromAFileThatGrewInAnyOrder() throws {
    let journal = try temporary.open()
    var generator = SeededGenerator(seed: 7)
    let numbers = Array(0..<2000)
    let day = Timestamp.sample.localDate
    try journal.queue.write { db in
      for number in numbers.shuffled(using: &generator) {
        let started = Timestamp.sample.advanced(by: .seconds(number % 10 == 0 ? 0 : 86_400))
        try db.execute(
          sql: """
            INSERT INTO session (id, startedAt, utcOffsetSeconds, practice, mode, rehearsal)
            VALUES (?, ?, 3600, ?, 'touch', 0)
            """,
          arguments: [
            Identifier.sample(number).rawValue, started.milliseconds,
            String(repeating: "x", count: Int.random(in: 0..<300, using: &generator)),
          ])
      }
    }
    for number in numbers.shuffled(using: &generator) {
      let tail = String(repeating: "y", count: Int.random(in: 0..<200, using: &generator))
      try journal.queue.write { db in
        try db.execute(
          sql: "UPDATE session SET about = ? WHERE id = ?",
          arguments: ["\(Self.phrase)-\(number)-\(tail)", Identifier.sample(number).rawValue])
      }
    }
    #expect(try !temporary.files(holding: "\(Self.phrase)-1990-").isEmpty)
    #expect(try journal.deleteDay(day).sessions == 200)
    for number in stride(from: 0, to: 2000, by: 10) {
      #expect(try temporary.files(holding: "\(Self.phrase)-\(number)-").isEmpty)
    }
    #expect(try !temporary.files(holding: "\(Self.phrase)-1991-").isEmpty)
  }

  @Test func dayIsThatOfThePlaceWhereOneWas() throws {
    let journal = try temporary.open()
    // The first two are of the same instant, at the two ends of the world.
    let late = try #require(Timestamp(rfc3339: "2026-03-01T10:00:00+12:00"))
    let early = Timestamp(milliseconds: late.milliseconds, utcOffsetSeconds: -36_000)
    try journal.addSample(1, startedAt: late)
    try journal.addSample(2, startedAt: early)
    try journal.keep(CheckIn(id: .sample(51), at: late, kind: .open, words: "a"))
    try journal.keep(CheckIn(id: .sample(52), at: early, kind: .open, words: "b"))
    try journal.keep(
      CheckIn(id: .sample(53), at: early, kind: .later, sessionID: .sample(1), words: "c"))
    let deleted = try journal.deleteDay(late.localDate)
    #expect(deleted.sessions == 1 && deleted.checkIns == 1)
    #expect(try journal.sessions().map(\.id) == [.sample(2)])
    #expect(try journal.checkIns().map(\.id) == [.sample(52)])
    #expect(try journal.deleteDay(late.localDate) == Deleted())
  }

  @Test func checkInIsDeletedAlone() throws {
    let journal = try filled()
    #expect(try journal.deleteCheckIn(.sample(51)).checkIns == 1)
    #expect(try journal.checkIns().map(\.id) == [.sample(52)])
    #expect(try journal.sessions().count == 2)
    #expect(throws: JournalError.self) { try journal.deleteCheckIn(.sample(51)) }
  }

  @Test func erasingLeavesNothingButAnEmptyJournal() throws {
    let journal = try filled()
    try journal.keep(
      Glimmer(id: "g", text: Self.phrase, category: nil, addedAt: .sample, origin: .added))
    try journal.setPreference("breath", to: Self.phrase)
    try journal.keep(Consent(agreedAt: .sample, scope: .full, holdsAllowed: true))
    _ = try journal.figures()
    for name in [
      "journal.sqlite.before-mood", "journal.sqlite.before-mood.partial",
      "journal.damaged-20260301T090500.sqlite", "journal.damaged-20260301T090500.sqlite-wal",
    ] {
      try TemporaryFolder.write(Array(Self.phrase.utf8), to: journal.location.folder + "/" + name)
    }
    let contents = try journal.contents()
    #expect(contents.sessions == 2 && contents.checkIns == 0 && contents.glimmers == 1)
    #expect(contents.first == Timestamp.sample.localDate)
    #expect(contents.last == Timestamp.sample.localDate.advanced(byDays: 1))
    #expect(contents.earlierCopies == 2 && contents.damagedJournals == 1)
    let deleted = try journal.eraseAll()
    #expect(deleted.sessions == 2 && deleted.glimmers == 1 && !deleted.leavesTraces)
    #expect(try temporary.files(holding: Self.phrase).isEmpty)
    #expect(try temporary.files(holding: "full-touch").isEmpty)
    #expect(!temporary.names.contains { $0.contains("before") || $0.contains("damaged") })
    #expect(try journal.sessions().isEmpty && journal.checkIns().isEmpty)
    #expect(try journal.glimmers().isEmpty && journal.preferences().isEmpty)
    #expect(try journal.consent() == nil)
    #expect(try journal.figures().isEmpty)
    // It goes on being a journal.
    try journal.addSample(3)
    journal.close()
    #expect(try temporary.open().sessions().count == 1)
  }

  @Test func nothingIsDeletedWhileASessionGoesOnElsewhere() throws {
    let journal = try filled()
    let other = try temporary.open()
    try other.claimSession()
    let inUse = JournalError.inUse(path: journal.location.folder)
    #expect(throws: inUse) { try journal.deleteSession(.sample(1)) }
    #expect(throws: inUse) { try journal.deleteDay(Timestamp.sample.localDate) }
    #expect(throws: inUse) { try journal.deleteCheckIn(.sample(51)) }
    #expect(throws: inUse) { try journal.eraseAll() }
    #expect(try journal.sessions().count == 2)
    other.releaseSession()
    #expect(try journal.deleteSession(.sample(1)).sessions == 1)
  }

  @Test func theSessionThatGoesOnIsNeverDeleted() throws {
    let journal = try filled()
    try journal.claimSession()
    try journal.addSample(3, events: [.start(.sample(3))])
    try journal.keep(CheckIn(id: .sample(60), at: .sample, kind: .pre, sessionID: .sample(3)))
    let inUse = JournalError.inUse(path: journal.location.folder)
    #expect(throws: inUse) { try journal.deleteSession(.sample(3)) }
    #expect(throws: inUse) { try journal.deleteCheckIn(.sample(60)) }
    #expect(throws: inUse) { try journal.deleteDay(Timestamp.sample.localDate) }
    #expect(throws: inUse) { try journal.eraseAll() }
    #expect(try journal.sessions().count == 3)
    try journal.deleteSession(.sample(1))
    try journal.append([.end(.closed, at: 9)], to: .sample(3), from: 1)
    try journal.deleteSession(.sample(3))
    #expect(try journal.sessions().map(\.id) == [.sample(2)])
  }

  @Test func aReaderThatKeepsTheLogIsTold() throws {
    let journal = try filled()
    var configuration = Configuration()
    configuration.readonly = true
    configuration.allowsUnsafeTransactions = true
    let reader = try DatabaseQueue(
      path: journal.location.journalFile, configuration: configuration)
    try reader.inDatabase { db in
      try db.beginTransaction()
      _ = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM session")
    }
    #expect(try journal.deleteSession(.sample(1)).leavesTraces)
    #expect(try journal.sessions().map(\.id) == [.sample(2)])
    try reader.inDatabase { try $0.rollback() }
    try reader.close()
    journal.close()
    #expect(try temporary.files(holding: Self.phrase).isEmpty)
  }
}
