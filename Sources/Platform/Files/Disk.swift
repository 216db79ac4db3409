#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The disk that holds a path.
package enum Disk {
  /// The bytes that are free for this user; nil where that cannot be told (statvfs(3)).
  package static func freeBytes(at path: String) -> Int64? {
    var found = statvfs()
    guard statvfs(path, &found) == 0 else { return nil }
    return Int64(found.f_bavail) * Int64(found.f_frsize)
  }
}
