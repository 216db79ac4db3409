#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files by their names.
package enum Files {
  /// What a person may want to do with a file.
  package enum Use: Sendable {
    case reading, writing, running
  }

  /// Gives a file another name, in the place of what stood there (rename(2)).
  package static func rename(_ old: String, to new: String) throws(SystemError) {
    guard systemRename(old, new) == 0 else { throw .last }
  }

  /// Gives a file one more name, and fails where something has it already (link(2)).
  package static func link(_ old: String, to new: String) throws(SystemError) {
    guard systemLink(old, new) == 0 else { throw .last }
  }

  /// Takes a name from a file, with which the file goes if it was its last (unlink(2)).
  package static func remove(_ path: String) throws(SystemError) {
    guard unlink(path) == 0 else { throw .last }
  }

  /// Whether something has that name; a link that leads nowhere has not.
  package static func exists(_ path: String) -> Bool {
    access(path, F_OK) == 0
  }

  /// Whether nothing has that name, for certain: what cannot be looked at is not missing.
  package static func isMissing(_ path: String) -> Bool {
    do throws(SystemError) {
      _ = try FileStatus(of: path)
      return false
    } catch {
      return error == .noSuchFile || error == .notAFolder
    }
  }

  /// Whether the name is taken, be it by a link that leads nowhere (lstat(2)).
  package static func isTaken(_ path: String) -> Bool {
    var found = stat()
    return lstat(path, &found) == 0
  }

  /// Whether something may be done with a file by the user the process acts for; throws why not
  /// (faccessat(2)).
  package static func check(_ path: String, for use: Use) throws(SystemError) {
    let right =
      switch use {
      case .reading: R_OK
      case .writing: W_OK
      case .running: X_OK
      }
    guard faccessat(AT_FDCWD, path, right, Int32(AT_EACCESS)) == 0 else { throw .last }
  }

  /// Whether something may be done with a file.
  package static func allows(_ use: Use, of path: String) -> Bool {
    (try? check(path, for: use)) != nil
  }

  /// Gives a file or a folder these permissions, whatever the umask (chmod(2)).
  package static func setPermissions(
    _ permissions: Permissions, of path: String
  ) throws(SystemError) {
    guard chmod(path, permissions.mode) == 0 else { throw .last }
  }

  /// The path from the root and without links; nil where it leads to nothing (realpath(3)).
  package static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
