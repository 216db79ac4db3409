import GRDB
import Platform

/// What can be told of a journal without changing anything about it.
package struct JournalInspection: Hashable, Sendable {
  /// How the file was found.
  package enum Condition: Hashable, Sendable {
    /// There is none yet.
    case none
    /// Whole, and of the form that this program knows.
    case whole
    /// Of an older form, which the next start brings up after keeping a copy.
    case older(form: Int, known: Int)
    /// Of a newer form.
    case newer(form: Int, known: Int)
    /// Some of it cannot be trusted.
    case damaged(reason: String)
    /// It cannot be read.
    case unreadable(reason: String)
  }

  /// A file or folder that others on the machine may look into.
  package struct OpenMode: Hashable, Sendable {
    /// Where it lies.
    package let path: String
    /// Its permission bits.
    package let mode: UInt16
    /// What they would be.
    package let wanted: UInt16
  }

  /// How the file was found.
  package private(set) var condition = Condition.none
  /// Bytes of the file.
  package private(set) var fileBytes: Int64 = 0
  /// Bytes of the log beside it.
  package private(set) var logBytes: Int64 = 0
  /// Entries that are not as they were written.
  package private(set) var changedRecords: [ChangedRecord] = []
  /// Sessions that have no end.
  package private(set) var unfinishedSessions = 0
  /// Sessions of all kinds.
  package private(set) var sessions = 0
  /// What others may look into.
  package private(set) var openModes: [OpenMode] = []
  /// Copies from before an upgrade, and journals that were set aside.
  package private(set) var keptFiles: [String] = []
  /// Bytes that are free for this user on the disk; nil where that cannot be told.
  package private(set) var freeBytes: Int64?
  /// Whether the folder is there.
  package private(set) var hasFolder = false
  /// Whether the folder may be written to.
  package private(set) var isWritable = false

  /// Looks at the journal in a folder; nothing is made and nothing is brought up.
  package init(of location: JournalLocation) {
    hasFolder = PrivateFiles.exists(location.folder)
    isWritable = hasFolder && PrivateFiles.isWritable(location.folder)
    freeBytes = Self.freeBytes(near: location.folder)
    keptFiles = location.earlierCopies + location.filesSetAside + location.limitsSetAside
    let path = location.journalFile
    lookAtModes(location)
    guard let facts = PrivateFiles.facts(of: path) else { return }
    fileBytes = facts.size
    logBytes = PrivateFiles.facts(of: path + "-wal")?.size ?? 0
    guard facts.size > 0 else { return }
    if let header = FileHeader.peek(path), header.userVersion > JournalSchema.current.version {
      condition = .newer(form: header.userVersion, known: JournalSchema.current.version)
      return
    }
    do {
      try lookInside(try Self.connect(to: path))
    } catch {
      let explained = JournalError(error, path: path)
      condition =
        if case .damaged(_, let reason) = explained { .damaged(reason: reason) } else {
          .unreadable(reason: explained.message)
        }
    }
  }

  /// Opens the file; where nothing can be written beside it, a copy of it, which tells the same.
  private static func connect(to path: String) throws -> DatabaseQueue {
    let isBesideWritable = PrivateFiles.isWritable(PrivateFiles.folder(of: path))
    if PrivateFiles.isDiskFull(at: path) || !isBesideWritable,
      let copy = try? Journal.copyOfStillFile(path)
    {
      return copy
    }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(2)
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  private mutating func lookInside(_ queue: DatabaseQueue) throws {
    defer { try? queue.close() }
    let known = JournalSchema.current.version
    try queue.read { db in
      switch try JournalSchema.identity(of: db) {
      case .empty, .foreign:
        condition = .damaged(reason: "it is not a journal of this program")
        return
      case .ours(let form) where form < known: condition = .older(form: form, known: known)
      case .ours: condition = .whole
      }
      let check = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
      if check != "ok" { condition = .damaged(reason: check) }
      if condition == .whole, try !JournalSchema.current.isDescribed(by: db) {
        condition = .damaged(reason: "the description of its tables is not as it was written")
      }
      if condition == .whole { changedRecords = try Journal.changedRecords(in: db) }
      if let table = try String.fetchOne(db, sql: "SELECT \"table\" FROM pragma_foreign_key_check")
      {
        condition = .damaged(reason: "a row of \(table) belongs to nothing")
      }
      sessions = try Int.fetchOne(db, sql: "SELECT COUNT(*) FROM session") ?? 0
      unfinishedSessions =
        try Int.fetchOne(
          db, sql: "SELECT COUNT(*) FROM session WHERE outcome IS NULL AND rehearsal = 0") ?? 0
    }
  }

  private mutating func lookAtModes(_ location: JournalLocation) {
    let path = location.journalFile
    let files =
      [path, path + "-wal", path + "-shm", location.limitsFile] + keptFiles
    for (place, wanted) in [(location.folder, Permissions.ownersFolder)]
      + files.map({ ($0, .ownersFile) })
    {
      guard let found = PrivateFiles.facts(of: place)?.permissions,
        !found.isDisjoint(with: .others)
      else { continue }
      openModes.append(OpenMode(path: place, mode: found.rawValue, wanted: wanted.rawValue))
    }
  }

  /// Takes the rights of others away; gives the paths where that failed.
  package func mendModes() -> [String] {
    openModes.filter { !PrivateFiles.tighten($0.path, to: Permissions(rawValue: $0.wanted)) }
      .map(\.path)
  }

  /// The nearest folder that exists tells of the disk.
  private static func freeBytes(near folder: String) -> Int64? {
    var path = folder
    while true {
      if let free = Disk.freeBytes(at: path) { return free }
      guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return nil }
      path = String(path[..<slash])
    }
  }
}
