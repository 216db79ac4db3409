import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

/// A journal that is only looked at: everything is read, and nothing of it changes.
@Suite struct JournalCopyTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  private func bytes() throws -> Data {
    try Data(contentsOf: URL(filePath: temporary.location.journalFile))
  }

  @Test func theCopyHoldsEverythingAndTheFileStays() throws {
    let journal = try temporary.open()
    try journal.addSample(1)
    try journal.keep(CheckIn(id: .sample(50), at: .sample, kind: .open, distress: Distress(9)))
    let text = try journal.exportedText(at: .sample)
    journal.close()
    let (before, names) = (try bytes(), temporary.names)

    let copy = try Journal.copyInMemory(of: temporary.location)
    #expect(try copy.exportedText(at: .sample) == text)
    #expect(try copy.figures().count == 1)
    try copy.addSample(2)
    try copy.close(.sample(2), outcome: .left)
    copy.close()
    #expect(try bytes() == before)
    #expect(temporary.names == names)
  }

  /// What another process keeps at the same time may still lie in the log beside the file.
  @Test func whatIsStillInTheLogIsThere() throws {
    let journal = try temporary.open()
    defer { journal.close() }
    try journal.addSample(1)
    try journal.claimSession()
    let copy = try Journal.copyInMemory(of: temporary.location)
    #expect(try copy.countOfSessions() == 1)
    try journal.addSample(2)
    #expect(try copy.countOfSessions() == 1)
    #expect(try journal.countOfSessions() == 2)
  }

  @Test func anOlderFormIsReadWithoutBringingItUp() throws {
    try FileManager.default.createDirectory(
      atPath: temporary.location.folder, withIntermediateDirectories: true)
    let queue = try DatabaseQueue(path: temporary.location.journalFile)
    try queue.write { try $0.execute(sql: FirstFormFixture.sql) }
    try queue.close()
    let (before, names) = (try bytes(), temporary.names)
    let copy = try Journal.copyInMemory(of: temporary.location)
    #expect(try copy.figures().count == 1)
    #expect(try copy.consent()?.holdsAllowed == true)
    #expect(try bytes() == before)
    #expect(temporary.names == names)
  }

  @Test func whatCannotBeReadIsSaidAndStaysWhereItIs() throws {
    let file = temporary.location.journalFile
    #expect(throws: JournalError.self) { try Journal.copyInMemory(of: temporary.location) }
    #expect(temporary.names.isEmpty)
    try FileManager.default.createDirectory(
      atPath: temporary.location.folder, withIntermediateDirectories: true)
    try TemporaryFolder.write(Array(String(repeating: "no journal ", count: 99).utf8), to: file)
    let error = #expect(throws: JournalError.self) {
      try Journal.copyInMemory(of: temporary.location)
    }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(temporary.names == ["journal.sqlite"])
  }
}
