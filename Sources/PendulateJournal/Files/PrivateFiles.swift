import Platform

/// Folders and files that only their owner may look into, whatever the umask.
enum PrivateFiles {
  /// Makes the folder and those above it that are missing, each for the owner alone.
  static func makeFolder(_ path: String) throws(JournalError) {
    if try isFolder(path) { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    do throws(SystemError) {
      try Folders.make(path)
    } catch {
      // Somebody else may have been quicker.
      guard error == .alreadyThere else { throw error.creating(path) }
    }
    // The umask may have taken bits away that the owner needs.
    try? Files.setPermissions(.ownersFolder, of: path)
  }

  /// Whether a folder stands there; throws where it is something else, or cannot be told.
  private static func isFolder(_ path: String) throws(JournalError) -> Bool {
    let found: FileStatus
    do throws(SystemError) {
      found = try FileStatus(of: path)
    } catch {
      guard error == .noSuchFile else { throw error.creating(path) }
      return false
    }
    guard found.isFolder else {
      throw .cannotCreate(path: path, reason: "something that is not a folder stands there")
    }
    return true
  }

  /// Makes an empty file where there is none.
  ///
  /// Done before SQLite opens it, as SQLite would make it readable for all; it gives the files
  /// beside it (`-wal`, `-shm`) the mode of this one.
  static func makeFile(_ path: String) throws(JournalError) {
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, for: .readingAndWriting, .makingAnew)
      defer { file.close() }
      try file.setPermissions(.ownersFile)
      try file.sync()
    } catch {
      if error == .alreadyThere { return }
      throw error.creating(path)
    }
    syncFolder(of: path)
  }

  /// Takes the rights of others away; false where they stay.
  static func tighten(_ path: String, to wanted: Permissions) -> Bool {
    guard let found = facts(of: path)?.permissions else { return true }
    if found.isDisjoint(with: .others), found.isSuperset(of: wanted) { return true }
    return (try? Files.setPermissions(wanted, of: path)) != nil
  }

  /// Sees to it that what was made, renamed or removed in the folder survives a loss of power.
  static func syncFolder(of path: String) {
    sync(folder(of: path))
  }

  /// The folder that a file lies in, which may be the root or the one the process is in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Brings the content of a file that no SQLite connection has open to the disk.
  static func sync(_ path: String) {
    try? bringToDisk(path)
  }

  /// The same, where it matters that it came there.
  static func bringToDisk(_ path: String) throws(JournalError) {
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, for: .reading)
      defer { file.close() }
      try file.sync()
    } catch {
      throw error.creating(path)
    }
  }

  /// What the system tells of a file without opening it; nil where it tells nothing.
  static func facts(of path: String) -> FileStatus? { try? FileStatus(of: path) }

  static func exists(_ path: String) -> Bool { facts(of: path) != nil }

  /// Whether the process may write there, by its effective user.
  static func isWritable(_ path: String) -> Bool { Files.allows(.writing, of: path) }

  /// Whether the disk that holds the path has no room left for this user.
  static func isDiskFull(at path: String) -> Bool { Disk.freeBytes(at: path) == 0 }
}
