import GRDB
import Platform

/// A journal from elsewhere, as a private copy that may be migrated and is removed afterwards.
///
/// Merely to open a file with SQLite may write to it, as it moves its log into it; so the bytes are
/// copied first, the log with them.
struct ForeignJournal {
  private let path: String
  private let folder: String
  private let schema: JournalSchema
  /// What is done with it, in a word.
  private let verb: String
  /// The copy.
  var file: String { folder + "/journal.sqlite" }

  init(
    _ path: String, beside location: JournalLocation, schema: JournalSchema,
    verb: String = "merged"
  ) throws(JournalError) {
    self.path = path
    self.schema = schema
    self.verb = verb
    folder = DraftFile.begin(beside: "\(location.folder)/merging")
    guard let found = PrivateFiles.facts(of: path) else {
      throw .notFound(kind: .journal, id: path)
    }
    guard found.isFile else { throw unreadable("it is no plain file") }
    if let own = PrivateFiles.facts(of: location.journalFile), own.device == found.device,
      own.node == found.node
    {
      throw unreadable("it is this journal itself")
    }
    try PrivateFiles.makeFolder(folder)
    do throws(JournalError) {
      // The log last: what a writer moved into the file meanwhile stands there twice, and not never.
      for suffix in ["", "-journal", "-wal"] where PrivateFiles.exists(path + suffix) {
        try PrivateFiles.copy(path + suffix, to: file + suffix)
      }
      guard PrivateFiles.facts(of: path)?.change == found.change else {
        throw JournalError.busy(path: path)
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Opens the copy, brought to the form that the program knows.
  func open() throws(JournalError) -> DatabaseQueue {
    if let header = FileHeader.peek(file), header.userVersion > schema.version {
      throw .newerThanThisProgram(path: path, found: "form \(header.userVersion)")
    }
    do {
      let queue = try DatabaseQueue(path: file)
      let identity = try queue.unsafeRead { try JournalSchema.identity(of: $0) }
      guard case .ours = identity else {
        throw unreadable("it is not a journal of this program")
      }
      let found = try queue.unsafeRead { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
      guard found == "ok" else { throw unreadable("it is damaged") }
      try JournalMigration(queue: queue, path: file, schema: schema).run()
      return queue
    } catch let error as DatabaseError
      where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    {
      throw unreadable("it is not a journal, or it is damaged")
    } catch let error as JournalError {
      if case .newerThanThisProgram(_, let found) = error {
        throw .newerThanThisProgram(path: path, found: found)
      }
      throw error
    } catch {
      throw JournalError(error, path: path)
    }
  }

  /// The same; of a damaged one that which can be read, and what cannot.
  func openAsFarAsItCanBeRead() throws(JournalError) -> (queue: DatabaseQueue, losses: [String]) {
    do throws(JournalError) {
      let queue = try open()
      do {
        let changed = try queue.read { db in
          try Journal.readAll(in: db)
          return try Journal.changedRecords(in: db)
        }
        return (queue, changed.filter { !$0.isDerived }.map(\.sentence))
      } catch {
        try? queue.close()
        throw unreadable("it is damaged")
      }
    } catch {
      guard case .notImported = error else { throw error }
      let rescued = folder + "/rescued.sqlite"
      guard let report = try? Journal.writeRescued(file, to: rescued),
        let queue = try? DatabaseQueue(path: rescued)
      else { throw error }
      return (queue, report.losses)
    }
  }

  func remove() {
    DraftFile.remove(folder)
  }

  func unreadable(_ reason: String) -> JournalError {
    .notImported(
      reason: "\"\(path)\" cannot be \(verb): \(reason).",
      advice: "Give the journal.sqlite of another machine, or a backup; nothing was changed.")
  }
}
