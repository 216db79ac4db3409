import GRDB

extension JournalError {
  /// Tells in the journal's own words what SQLite, or a row of the file, had to say.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as JournalError: self = error
    case let error as MalformedEntry: self = .damaged(path: path, reason: error.reason)
    case let error as DatabaseError: self.init(error, path: path)
    case let fault as ImportFault:
      self = .notImported(reason: fault.sentence, advice: fault.advice)
    default: self = .conflict(reason: "\(error)")
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let said = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN: self = .cannotOpen(path: path, reason: said)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, reason: said)
    case .SQLITE_IOERR where PrivateFiles.isDiskFull(at: path): self = .full(path: path)
    case .SQLITE_IOERR, .SQLITE_NOMEM, .SQLITE_TOOBIG, .SQLITE_NOLFS:
      self = .cannotWrite(path: path, reason: said)
    default: self = .conflict(reason: said)
    }
  }
}

/// An entry of the file that this program cannot have written.
struct MalformedEntry: Error {
  let reason: String
}
