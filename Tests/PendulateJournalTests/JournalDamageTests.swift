import Foundation
import GRDB
import PendulateCore
import Platform
import Testing

@testable import PendulateJournal

@Suite struct JournalDamageTests {
  private let temporary: TemporaryFolder
  private var path: String { temporary.location.journalFile }
  private var kept: String {
    temporary.location.folder + "/journal.damaged-20260301T090500.sqlite"
  }

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func fileThatIsNoDatabaseIsKeptAndANewOneBegun() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    let bytes = [UInt8](repeating: 7, count: 5000)
    try TemporaryFolder.write(bytes, to: path)
    let journal = try temporary.open()
    guard case .setAside(let told, _, nil) = journal.notices.first else {
      Issue.record("nothing was told: \(journal.notices)")
      return
    }
    #expect(told == kept)
    #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: kept))) == bytes)
    #expect(TemporaryFolder.mode(kept) == 0o600)
    try journal.addSample(1)
    #expect(try journal.sessions().count == 1)
  }

  @Test func secondDamageDoesNotReplaceTheFirst() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    for byte in [UInt8(1), 2] {
      try TemporaryFolder.write([UInt8](repeating: byte, count: 5000), to: path)
      try temporary.open().close()
    }
    #expect(temporary.names.filter { $0.contains("damaged") }.count == 2)
  }

  @Test func databaseOfAnotherProgramIsSetAside() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE other (a)") }
    let journal = try temporary.open()
    #expect(
      journal.notices == [
        .setAside(path: kept, reason: "it is not a journal of this program", found: nil)
      ])
  }

  @Test func logOfADamagedFileIsKeptBesideIt() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    try TemporaryFolder.write([UInt8](repeating: 7, count: 5000), to: path)
    try TemporaryFolder.write([1, 2, 3], to: path + "-shm")
    try SetAsideFile(location: temporary.location, now: .sample, word: "damaged").setAside()
    #expect(FileManager.default.fileExists(atPath: kept))
    #expect(FileManager.default.fileExists(atPath: kept + "-shm"))
    #expect(!FileManager.default.fileExists(atPath: path + "-shm"))
  }

  @Test func damageMetWhileReadingIsSetAsideAtTheNextOpening() throws {
    let first = try temporary.open()
    try LongJournal.fill(first, sessions: 200, eventsPerSession: 20, now: .sample)
    first.close()
    let size = try #require(PrivateFiles.facts(of: path)).size
    for offset in stride(from: UInt64(4096 * 60), to: UInt64(size), by: 4096) {
      try TemporaryFolder.write([UInt8](repeating: 0xFF, count: 4096), to: path, at: offset)
    }
    let second = try temporary.open()
    #expect(second.notices.isEmpty)
    let error = try #require(throws: JournalError.self) {
      for session in try second.sessions() { _ = try second.events(of: session.id) }
    }
    guard case .damaged = error else {
      Issue.record("told as \(error)")
      return
    }
    second.close()
    let third = try temporary.open()
    #expect(third.notices.count == 1)
    // What lay on the first pages is there; the rest is named.
    guard case .setAside(_, _, let found?) = third.notices.first else {
      Issue.record("\(third.notices)")
      return
    }
    #expect(try third.sessions().count == found.sessions)
    #expect(PrivateFiles.facts(of: kept)?.size == size)
    third.close()
    #expect(try temporary.open().notices.isEmpty)
  }

  @Test func soundFileUnderSuspicionIsKept() throws {
    let first = try temporary.open()
    try first.addSample(1)
    try PrivateFiles.makeFile(temporary.location.suspicionFile)
    first.close()
    let second = try temporary.open()
    #expect(second.notices.isEmpty)
    #expect(try second.sessions().count == 1)
    #expect(!PrivateFiles.exists(temporary.location.suspicionFile))
  }

  @Test func damagedFileStaysInItsPlaceWhileASessionIsGoingOn() throws {
    let first = try temporary.open()
    try first.claimSession()
    try first.queue.close()
    try TemporaryFolder.write([UInt8](repeating: 7, count: 5000), to: path)
    #expect(throws: JournalError.inUse(path: temporary.location.folder)) {
      try temporary.open()
    }
    #expect(PrivateFiles.facts(of: path)?.size == 5000)
  }

  @Test func unknownWordInARowIsToldAndDoesNotEndTheProgram() throws {
    let journal = try temporary.open()
    let id = try journal.addSample(1)
    try journal.queue.write { db in
      try db.execute(
        sql: """
          INSERT INTO event (sessionId, sequence, t, kind, body) VALUES (?, 99, 500, 'rate', '{"event":"levitate","t":500}')
          """, arguments: [id.rawValue])
    }
    let error = try #require(throws: JournalError.self) { try journal.events(of: id) }
    #expect(error.exitStatus == 65)
    journal.close()
    // The next opening looks closely, and goes on with all but that one event.
    let next = try temporary.open()
    guard case .setAside(_, _, let found?) = next.notices.first else {
      Issue.record("\(next.notices)")
      return
    }
    #expect(found.losses.count > 0)
    #expect(try !next.events(of: id).isEmpty)
    next.close()
    #expect(try temporary.open().notices.isEmpty)
  }
}
