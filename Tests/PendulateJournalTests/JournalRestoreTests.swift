import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

/// Going back to a backup: what is there is set aside whole, and nothing is lost on the way.
@Suite struct JournalRestoreTests {
  private let temporary: TemporaryFolder
  private var backup: String { temporary.path + "/backup.sqlite" }

  init() throws {
    temporary = try TemporaryFolder()
  }

  /// A journal of one session, backed up, and then of two.
  private func make() throws {
    let journal = try temporary.open()
    try journal.addSample(1)
    try journal.backUp(to: backup)
    try journal.addSample(2)
    journal.close()
  }

  private func restore(_ path: String? = nil) throws -> Restored {
    try Journal.restore(path ?? backup, at: temporary.location, now: .sample)
  }

  private func sessions(_ path: String) throws -> Int? {
    try DatabaseQueue(path: path).read {
      try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM session")
    }
  }

  @Test func theBackupIsThereAndTheOtherSetAside() throws {
    try make()
    let bytes = try Data(contentsOf: URL(filePath: backup))
    let restored = try restore()
    #expect(restored.contents.sessions == 1)
    let former = try #require(restored.former)
    #expect(try sessions(former) == 2)
    #expect(TemporaryFolder.mode(former) == 0o600)
    let journal = try temporary.open()
    #expect(journal.notices.isEmpty)
    #expect(try journal.countOfSessions() == 1)
    journal.close()
    #expect(try Data(contentsOf: URL(filePath: backup)) == bytes)
    #expect(!temporary.names.contains { $0.contains("merging") })
  }

  /// A kill leaves the newest entries in a log, which must not be put to another file.
  @Test func theLogOfAKilledSessionGoesWithItsFile() throws {
    try make()
    let killed = try temporary.open()
    try killed.addSample(3)
    let path = temporary.location.journalFile
    let copies = try ["", "-wal"].map { try Data(contentsOf: URL(filePath: path + $0)) }
    killed.close()
    try temporary.put([UInt8](copies[0]))
    try TemporaryFolder.write([UInt8](copies[1]), to: path + "-wal")
    let restored = try restore()
    #expect(try sessions(try #require(restored.former)) == 3)
    let journal = try temporary.open()
    defer { journal.close() }
    #expect(try journal.countOfSessions() == 1)
    #expect(try journal.events(of: .sample(1)).count == 11)
  }

  @Test func nothingChangesWhileAnotherHasItOpen() throws {
    try make()
    let other = try temporary.open()
    defer { other.close() }
    #expect(throws: JournalError.inUse(path: temporary.location.folder)) { try restore() }
    #expect(try other.countOfSessions() == 2)
    try other.addSample(3)
    #expect(try other.countOfSessions() == 3)
  }

  @Test func nothingChangesWhereItIsNoWholeJournal() throws {
    try make()
    var damaged = try [UInt8](Data(contentsOf: URL(filePath: backup)))
    let text = try #require(Data(damaged).range(of: Data("full-touch".utf8)))
    damaged[text.lowerBound] ^= 0x10
    try TemporaryFolder.write(damaged, to: temporary.path + "/damaged")
    try TemporaryFolder.write([UInt8](repeating: 7, count: 9000), to: temporary.path + "/odd")
    for name in ["damaged", "odd"] {
      let error = try #require(throws: JournalError.self) {
        try restore(temporary.path + "/" + name)
      }
      #expect(error.exitStatus == 65, "\(name)")
    }
    #expect(throws: JournalError.notFound(kind: .journal, id: "/nowhere")) {
      try restore("/nowhere")
    }
    let own = try #require(throws: JournalError.self) {
      try restore(temporary.location.journalFile)
    }
    #expect(own.exitStatus == 65)
    let journal = try temporary.open()
    defer { journal.close() }
    #expect(try journal.countOfSessions() == 2)
    #expect(temporary.names.filter { $0.contains("replaced") || $0.contains("damaged") } == [])
  }

  @Test func whereThereIsNoneItIsPut() throws {
    try make()
    try FileManager.default.removeItem(atPath: temporary.location.folder)
    let restored = try restore()
    #expect(restored.former == nil)
    #expect(try temporary.open().countOfSessions() == 1)
  }

  /// A damaged journal cannot keep one from going back.
  @Test func aDamagedJournalIsSetAsideToo() throws {
    try make()
    try temporary.put([UInt8](repeating: 7, count: 5000))
    let former = try #require(try restore().former)
    #expect(try Data(contentsOf: URL(filePath: former)).count == 5000)
    #expect(try temporary.open().countOfSessions() == 1)
  }

  @Test func oneOfAnEarlierFormIsBroughtUp() throws {
    let old = temporary.path + "/old.sqlite"
    let queue = try DatabaseQueue(path: old)
    try queue.write { try $0.execute(sql: FirstFormFixture.sql) }
    try queue.close()
    #expect(try restore(old).contents.sessions == 1)
    #expect(try temporary.open().notices.isEmpty)
  }
}
