import GRDB

/// The records that lie on a page, whatever the tree around it has come to.
///
/// sqlite.org/fileformat2.html, sections 1.6 and 2.1.
struct PageRecords {
  /// What each record holds; one that cannot be read is left out.
  private(set) var records: [[DatabaseValue]] = []
  /// How many could not be read.
  private(set) var unreadable = 0

  private let pages: DatabasePages
  private let page: ArraySlice<UInt8>

  /// Kinds of pages that hold records, with what stands before each of them.
  private enum Kind: UInt8 {
    case innerIndex = 0x02
    case leafIndex = 0x0A
    case leafTable = 0x0D

    var hasChild: Bool { self == .innerIndex }
  }

  /// Reads a page; a page that holds none gives none.
  init(_ number: Int, of pages: DatabasePages) {
    self.pages = pages
    page = pages[number] ?? []
    let header = page.startIndex + (number == 1 ? 100 : 0)
    guard header + 12 <= page.endIndex, let kind = Kind(rawValue: page[header]) else { return }
    let count = page.halfWord(at: header + 3)
    let pointers = header + (kind.hasChild ? 12 : 8)
    guard pointers + 2 * count <= page.endIndex else {
      unreadable = 1
      return
    }
    for index in 0..<count {
      let place = page.startIndex + page.halfWord(at: pointers + 2 * index)
      if let record = record(at: place, kind) {
        records.append(record)
      } else {
        unreadable += 1
      }
    }
  }

  private func record(at start: Int, _ kind: Kind) -> [DatabaseValue]? {
    var reader = RecordReader(page, at: start)
    if kind.hasChild { reader.skip(4) }
    guard let length = reader.varint(), (1...10_000_000).contains(length) else { return nil }
    var rowID: Int64?
    if kind == .leafTable {
      guard let id = reader.varint() else { return nil }
      rowID = id
    }
    guard let payload = payload(Int(length), &reader, kind) else { return nil }
    guard var values = RecordBytes.values(of: payload) else { return nil }
    // A column that stands for the row's own number is empty in the record.
    if let rowID, let first = values.first, first.isNull { values[0] = rowID.databaseValue }
    return values
  }

  /// The bytes of a record, with those that lie on other pages.
  private func payload(
    _ length: Int, _ reader: inout RecordReader, _ kind: Kind
  ) -> ArraySlice<UInt8>? {
    let usable = pages.usableSize
    let most = kind == .leafTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    if length <= most { return reader.take(length) }
    let least = (usable - 12) * 32 / 255 - 23
    let wanted = least + (length - least) % (usable - 4)
    let local = wanted <= most ? wanted : least
    guard var bytes = reader.take(local).map(Array.init), let first = reader.take(4) else {
      return nil
    }
    var next = Int(first.word(at: first.startIndex))
    while bytes.count < length {
      // A circle ends here too, as each page adds to what is there.
      guard next > 0, let page = pages[next] else { return nil }
      next = Int(page.word(at: page.startIndex))
      bytes += page.dropFirst(4).prefix(min(usable - 4, length - bytes.count))
    }
    return bytes[...]
  }
}
