#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file, or a folder of files, that stands beside its place until it is whole:
/// `.name.process.number`.
package enum DraftFile {
  /// What SQLite may have put beside one.
  private static let suffixes = ["", "-journal", "-wal", "-shm"]

  /// Begins one beside a path: removes those that killed processes left there, and gives its name.
  package static func begin(beside path: String) -> String {
    let (folder, name) = parts(of: path)
    removeLeftOvers(of: name, in: folder)
    return "\(folder).\(name).\(ThisProcess.id).\(UInt32.random(in: .min ... .max))"
  }

  /// Writes a file whole, readable by nobody else: beside its place, onto the disk, and then into it.
  ///
  /// A failure on the way leaves what was there before as it was.
  package static func write(_ bytes: [UInt8], to path: String) throws(SystemError) {
    let draft = begin(beside: path)
    do throws(SystemError) {
      let file = try FileDescriptor.open(draft, for: .writing, .makingAnew)
      defer { file.close() }
      // Whatever the umask: the owner reads and writes, nobody else does anything.
      try file.setPermissions(.ownersFile)
      try file.writeAll(bytes)
      try file.sync()
      try Files.rename(draft, to: path)
    } catch {
      remove(draft)
      throw error
    }
    // The new name is on disk once its folder is.
    let folder = parts(of: path).folder
    if let folder = try? FileDescriptor.open(
      folder.isEmpty ? "." : folder, for: .reading, .folderOnly)
    {
      try? folder.sync()
      folder.close()
    }
  }

  /// Removes one, with what stands beside it or in it.
  package static func remove(_ draft: String) {
    for suffix in suffixes { try? Files.remove(draft + suffix) }
    guard let names = try? Folders.names(in: draft) else { return }
    for name in names { try? Files.remove("\(draft)/\(name)") }
    try? Folders.remove(draft)
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  private static func removeLeftOvers(of name: String, in folder: String) {
    let names = (try? Folders.names(in: folder.isEmpty ? "." : folder)) ?? []
    for found in names where found.hasPrefix(".\(name).") {
      let rest = found.dropFirst(name.count + 2).split(
        separator: ".", omittingEmptySubsequences: false)
      guard rest.count == 2, let process = Int32(rest[0]), process > 0, UInt32(rest[1]) != nil,
        !ThisProcess.isAlive(process)
      else { continue }
      remove(folder + found)
    }
  }
}
