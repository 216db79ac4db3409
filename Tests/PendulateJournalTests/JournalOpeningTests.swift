import Foundation
import GRDB
import PendulateCore
import Testing

@testable import PendulateJournal

@Suite struct JournalOpeningTests {
  private let temporary: TemporaryFolder

  init() throws {
    temporary = try TemporaryFolder()
  }

  @Test func missingFoldersAreMadeForTheOwnerAlone() throws {
    let location = JournalLocation(folder: temporary.path + "/a/b/pendulate")
    let journal = try Journal.open(at: location, now: .sample)
    #expect(journal.notices.isEmpty)
    #expect(TemporaryFolder.mode(temporary.path + "/a") == 0o700)
    #expect(TemporaryFolder.mode(location.folder) == 0o700)
  }

  @Test func everyCommitIsSyncedAndForeignKeysHold() throws {
    let journal = try temporary.open()
    let settings = try journal.read { db in
      [
        try String.fetchOne(db, sql: "PRAGMA journal_mode"),
        try String.fetchOne(db, sql: "PRAGMA synchronous"),
        try String.fetchOne(db, sql: "PRAGMA foreign_keys"),
        try String.fetchOne(db, sql: "PRAGMA secure_delete"),
      ]
    }
    #expect(settings == ["wal", "2", "1", "1"])
  }

  @Test func rightsThatOthersHadAreTakenAway() throws {
    try temporary.open().close()
    chmod(temporary.location.folder, 0o755)
    chmod(temporary.location.journalFile, 0o644)
    let journal = try temporary.open()
    #expect(journal.notices.isEmpty)
    #expect(TemporaryFolder.mode(temporary.location.folder) == 0o700)
    #expect(TemporaryFolder.mode(temporary.location.journalFile) == 0o600)
  }

  @Test func emptyFileLeftByAKillBecomesAJournal() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    try PrivateFiles.makeFile(temporary.location.journalFile)
    let journal = try temporary.open()
    try journal.addSample(1)
    #expect(journal.notices.isEmpty)
    #expect(try journal.sessions().count == 1)
  }

  @Test func twoJournalsMayBeOpenAtOnce() throws {
    let first = try temporary.open()
    let second = try temporary.open()
    try first.addSample(1)
    try second.addSample(2)
    #expect(try first.sessions().count == 2)
  }

  @Test func manyMayMakeTheJournalAtOnce() async throws {
    let location = temporary.location
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<8 {
        group.addTask {
          try Journal.open(at: location, now: .sample).addSample(number)
        }
      }
      try await group.waitForAll()
    }
    #expect(try temporary.open().sessions().count == 8)
    #expect(!temporary.names.contains { $0.contains("damaged") })
  }

  @Test func newerFileIsRefusedUntouched() throws {
    let newer = JournalSchema(
      steps: JournalSchema.current.steps + [.init(name: "later", sql: "CREATE TABLE more (a)")])
    try JournalOpening(location: temporary.location, now: .sample, schema: newer).run().close()
    let file = URL(fileURLWithPath: temporary.location.journalFile)
    let before = try Data(contentsOf: file)
    let names = temporary.names
    #expect(
      throws: JournalError.newerThanThisProgram(
        path: temporary.location.journalFile, found: "form \(JournalSchema.current.version + 1)")
    ) {
      try temporary.open()
    }
    #expect(try Data(contentsOf: file) == before)
    #expect(temporary.names == names)
  }

  @Test func newerFileIsRefusedWhileThisProcessHasItOpen() throws {
    let newer = JournalSchema(
      steps: JournalSchema.current.steps + [.init(name: "later", sql: "CREATE TABLE more (a)")])
    let holder = try JournalOpening(
      location: temporary.location, now: .sample, schema: newer
    ).run()
    #expect(
      throws: JournalError.newerThanThisProgram(
        path: temporary.location.journalFile, found: "form \(JournalSchema.current.version + 1)")
    ) {
      try temporary.open()
    }
    try holder.addSample(1)
  }

  @Test func folderBelowAFileCannotBeMade() throws {
    try TemporaryFolder.write([1], to: temporary.path + "/file")
    let location = JournalLocation(folder: temporary.path + "/file/pendulate")
    let error = try #require(throws: JournalError.self) {
      try Journal.open(at: location, now: .sample)
    }
    #expect(error.exitStatus == 73)
    #expect(error.message.contains(location.folder))
  }

  @Test func fileInThePlaceOfTheFolderIsTold() throws {
    try TemporaryFolder.write([1], to: temporary.location.folder)
    let error = try #require(throws: JournalError.self) { try temporary.open() }
    #expect(error.exitStatus == 73)
  }

  @Test func folderInThePlaceOfTheFileIsTold() throws {
    try FileManager.default.createDirectory(
      atPath: temporary.location.journalFile, withIntermediateDirectories: true)
    let error = try #require(throws: JournalError.self) { try temporary.open() }
    #expect(error.exitStatus == 74)
  }

  @Test func readOnlyFolderIsToldAndNothingChanged() throws {
    try temporary.open().close()
    guard let folder = ReadOnlyFolder(temporary.location.folder) else { return }
    defer { folder.undo() }
    #expect(throws: JournalError.readOnly(path: temporary.location.folder)) {
      try temporary.open()
    }
  }

  @Test func readOnlyFolderWithoutAJournalIsTold() throws {
    try PrivateFiles.makeFolder(temporary.location.folder)
    guard let folder = ReadOnlyFolder(temporary.location.folder) else { return }
    defer { folder.undo() }
    let error = try #require(throws: JournalError.self) { try temporary.open() }
    #expect(error.exitStatus == 73)
  }
}

/// One after the other, as the umask belongs to the process.
@Suite(.serialized) struct JournalPrivacyTests {
  @Test(arguments: [mode_t(0), 0o022, 0o077])
  func filesAreTheOwnersAloneWhateverTheUmask(_ mask: mode_t) throws {
    let temporary = try TemporaryFolder()
    let old = umask(mask)
    defer { umask(old) }
    let journal = try temporary.open()
    try journal.claimSession()
    try journal.addSample(1)
    let folder = temporary.location.folder
    #expect(TemporaryFolder.mode(folder) == 0o700)
    #expect(temporary.names.contains("journal.sqlite-wal"))
    for name in temporary.names {
      #expect(TemporaryFolder.mode("\(folder)/\(name)") == 0o600, "\(name)")
    }
  }

  @Test(arguments: [mode_t(0), 0o277])
  func fileIsTheOwnersAloneFromItsFirstInstant(_ mask: mode_t) throws {
    let temporary = try TemporaryFolder()
    let old = umask(mask)
    defer { umask(old) }
    try PrivateFiles.makeFolder(temporary.path + "/a/b")
    try PrivateFiles.makeFile(temporary.path + "/a/b/file")
    #expect(TemporaryFolder.mode(temporary.path + "/a") == 0o700)
    #expect(TemporaryFolder.mode(temporary.path + "/a/b") == 0o700)
    #expect(TemporaryFolder.mode(temporary.path + "/a/b/file") == 0o600)
  }
}
