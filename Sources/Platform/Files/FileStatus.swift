#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system tells of a file without opening it (stat(2)), behind all links.
package struct FileStatus: Hashable, Sendable {
  /// What stands there.
  package enum Kind: Hashable, Sendable {
    case file
    case folder
    /// A pipe, a device, a socket.
    case other
  }

  package let kind: Kind
  package let permissions: Permissions
  /// Bytes.
  package let size: Int64
  /// The disk, which with `node` makes out a file whatever its name.
  package let device: UInt64
  package let node: UInt64
  /// When the content was last changed, in seconds since 1970.
  package let changedSeconds: Int64
  /// The rest of that, 0..<1_000_000_000.
  package let changedNanoseconds: Int64

  /// Looks at what has a name.
  package init(of path: String) throws(SystemError) {
    var found = stat()
    guard stat(path, &found) == 0 else { throw .last }
    self.init(found)
  }

  /// Looks at what is open.
  package init(of file: FileDescriptor) throws(SystemError) {
    var found = stat()
    guard fstat(file.number, &found) == 0 else { throw .last }
    self.init(found)
  }

  private init(_ found: stat) {
    switch found.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    default: kind = .other
    }
    permissions = Permissions(rawValue: UInt16(found.st_mode & 0o7777))
    size = Int64(found.st_size)
    device = UInt64(truncatingIfNeeded: found.st_dev)
    node = UInt64(found.st_ino)
    #if canImport(Darwin)
      let changed = found.st_mtimespec
    #else
      let changed = found.st_mtim
    #endif
    changedSeconds = Int64(changed.tv_sec)
    changedNanoseconds = Int64(changed.tv_nsec)
  }

  package var isFile: Bool { kind == .file }
  package var isFolder: Bool { kind == .folder }
}
