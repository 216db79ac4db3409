/// Names that come again and again, each held once.
struct NameTable {
  private var names: [UInt64: [String]] = [:]

  /// The text of these bytes.
  mutating func name(of bytes: UnsafeRawBufferPointer) -> String {
    // FNV-1a: short, and good enough to tell a few hundred names from each other.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for name in names[hash] ?? [] {
      let isSame = name.utf8.withContiguousStorageIfAvailable { known in
        known.count == bytes.count && zip(known, bytes).allSatisfy { $0 == $1 }
      }
      if isSame == true { return name }
    }
    let name = String(decoding: bytes, as: UTF8.self)
    names[hash, default: []].append(name)
    return name
  }
}
