import GRDB

/// A checksum of the values of a row: FNV-1a in 64 bits (RFC 9923).
///
/// Each of its steps can be undone, so that a single byte that is another one is always noticed.
struct RecordChecksum {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Begins a row of a table.
  init(_ table: RecordTable) {
    add(table.name.utf8)
  }

  /// The checksum of a row.
  static func of(_ values: some Sequence<DatabaseValue>, in table: RecordTable) -> Int64 {
    var checksum = RecordChecksum(table)
    for value in values { checksum.add(value) }
    return Int64(bitPattern: checksum.hash)
  }

  private mutating func add(_ value: DatabaseValue) {
    switch value.storage {
    case .null: add(0)
    case .int64(let number):
      add(1)
      add(number.bytes)
    case .double(let number):
      add(2)
      add(Int64(bitPattern: number.bitPattern).bytes)
    case .string(let text):
      add(3)
      add(Int64(text.utf8.count).bytes)
      add(text.utf8)
    case .blob(let data):
      add(4)
      add(Int64(data.count).bytes)
      add(data)
    }
  }

  private mutating func add(_ byte: UInt8) {
    hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    // In a place of its own, so that a long text is one tight loop.
    var hash = hash
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    self.hash = hash
  }
}

extension Int64 {
  /// Its bytes, the least one first.
  fileprivate var bytes: [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: self >> (8 * Int64($0))) }
  }
}
