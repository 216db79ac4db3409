import Platform
import Synchronization

/// The first hundred bytes of an SQLite file (sqlite.org/fileformat2.html, section 1.3).
struct FileHeader {
  /// The number at offset 60, which migrations count up.
  let userVersion: Int

  /// Reads the header, or gives nil where it is missing, is none, or must not be looked at.
  ///
  /// To look before SQLite opens the file keeps a file of a newer version untouched: merely opening
  /// and closing one may move its log into it. It must not be done while this process has the file
  /// open, for closing any descriptor gives up all POSIX locks that SQLite holds on the file
  /// (fcntl(2)).
  static func peek(_ path: String) -> FileHeader? {
    guard let found = PrivateFiles.facts(of: path), found.isFile, found.size >= 100 else {
      return nil
    }
    return OpenFiles.files.withLock { files in
      if files[OpenFiles.Key(found)] != nil { return nil }
      guard let file = try? FileDescriptor.open(path, for: .reading) else { return nil }
      defer { file.close() }
      guard let bytes = try? file.read(upTo: 100, at: 0), bytes.count == 100,
        bytes.starts(with: "SQLite format 3\0".utf8)
      else { return nil }
      return FileHeader(userVersion: bytes[60..<64].reduce(0) { $0 << 8 | Int($1) })
    }
  }
}

/// Which files this process has open through SQLite.
enum OpenFiles {
  struct Key: Hashable {
    let device: UInt64
    let node: UInt64

    init(_ facts: FileStatus) {
      device = facts.device
      node = facts.node
    }
  }

  static let files = Mutex<[Key: Int]>([:])

  static func opened(_ path: String) -> Key? {
    guard let key = PrivateFiles.facts(of: path).map(Key.init) else { return nil }
    files.withLock { $0[key, default: 0] += 1 }
    return key
  }

  static func closed(_ key: Key?) {
    guard let key else { return }
    files.withLock { files in
      let left = (files[key] ?? 1) - 1
      files[key] = left > 0 ? left : nil
    }
  }
}
