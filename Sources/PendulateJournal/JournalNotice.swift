/// Something about the journal that a person should be told once, though the program goes on.
package enum JournalNotice: Hashable, Sendable {
  /// The journal was damaged; it was kept under this path, and a new one begun.
  case setAside(path: String, reason: String)
  /// What is there can be read, and nothing new can be kept.
  case onlyRead(reason: String)
  /// Others on this machine may read this path, and that could not be changed.
  case othersCanRead(path: String)

  /// One sentence for the person.
  package var message: String {
    switch self {
    case .setAside(let path, let reason):
      "The journal was damaged (\(reason)); it is kept as \(path), and a new one was begun."
    case .onlyRead(let reason): "\(reason) It is read as it is; nothing new can be kept."
    case .othersCanRead(let path):
      "Others on this machine may be able to read \(path); it could not be made private."
    }
  }
}
