import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalBackupTests {
  private let temporary: TemporaryFolder
  private let journal: Journal
  private var target: String { temporary.path + "/backup.sqlite" }

  init() throws {
    temporary = try TemporaryFolder()
    journal = try temporary.open()
    try journal.addSample(1)
  }

  /// What stands beside the folder of the journal.
  private var beside: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: temporary.path).sorted()
    }
  }

  @Test func aBackupIsTheWholeJournalForItsOwnerAlone() throws {
    let text = try journal.exportedText(at: .sample)
    // A session that goes on, with a transaction of another connection open, is no hindrance.
    let other = try temporary.open()
    try other.claimSession()
    try journal.backUp(to: target)
    #expect(TemporaryFolder.mode(target) == 0o600)
    #expect(try beside == ["backup.sqlite", "pendulate"])
    let restored = try TemporaryFolder()
    try PrivateFiles.makeFolder(restored.location.folder)
    try FileManager.default.copyItem(atPath: target, toPath: restored.location.journalFile)
    #expect(try restored.open().exportedText(at: .sample) == text)
    let third = try TemporaryFolder()
    #expect(try third.open().merge(target, now: .sample).sessions.new == 1)
  }

  @Test func aFileThatIsThereStaysUnlessItIsToBeReplaced() throws {
    try TemporaryFolder.write([1, 2, 3], to: target)
    #expect(throws: JournalError.alreadyThere(path: target)) { try journal.backUp(to: target) }
    #expect(try Data(contentsOf: URL(filePath: target)) == Data([1, 2, 3]))
    try journal.backUp(to: target, replacing: true)
    #expect(FileHeader.peek(target)?.userVersion == JournalSchema.current.version)
    #expect(try beside == ["backup.sqlite", "pendulate"])
  }

  @Test func theJournalItselfIsNeverReplaced() throws {
    let link = temporary.path + "/link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: journal.location.journalFile)
    for path in [journal.location.journalFile, link, temporary.location.folder] {
      #expect(throws: JournalError.self) { try journal.backUp(to: path, replacing: true) }
    }
    #expect(throws: JournalError.self) { try journal.backUp(to: temporary.path + "/no/where") }
    #expect(try journal.sessions().count == 1)
    #expect(try beside == ["link", "pendulate"])
  }

  /// The copy before the newest step is made like that before any other.
  @Test func theNewestStepIsPrecededByACopy() throws {
    let old = try TemporaryFolder()
    try PrivateFiles.makeFolder(old.location.folder)
    let path = old.location.journalFile
    try DatabaseQueue(path: path).write { try $0.execute(sql: FirstFormFixture.sql) }
    _ = try old.open()
    let newest = try #require(JournalSchema.current.steps.last?.name)
    let copy = "\(path).before-\(newest)"
    #expect(TemporaryFolder.mode(copy) == 0o600)
    #expect(FileHeader.peek(copy)?.userVersion == JournalSchema.current.version - 1)
    let about = try DatabaseQueue(path: copy).read {
      try String.fetchOne($0, sql: "SELECT about FROM session")
    }
    #expect(about == "the stairs")
  }
}
