import GRDB
import PendulateCore
import Platform

/// Finds, makes, migrates or sets aside the file, and opens it.
struct JournalOpening {
  let location: JournalLocation
  let now: Timestamp
  let schema: JournalSchema
  /// How long to wait while another program writes.
  var patienceSeconds = 2.0

  private var path: String { location.journalFile }

  func run() throws(JournalError) -> Journal {
    if let queue = try openFinished() {
      return Journal(location: location, queue: queue, notices: makePrivate())
    }
    try PrivateFiles.makeFolder(location.folder)
    try refuseReadOnly()
    let patience = Int(patienceSeconds * 1000)
    guard
      let lock = try FileLock.acquire(location.openingLockFile, waitingMilliseconds: patience)
    else {
      throw .busy(path: path)
    }
    let opened = try withExtendedLifetime(lock) { () throws(JournalError) in
      try openWithLock()
    }
    return Journal(
      location: location, queue: opened.queue, notices: opened.notices + makePrivate())
  }

  /// The common case, with as few calls as possible: nil where anything needs more care.
  private func openFinished() throws(JournalError) -> DatabaseQueue? {
    guard let found = PrivateFiles.facts(of: path), found.isFile, found.size > 0 else {
      return nil
    }
    try refuseReadOnly()
    try refuseNewer()
    if PrivateFiles.exists(location.suspicionFile) { return nil }
    do {
      let queue = try connect()
      let version = try queue.unsafeRead { try JournalSchema.identity(of: $0) }
      if version == .ours(schema.version) { return queue }
      try queue.close()
      return nil
    } catch {
      let explained = JournalError(error, path: path)
      if case .damaged = explained { return nil }
      throw explained
    }
  }

  /// Opens the file while nobody else makes, migrates or moves it.
  private func openWithLock() throws(JournalError) -> (
    queue: DatabaseQueue, notices: [JournalNotice]
  ) {
    do {
      return (try openOrMigrate(), [])
    } catch .damaged(_, let reason) {
      let notice = try setAside(reason: reason)
      return (try openOrMigrate(), [notice])
    }
  }

  private func openOrMigrate() throws(JournalError) -> DatabaseQueue {
    try refuseNewer()
    try PrivateFiles.makeFile(path)
    do {
      let queue = try connect()
      do {
        try JournalMigration(queue: queue, path: path, schema: schema).run()
        try lookClosely(queue)
        return queue
      } catch {
        try? queue.close()
        throw error
      }
    } catch {
      throw JournalError(error, path: path)
    }
  }

  private func connect() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.label = "journal"
    configuration.busyMode = .timeout(patienceSeconds)
    configuration.prepareDatabase { db in
      // A file system without shared memory stays with a rollback journal: as durable, but slower.
      _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Reads the whole file, where an earlier run met damage.
  private func lookClosely(_ queue: DatabaseQueue) throws {
    guard PrivateFiles.exists(location.suspicionFile) else { return }
    let found = try queue.unsafeRead { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
    guard found == "ok" else {
      throw JournalError.damaged(path: path, reason: found ?? "it cannot be checked")
    }
    try queue.unsafeRead { try Journal.readAll(in: $0) }
    SetAsideFile.forgetSuspicion(location)
  }

  private func setAside(reason: String) throws(JournalError) -> JournalNotice {
    // A session that goes on in another process still writes to that file.
    if FileLock.isHeld(location.sessionLockFile) { throw .inUse(path: location.folder) }
    let damaged = SetAsideFile(location: location, now: now, word: "damaged")
    let isForeign = isOfAnotherProgram
    try damaged.setAside()
    // Where even that fails, there is still the file that was set aside.
    let found =
      isForeign ? nil : try? Journal.writeRescued(damaged.kept, to: path)
    return .setAside(path: damaged.kept, reason: reason, found: found)
  }

  private var isOfAnotherProgram: Bool {
    guard let queue = try? DatabaseQueue(path: path),
      let identity = try? queue.unsafeRead({ try JournalSchema.identity(of: $0) })
    else { return false }
    return identity == .foreign
  }

  private func refuseReadOnly() throws(JournalError) {
    for place in [location.folder, path] where PrivateFiles.exists(place) {
      do throws(SystemError) {
        try Files.check(place, for: .writing)
      } catch {
        throw PrivateFiles.exists(path) ? .readOnly(path: place) : error.creating(path)
      }
    }
  }

  private func refuseNewer() throws(JournalError) {
    guard let header = FileHeader.peek(path), header.userVersion > schema.version else { return }
    throw .newerThanThisProgram(path: path, found: "form \(header.userVersion)")
  }

  /// Takes the rights of others away from what stood there before.
  private func makePrivate() -> [JournalNotice] {
    var notices: [JournalNotice] = []
    if !PrivateFiles.tighten(location.folder, to: .ownersFolder) {
      notices.append(.othersCanRead(path: location.folder))
    }
    for file in [path, path + "-wal", path + "-shm"]
    where !PrivateFiles.tighten(file, to: .ownersFile) {
      notices.append(.othersCanRead(path: file))
    }
    return notices
  }
}
