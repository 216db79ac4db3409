import GRDB
package import PendulateCore
import Platform

/// What a restored journal holds, and where the one before is.
package struct Restored: Hashable, Sendable {
  /// What is there now.
  package let contents: JournalContents
  /// Where the journal is that was there; nil where there was none.
  package let former: String?
}

extension Journal {
  /// Puts a backup in the place of the journal.
  ///
  /// It is read from a private copy, its log with it, checked and brought to the form that the
  /// program knows. The journal that is there is set aside whole, with its log. Throws `.inUse`
  /// while another program has it open, and changes nothing where anything fails.
  package static func restore(
    _ path: String, at location: JournalLocation, now: Timestamp
  ) throws(JournalError) -> Restored {
    try PrivateFiles.makeFolder(location.folder)
    let copy = try ForeignJournal(path, beside: location, schema: .current, verb: "restored")
    defer { copy.remove() }
    let contents = try check(copy, path)
    guard
      let session = try FileLock.acquire(location.sessionLockFile, waitingMilliseconds: 50)
    else { throw .inUse(path: location.folder) }
    guard
      let opening = try FileLock.acquire(location.openingLockFile, waitingMilliseconds: 2000)
    else { throw .busy(path: location.journalFile) }
    return try withExtendedLifetime((session, opening)) { () throws(JournalError) -> Restored in
      let former = try setAside(location, now: now)
      do throws(JournalError) {
        try renameFile(copy.file, to: location.journalFile)
      } catch {
        // What was there stands there again.
        if let former { try former.putBack() }
        throw error
      }
      return Restored(contents: contents, former: former?.kept)
    }
  }

  /// Opens the copy, counts what it holds, and leaves one file that is whole by itself.
  private static func check(
    _ copy: ForeignJournal, _ path: String
  ) throws(JournalError) -> JournalContents {
    let queue = try copy.open()
    do {
      let contents = try queue.read { try JournalContents(in: $0) }
      let changed = try queue.read { try changedRecords(in: $0) }.filter { !$0.isDerived }
      if let first = changed.first {
        throw copy.unreadable("\(first.name) is not as it was written")
      }
      try queue.writeWithoutTransaction { db in
        _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
      try queue.close()
      try PrivateFiles.bringToDisk(copy.file)
      return contents
    } catch {
      try? queue.close()
      throw JournalError(error, path: path)
    }
  }

  private static func setAside(
    _ location: JournalLocation, now: Timestamp
  ) throws(JournalError) -> SetAsideFile? {
    guard PrivateFiles.exists(location.journalFile) else { return nil }
    if isOpenElsewhere(location.journalFile) { throw .inUse(path: location.folder) }
    let former = SetAsideFile(location: location, now: now, word: "replaced")
    try former.setAside()
    return former
  }

  /// Whether another program has the file open: nobody else may, where it is to leave its log.
  ///
  /// A file that is damaged cannot tell, and is open nowhere that it could be read.
  private static func isOpenElsewhere(_ path: String) -> Bool {
    guard let queue = try? DatabaseQueue(path: path) else { return false }
    defer { try? queue.close() }
    do {
      let mode = try queue.writeWithoutTransaction { db in
        try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      }
      return mode == "wal"
    } catch {
      return (error as? DatabaseError)?.resultCode == .SQLITE_BUSY
    }
  }
}
