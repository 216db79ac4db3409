import Glibc

/// Folders and files that only their owner may look into, whatever the umask.
enum PrivateFiles {
  static let folderMode: mode_t = 0o700
  static let fileMode: mode_t = 0o600

  /// Makes the folder and those above it that are missing, each for the owner alone.
  static func makeFolder(_ path: String) throws(JournalError) {
    if let found = facts(of: path) {
      guard found.isFolder else {
        throw .cannotCreate(path: path, reason: "something that is not a folder stands there")
      }
      return
    }
    let failure = SystemError.last
    guard failure.code == ENOENT else { throw failure.creating(path) }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try makeFolder(String(path[..<slash]))
    }
    guard mkdir(path, folderMode) == 0 || errno == EEXIST else {
      throw SystemError.last.creating(path)
    }
    // The umask may have taken bits away that the owner needs.
    _ = chmod(path, folderMode)
  }

  /// Makes an empty file where there is none.
  ///
  /// Done before SQLite opens it, as SQLite would make it readable for all; it gives the files
  /// beside it (`-wal`, `-shm`) the mode of this one.
  static func makeFile(_ path: String) throws(JournalError) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, fileMode)
    guard descriptor >= 0 else {
      let failure = SystemError.last
      if failure.code == EEXIST { return }
      throw failure.creating(path)
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, fileMode) == 0, fsync(descriptor) == 0 else {
      throw SystemError.last.creating(path)
    }
    syncFolder(of: path)
  }

  /// Takes the rights of others away; false where they stay.
  static func tighten(_ path: String, to mode: mode_t) -> Bool {
    guard let found = facts(of: path) else { return true }
    if found.mode & 0o077 == 0 && found.mode & mode == mode { return true }
    return chmod(path, mode) == 0
  }

  /// Sees to it that what was made, renamed or removed in the folder survives a loss of power.
  static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    sync(folder.isEmpty ? "/" : folder)
  }

  /// Brings the content of a file that no SQLite connection has open to the disk.
  static func sync(_ path: String) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }

  /// The same, where it matters that it came there.
  static func bringToDisk(_ path: String) throws(JournalError) {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError.last.creating(path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw SystemError.last.creating(path) }
  }

  struct Facts: Hashable {
    var device: UInt64
    var node: UInt64
    var size: Int64
    var mode: mode_t
    var isFolder: Bool
    var isFile: Bool
    var changedSeconds: Int64
    var changedNanoseconds: Int64
  }

  static func facts(of path: String) -> Facts? {
    var found = stat()
    guard stat(path, &found) == 0 else { return nil }
    return Facts(
      device: UInt64(found.st_dev), node: UInt64(found.st_ino), size: Int64(found.st_size),
      mode: found.st_mode & 0o7777, isFolder: found.st_mode & S_IFMT == S_IFDIR,
      isFile: found.st_mode & S_IFMT == S_IFREG,
      changedSeconds: Int64(found.st_mtim.tv_sec),
      changedNanoseconds: Int64(found.st_mtim.tv_nsec))
  }

  static func exists(_ path: String) -> Bool { facts(of: path) != nil }

  /// Whether the process may write there, by its effective user.
  static func isWritable(_ path: String) -> Bool {
    faccessat(AT_FDCWD, path, W_OK, Int32(AT_EACCESS)) == 0
  }

  /// Whether the disk that holds the path has no room left for this user.
  static func isDiskFull(at path: String) -> Bool {
    var found = statvfs()
    return statvfs(path, &found) == 0 && found.f_bavail == 0
  }
}
