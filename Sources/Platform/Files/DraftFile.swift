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
