import GRDB
package import PendulateCore
import Platform

extension Journal {
  /// Opens the journal for whoever only reads: where nothing can be written, a copy in memory.
  ///
  /// `notices` then says that nothing new can be kept.
  package static func openToRead(
    at location: JournalLocation, now: Timestamp
  ) throws(JournalError) -> Journal {
    let path = location.journalFile
    // There even to try would leave files behind.
    if PrivateFiles.exists(path), PrivateFiles.isDiskFull(at: path) {
      return try copyInMemory(of: location).refusing(.full(path: path))
    }
    do {
      return try open(at: location, now: now)
    } catch {
      guard error.isAboutWriting, PrivateFiles.exists(path),
        let copy = try? copyInMemory(of: location)
      else { throw error }
      return copy.refusing(error)
    }
  }

  /// A copy in memory of the journal that lies there, for whoever looks and keeps nothing.
  ///
  /// The file is neither made, nor brought to a newer form, nor set aside, and what is written to
  /// the copy is gone with it. Throws what keeps the file from being read.
  package static func copyInMemory(of location: JournalLocation) throws(JournalError) -> Journal {
    let path = location.journalFile
    let schema = JournalSchema.current
    if let header = FileHeader.peek(path), header.userVersion > schema.version {
      throw .newerThanThisProgram(path: path, found: "form \(header.userVersion)")
    }
    do {
      let copy = try copy(path)
      switch try copy.unsafeRead({ try JournalSchema.identity(of: $0) }) {
      case .empty, .ours: break
      case .foreign:
        throw JournalError.damaged(path: path, reason: "it is not a journal of this program")
      }
      try schema.migrator.migrate(copy)
      return Journal(location: location, queue: copy, notices: [], isCopy: true)
    } catch {
      throw JournalError(error, path: path)
    }
  }

  private static func copy(_ path: String) throws -> DatabaseQueue {
    // SQLite would make a file where there is none.
    let isFile: Bool
    do throws(SystemError) {
      isFile = try FileStatus(of: path).isFile
    } catch {
      throw JournalError.cannotOpen(path: path, reason: error.reason)
    }
    guard isFile else {
      throw JournalError.cannotOpen(path: path, reason: "it is no plain file")
    }
    let mayWrite =
      PrivateFiles.isWritable(path) && PrivateFiles.isWritable(PrivateFiles.folder(of: path))
      && !PrivateFiles.isDiskFull(at: path)
    // Each way stands in for the other, and what the first one says is told.
    let ways = mayWrite ? [copyWithLocks, copyOfStillFile] : [copyOfStillFile, copyWithLocks]
    do {
      return try ways[0](path)
    } catch {
      guard let copy = try? ways[1](path) else { throw error }
      return copy
    }
  }

  private static func copyWithLocks(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    // Whoever may only read leaves the files of the log lying, as only a writer may remove them.
    configuration.readonly = !PrivateFiles.isWritable(path)
    configuration.busyMode = .timeout(2)
    return try copy(from: path, configuration)
  }

  /// Reads the file and its log where nothing can be written beside them.
  ///
  /// The index of the log stays in memory, and no lock is taken (sqlite.org/wal.html, "Use of WAL
  /// Without Shared-Memory"; sqlite.org/vfs.html, "unix-none"). So that nothing half-written is
  /// taken for whole, it counts only if nobody wrote meanwhile.
  static func copyOfStillFile(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.prepareDatabase { db in
      _ = try String.fetchOne(db, sql: "PRAGMA locking_mode = EXCLUSIVE")
    }
    for _ in 0..<3 {
      let before = changes(of: path)
      // Where there is no log, SQLite would make one.
      let isLogged = PrivateFiles.facts(of: path + "-wal").map { $0.size > 0 } ?? false
      let address =
        "file:\(percentEncoded(path))?mode=ro&\(isLogged ? "vfs=unix-none" : "immutable=1")"
      let copy = try copy(from: address, configuration)
      if changes(of: path) == before { return copy }
    }
    throw JournalError.busy(path: path)
  }

  private static func copy(
    from source: String, _ configuration: Configuration
  ) throws -> DatabaseQueue {
    let source = try DatabaseQueue(path: source, configuration: configuration)
    defer { try? source.close() }
    let copy = try DatabaseQueue()
    try source.backup(to: copy)
    return copy
  }

  private static func changes(of path: String) -> [[Int64]?] {
    [path, path + "-wal"].map { PrivateFiles.facts(of: $0)?.change }
  }

  /// A path as a part of an address (RFC 3986, section 2.3).
  private static func percentEncoded(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        return String(UnicodeScalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }.joined()
  }
}
