/// The pages that a log beside a database holds, as far as it was committed.
///
/// sqlite.org/fileformat2.html, section 4: a header of 32 bytes, then frames of 24 bytes and a page,
/// each with a checksum over all that comes before it.
struct WriteAheadLog {
  /// The newest of each page, by its number from 1.
  private(set) var pages: [Int: ArraySlice<UInt8>] = [:]

  private static let headerSize = 32
  private static let frameSize = 24

  init(_ bytes: [UInt8], pageSize: Int) {
    guard bytes.count >= Self.headerSize else { return }
    let magic = bytes.word(at: 0)
    guard magic & 0xFFFF_FFFE == 0x377F_0682, Int(bytes.word(at: 8)) == pageSize else { return }
    var checksum = Checksum(isBigEndian: magic & 1 == 1)
    checksum.add(bytes[0..<24])
    guard checksum == (bytes.word(at: 24), bytes.word(at: 28)) else { return }
    let salt = bytes[16..<24]
    var open: [Int: ArraySlice<UInt8>] = [:]
    var place = Self.headerSize
    while place + Self.frameSize + pageSize <= bytes.count {
      let page = bytes[(place + Self.frameSize)..<(place + Self.frameSize + pageSize)]
      checksum.add(bytes[place..<(place + 8)])
      checksum.add(page)
      guard bytes[(place + 8)..<(place + 16)] == salt,
        checksum == (bytes.word(at: place + 16), bytes.word(at: place + 20))
      else { return }
      open[Int(bytes.word(at: place))] = page
      // Only a frame that says how large the file has become ends a transaction.
      if bytes.word(at: place + 4) > 0 {
        pages.merge(open) { $1 }
        open = [:]
      }
      place += Self.frameSize + pageSize
    }
  }

  private struct Checksum {
    let isBigEndian: Bool
    private var first: UInt32 = 0
    private var second: UInt32 = 0

    init(isBigEndian: Bool) {
      self.isBigEndian = isBigEndian
    }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      var place = bytes.startIndex
      while place + 8 <= bytes.endIndex {
        first = first &+ word(bytes, place) &+ second
        second = second &+ word(bytes, place + 4) &+ first
        place += 8
      }
    }

    private func word(_ bytes: ArraySlice<UInt8>, _ place: Int) -> UInt32 {
      let word = bytes.word(at: place)
      return isBigEndian ? word : word.byteSwapped
    }

    static func == (sums: Checksum, told: (UInt32, UInt32)) -> Bool {
      sums.first == told.0 && sums.second == told.1
    }
  }
}

extension RandomAccessCollection<UInt8> where Index == Int {
  /// The number in four bytes, the greatest first.
  func word(at place: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 8 | UInt32(self[place + $1]) }
  }

  /// The number in two bytes, the greatest first.
  func halfWord(at place: Int) -> Int { Int(self[place]) << 8 | Int(self[place + 1]) }
}
