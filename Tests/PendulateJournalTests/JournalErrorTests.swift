import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalErrorTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func programThatWritesForLongMakesTheJournalBusy() throws {
    try temporary.open().close()
    let journal = try JournalOpening(
      location: temporary.location, now: .sample, schema: .current, patienceSeconds: 0.01
    ).run()
    let other = try DatabaseQueue(path: temporary.location.journalFile)
    try other.writeWithoutTransaction { db in
      try db.execute(sql: "BEGIN IMMEDIATE")
      #expect(throws: JournalError.busy(path: temporary.location.journalFile)) {
        try journal.addSample(1)
      }
      // Reading goes on meanwhile.
      #expect(try journal.sessions().isEmpty)
      try db.execute(sql: "COMMIT")
    }
    try journal.addSample(1)
    #expect(try journal.sessions().count == 1)
  }

  @Test func openingThatSomebodyElseDoesMakesTheJournalBusy() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    let lock = try FileLock.acquire(temporary.location.openingLockFile)
    withExtendedLifetime(lock) {
      _ = #expect(throws: JournalError.busy(path: temporary.location.journalFile)) {
        try JournalOpening(
          location: temporary.location, now: .sample, schema: .current, patienceSeconds: 0.01
        ).run()
      }
    }
  }

  @Test func fullDiskLosesNothingThatWasTaken() throws {
    let journal = try temporary.open()
    let id = try journal.addSample(1, events: [.start(.sample(1))])
    try journal.queue.writeWithoutTransaction { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let events = (1...500).map { SessionEvent.enter(.orient, at: Double($0)) }
    let error = try #require(throws: JournalError.self) {
      try journal.append(events, to: id, from: 1)
    }
    #expect(error == .full(path: temporary.location.journalFile))
    #expect(error.exitStatus == 74)
    #expect(try journal.events(of: id).count == 1)
    try journal.queue.writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA max_page_count = 100000")
    }
    try journal.append(events, to: id, from: 1)
    #expect(try journal.events(of: id).count == 501)
  }

  @Test(arguments: [
    (ResultCode.SQLITE_IOERR_FSYNC, Int32(74)), (.SQLITE_READONLY_DBMOVED, 74),
    (.SQLITE_CANTOPEN, 74), (.SQLITE_BUSY_SNAPSHOT, 75), (.SQLITE_CORRUPT_VTAB, 65),
    (.SQLITE_CONSTRAINT_CHECK, 70), (.SQLITE_ERROR, 70),
  ])
  func everyFaultOfTheFileHasItsStatus(_ code: ResultCode, _ status: Int32) {
    #expect(JournalError(DatabaseError(resultCode: code), path: "/j").exitStatus == status)
  }

  @Test(arguments: [
    JournalError.cannotCreate(path: "/j", reason: "no"), .cannotOpen(path: "/j", reason: "no"),
    .readOnly(path: "/j"), .full(path: "/j"), .cannotWrite(path: "/j", reason: "no"),
    .busy(path: "/j"), .inUse(path: "/j"), .newerThanThisProgram(path: "/j", found: "form 2"),
    .damaged(path: "/j", reason: "no"), .notFound(kind: .session, id: "/j"),
    .notFound(kind: .glimmer, id: "/j"), .ambiguous(kind: .glimmer, id: "/j", matches: 2),
  ])
  func everyErrorNamesTheThingAndSaysWhatToDo(_ error: JournalError) {
    for sentence in [error.message, error.advice] {
      #expect(sentence.hasSuffix("."))
      #expect(!sentence.dropLast().contains(". "))
    }
    #expect(error.message.contains("/j"))
  }
}
