import GRDB
package import PendulateCore
import Synchronization

/// What a person did and told, kept on their own machine and for their own eyes.
///
/// A verb that returns has brought its entry to the disk; one that throws has changed nothing. Each
/// may be called from any thread, and waits for the others.
package final class Journal: Sendable {
  /// Where it lies.
  package let location: JournalLocation
  /// What a person should be told about the opening.
  package let notices: [JournalNotice]

  let queue: DatabaseQueue
  /// Whether it is a copy in memory, so that nothing of it may lead to a change of the file.
  private let isCopy: Bool
  /// Why nothing is taken, where what is written would be gone with the copy; nil where it is taken.
  private let refusal: JournalError?
  private let openFile: Mutex<OpenFiles.Key?>
  private let live = Mutex(Live())

  /// What is going on in this process, and so is not a session that was cut short.
  private struct Live {
    var lock: FileLock?
    var sessions: Set<Identifier> = []
  }

  init(
    location: JournalLocation, queue: DatabaseQueue, notices: [JournalNotice],
    isCopy: Bool = false, refusal: JournalError? = nil
  ) {
    self.refusal = refusal
    self.location = location
    self.queue = queue
    self.notices = notices
    self.isCopy = isCopy
    openFile = Mutex(isCopy ? nil : OpenFiles.opened(location.journalFile))
  }

  /// The same copy for whoever only reads: it says why nothing can be kept, and takes nothing.
  func refusing(_ error: JournalError) -> Journal {
    Journal(
      location: location, queue: queue, notices: notices + [.onlyRead(reason: error.message)],
      isCopy: isCopy, refusal: error)
  }

  deinit {
    noteClosed()
  }

  /// Opens the journal, and makes the folder and the file where they are missing.
  ///
  /// An older file is copied and migrated, a newer one refused, a damaged one set aside, which
  /// `notices` then tells. `now` names what is set aside.
  package static func open(
    at location: JournalLocation, now: Timestamp
  ) throws(JournalError) -> Journal {
    try JournalOpening(location: location, now: now, schema: .current).run()
  }

  /// Closes the file and gives the session back; nothing is lost where this is not called.
  package func close() {
    releaseSession()
    guard (try? queue.close()) != nil else { return }
    noteClosed()
  }

  private func noteClosed() {
    OpenFiles.closed(openFile.withLock { $0.take() })
  }

  // MARK: - One session at a time

  /// Says that a session is going on in this process, so that no other one offers it as cut short.
  ///
  /// Throws `.inUse` where another process said so. Held until `releaseSession()`, or until the
  /// process ends in whatever way. May be called again.
  package func claimSession() throws(JournalError) {
    let path = location.sessionLockFile
    if live.withLock({ $0.lock != nil }) { return }
    // Somebody who only looks whether the lock is held, holds it for some microseconds.
    guard let lock = try FileLock.acquire(path, waitingMilliseconds: 50) else {
      throw .inUse(path: location.folder)
    }
    live.withLock { $0.lock = lock }
  }

  /// Says that the session in this process is over.
  package func releaseSession() {
    live.withLock { $0 = Live() }
  }

  /// Whether a session is going on in another process.
  package var isSessionLiveElsewhere: Bool {
    if live.withLock({ $0.lock != nil }) { return false }
    return FileLock.isHeld(location.sessionLockFile)
  }

  /// Does something while no other process is in a session, or begins one.
  func withoutOtherSessions<Value>(
    _ body: () throws(JournalError) -> Value
  ) throws(JournalError) -> Value {
    if live.withLock({ $0.lock != nil }) { return try body() }
    guard let lock = try FileLock.acquire(location.sessionLockFile, waitingMilliseconds: 50) else {
      throw .inUse(path: location.folder)
    }
    defer { withExtendedLifetime(lock) {} }
    return try body()
  }

  /// The sessions that were begun by this process and are not over.
  var liveSessions: Set<Identifier> { live.withLock { $0.sessions } }

  func noteBegun(_ id: Identifier) {
    live.withLock { _ = $0.sessions.insert(id) }
  }

  func noteEnded(_ id: Identifier) {
    live.withLock { _ = $0.sessions.remove(id) }
  }

  // MARK: - Reading and writing

  func read<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw explain(error)
    }
  }

  /// One transaction, which takes the right to write at its start: on the disk when it returns.
  func write<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    if let refusal { throw refusal }
    do {
      return try queue.write { db in
        let value = try body(db)
        try RecordTable.sealAll(in: db)
        return value
      }
    } catch {
      throw explain(error)
    }
  }

  /// Something that may not stand in a transaction.
  func withDatabase<Value>(_ body: (Database) throws -> Value) throws(JournalError) -> Value {
    do {
      return try queue.writeWithoutTransaction(body)
    } catch {
      throw explain(error)
    }
  }

  /// Brings the log into the file and empties it; false where another program still reads from it.
  @discardableResult
  func emptyLog() throws(JournalError) -> Bool {
    try withDatabase { db in
      let isBusy = try Bool.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
      return isBusy != true
    }
  }

  private func explain(_ error: any Error) -> JournalError {
    let explained = JournalError(error, path: location.journalFile)
    if case .damaged = explained, !isCopy {
      // The next opening looks closely; this one must not, with a session going on.
      try? PrivateFiles.makeFile(location.suspicionFile)
    }
    return explained
  }
}
