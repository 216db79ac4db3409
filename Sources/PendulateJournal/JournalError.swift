/// What can keep the journal from being opened, read or written.
///
/// Every case knows a sentence that names the thing, one that says what to do, and the status that
/// a command exits with (sysexits.h).
package enum JournalError: Error, Hashable, Sendable {
  case cannotCreate(path: String, reason: String)
  case cannotOpen(path: String, reason: String)
  case readOnly(path: String)
  case full(path: String)
  case cannotWrite(path: String, reason: String)
  case busy(path: String)
  case inUse(path: String)
  case newerThanThisProgram(path: String, found: String)
  case damaged(path: String, reason: String)
  case notFound(kind: Entry, id: String)
  case ambiguous(kind: Entry, id: String, matches: Int)
  case conflict(reason: String)
  case notImported(reason: String, advice: String)
  case alreadyThere(path: String)
  case backupFailed(path: String, reason: String)

  /// What an identifier stands for.
  package enum Entry: String, Hashable, Sendable {
    case session, glimmer, journal
  }

  /// Whether what is there may be read all the same.
  package var isAboutWriting: Bool {
    switch self {
    case .cannotCreate, .cannotOpen, .readOnly, .full, .cannotWrite: true
    case .busy, .inUse, .newerThanThisProgram, .damaged, .notFound, .ambiguous, .conflict,
      .notImported, .alreadyThere, .backupFailed:
      false
    }
  }

  /// One sentence that names what went wrong.
  package var message: String {
    switch self {
    case .cannotCreate(let path, let reason): "\(path) cannot be made: \(reason)."
    case .cannotOpen(let path, let reason): "The journal \(path) cannot be opened: \(reason)."
    case .readOnly(let path): "\(path) can be read, but not written."
    case .full(let path): "There is no room left on the disk that holds \(path)."
    case .cannotWrite(let path, let reason):
      "The journal \(path) cannot be read or written: \(reason)."
    case .busy(let path): "Another program keeps the journal \(path) busy."
    case .inUse(let path): "Another session is going on with the journal in \(path)."
    case .newerThanThisProgram(let path, let found):
      "The journal \(path) was written by a newer version of this program (\(found))."
    case .damaged(let path, let reason): "The journal \(path) is damaged: \(reason)."
    case .notFound(let kind, let id): "There is no \(kind.rawValue) \"\(id)\"."
    case .ambiguous(let kind, let id, let matches):
      "\"\(id)\" could be any of \(matches) \(kind.rawValue)s."
    case .conflict(let reason): "The journal did not take an entry: \(reason)."
    case .notImported(let reason, _): reason
    case .backupFailed(let path, let reason): "\"\(path)\" cannot be written: \(reason)."
    case .alreadyThere(let path): "There is a file \"\(path)\" already."
    }
  }

  /// One sentence that says what to do.
  package var advice: String {
    switch self {
    case .cannotCreate:
      "Make its folder one that you may write to, or set XDG_DATA_HOME to another."
    case .cannotOpen: "Look at who owns the file and its folder, and try again."
    case .readOnly:
      "Give yourself the right to write there, or set XDG_DATA_HOME to another folder."
    case .full: "Make some room and try again; what was kept before is still there."
    case .cannotWrite:
      "Look at the disk and the folder, and try again; what was kept is still there."
    case .busy: "Wait a moment and try again."
    case .inUse: "End that session first, or start this one with --no-journal."
    case .newerThanThisProgram: "Use the newer version; the file has not been touched."
    case .damaged: "Start the program again: the file is then set aside, and a new one begun."
    case .notFound(.session, _): "See them with: pendulate journal list."
    case .notFound(.glimmer, _): "See them with: pendulate glimmer list."
    case .notFound(.journal, _): "Look at the path and its spelling."
    case .ambiguous: "Give more of its characters."
    case .notImported(_, let advice): advice
    case .backupFailed: "Name a file on another disk; the journal, and what stood there, are whole."
    case .alreadyThere: "Give another name, or say --replace to put this one in its place."
    case .conflict: "This is a fault of the program; what was kept before is still there."
    }
  }

  /// The exit status of a command that fails with it, as in sysexits.h.
  package var exitStatus: Int32 {
    switch self {
    case .cannotCreate, .alreadyThere: 73
    case .cannotOpen, .readOnly, .full, .cannotWrite, .backupFailed: 74
    case .busy, .inUse: 75
    case .newerThanThisProgram, .damaged, .notImported: 65
    case .notFound, .ambiguous: 66
    case .conflict: 70
    }
  }
}
