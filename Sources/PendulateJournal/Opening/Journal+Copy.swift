import GRDB
import Platform

extension Journal {
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
    var configuration = Configuration()
    // Whoever may only read leaves the files of the log lying, as only a writer may remove them.
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    configuration.readonly =
      !PrivateFiles.isWritable(path) || !PrivateFiles.isWritable(folder.isEmpty ? "/" : folder)
    configuration.busyMode = .timeout(2)
    let source = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? source.close() }
    let copy = try DatabaseQueue()
    try source.backup(to: copy)
    return copy
  }
}
