import Platform

/// The pages of a database file and its log, read without SQLite, so that no damage of the file can
/// keep one from the next.
struct DatabasePages {
  /// What the pages of a journal measure where its header no longer tells.
  private static let usualPageSize = 4096
  /// The largest file that is read: far more than a journal of a lifetime.
  private static let mostBytes = 1 << 31

  private let file: [UInt8]
  private let log: WriteAheadLog
  private let pageSize: Int
  /// Bytes at the end of each page that hold nothing.
  private let reserved: Int

  init(_ path: String) throws(JournalError) {
    file = try Self.bytes(of: path)
    let told = file.count >= 100 ? file.halfWord(at: 16) : 0
    let size = told == 1 ? 65_536 : told
    pageSize = size >= 512 && size & (size - 1) == 0 ? size : Self.usualPageSize
    reserved = file.count >= 100 && file[20] < 64 ? Int(file[20]) : 0
    let logPath = path + "-wal"
    log = WriteAheadLog(
      PrivateFiles.exists(logPath) ? try Self.bytes(of: logPath) : [], pageSize: pageSize)
  }

  private static func bytes(of path: String) throws(JournalError) -> [UInt8] {
    do throws(SystemError) {
      let file = try FileDescriptor.open(path, for: .reading)
      defer { file.close() }
      var bytes: [UInt8] = []
      while bytes.count < mostBytes {
        let part = try file.read(upTo: 1 << 20)
        if part.isEmpty { break }
        bytes += part
      }
      return bytes
    } catch {
      throw .cannotOpen(path: path, reason: error.reason)
    }
  }

  /// The numbers of all pages, from 1.
  var numbers: ClosedRange<Int>? {
    let last = max(file.count / pageSize, log.pages.keys.max() ?? 0)
    return last > 0 ? 1...last : nil
  }

  /// How many pages the header tells of that are not there (sqlite.org/fileformat2.html, 1.3.8).
  var missing: Int {
    guard let header = self[1], let numbers else { return 0 }
    let told = Int(header.word(at: header.startIndex + 28))
    // The number of a header that is damaged tells nothing.
    return told < 1 << 24 ? max(0, told - numbers.count) : 0
  }

  /// The bytes of a page; nil where there is none.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    if let page = log.pages[number] { return page }
    let start = (number - 1) * pageSize
    guard number >= 1, start + pageSize <= file.count else { return nil }
    return file[start..<(start + pageSize)]
  }

  /// How much of a page holds something.
  var usableSize: Int { pageSize - reserved }
}
