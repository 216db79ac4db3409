/// Something about the journal that a person should be told once, though the program goes on.
package enum JournalNotice: Hashable, Sendable {
  /// The journal was damaged; it was kept under this path, and a new one begun with what could be
  /// read of it, if anything could.
  case setAside(path: String, reason: String, found: RescueReport?)
  /// What is there can be read, and nothing new can be kept.
  case onlyRead(reason: String)
  /// Others on this machine may read this path, and that could not be changed.
  case othersCanRead(path: String)

  /// What of a damaged journal could not be read, in sentences.
  package var losses: [String] {
    switch self {
    case .setAside(_, _, let found): found?.losses ?? []
    case .onlyRead, .othersCanRead: []
    }
  }

  /// One sentence for the person.
  package var message: String {
    switch self {
    case .setAside(let path, let reason, nil):
      "The journal was damaged (\(reason)); it is kept as \(path), and a new one was begun."
    case .setAside(let path, let reason, let found?):
      "The journal was damaged (\(reason)). \(found.summary) The damaged one is kept as \(path)."
    case .onlyRead(let reason): "\(reason) It is read as it is; nothing new can be kept."
    case .othersCanRead(let path):
      "Others on this machine may be able to read \(path); it could not be made private."
    }
  }
}
