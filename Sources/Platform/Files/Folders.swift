#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders by their names.
package enum Folders {
  /// Makes a folder in one that exists; the umask takes away its part (mkdir(2)).
  package static func make(
    _ path: String, permissions: Permissions = .ownersFolder
  ) throws(SystemError) {
    guard mkdir(path, permissions.mode) == 0 else { throw .last }
  }

  /// Makes a folder and those above it that are missing, each for the owner alone; what is there
  /// already, of whatever kind, is left to those who use it.
  package static func makeAll(_ path: String) throws(SystemError) {
    do throws(SystemError) {
      try make(path)
      return
    } catch {
      if error == .alreadyThere { return }
      guard error == .noSuchFile, let slash = path.lastIndex(of: "/"), slash > path.startIndex
      else { throw error }
      try makeAll(String(path[..<slash]))
    }
    do throws(SystemError) {
      try make(path)
    } catch {
      guard error == .alreadyThere else { throw error }
    }
  }

  /// Makes a folder for the owner alone, whose name begins like that and ends as nobody can guess
  /// (mkdtemp(3)); gives its path.
  package static func makeTemporary(beginning: String) throws(SystemError) -> String {
    var template = Array("\(beginning)XXXXXX".utf8CString)
    var failure: SystemError?
    template.withUnsafeMutableBufferPointer { buffer in
      if let start = buffer.baseAddress, mkdtemp(start) == nil { failure = .last }
    }
    if let failure { throw failure }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes an empty folder (rmdir(2)).
  package static func remove(_ path: String) throws(SystemError) {
    guard rmdir(path) == 0 else { throw .last }
  }

  /// What stands in a folder, hidden names too, in order (readdir(3)).
  package static func names(in path: String) throws(SystemError) -> [String] {
    guard let stream = opendir(path) else { throw .last }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
