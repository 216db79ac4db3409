import PendulateCore

/// Writes small numbers and words as bytes: seven bits to a byte, the eighth says that more follow.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func byte(_ value: UInt8) {
    bytes.append(value)
  }

  /// Writes a number of at least 0; one below counts as 0.
  mutating func number(_ value: Int) {
    var rest = UInt64(max(0, value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func optional(_ value: Int?) {
    number(value.map { $0 + 1 } ?? 0)
  }

  /// Writes seconds, to the millisecond.
  mutating func milliseconds(_ seconds: Double) {
    let value = (seconds * 1000).rounded()
    number(value.isFinite && value < 1e15 ? Int(value) : 0)
  }

  mutating func text(_ text: String) {
    number(text.utf8.count)
    bytes += text.utf8
  }

  mutating func word<Word: CaseIterable & Equatable>(_ word: Word) {
    optionalWord(word)
  }

  /// Writes the place of a word among its kind.
  mutating func optionalWord<Word: CaseIterable & Equatable>(_ word: Word?) {
    let place = word.flatMap { word in Array(Word.allCases).firstIndex(of: word) }
    optional(place)
  }

  mutating func list<Item>(_ items: [Item], _ write: (inout ByteWriter, Item) -> Void) {
    number(items.count)
    for item in items { write(&self, item) }
  }
}

/// Reads what a `ByteWriter` wrote; past the end there are only zeros, and `isWhole` says so.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0
  private var hasOverrun = false

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  /// Whether all was read, and nothing beyond it.
  var isWhole: Bool { !hasOverrun && place == bytes.count }

  mutating func byte() -> UInt8 {
    guard place < bytes.count else {
      hasOverrun = true
      return 0
    }
    defer { place += 1 }
    return bytes[place]
  }

  mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 56 {
      let next = byte()
      value |= UInt64(next & 0x7F) << shift
      if next & 0x80 == 0 { break }
      shift += 7
    }
    return Int(value)
  }

  mutating func optional() -> Int? {
    let value = number()
    return value == 0 ? nil : value - 1
  }

  mutating func milliseconds() -> Double { Double(number()) / 1000 }

  mutating func text() -> UnsafeRawBufferPointer {
    let count = number()
    guard count <= bytes.count - place else {
      hasOverrun = true
      return UnsafeRawBufferPointer(rebasing: bytes[0..<0])
    }
    defer { place += count }
    return UnsafeRawBufferPointer(rebasing: bytes[place..<place + count])
  }

  mutating func word<Word: CaseIterable>() -> Word? where Word.AllCases == [Word] {
    guard let place = optional() else { return nil }
    guard place < Word.allCases.count else {
      hasOverrun = true
      return nil
    }
    return Word.allCases[place]
  }

  mutating func list<Item>(_ read: (inout ByteReader) -> Item) -> [Item] {
    let count = number()
    guard count <= bytes.count - place else {
      hasOverrun = true
      return []
    }
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(read(&self)) }
    return items
  }
}
