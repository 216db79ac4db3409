/// A UUID of version 7 in its text form: it sorts by the time it was made, and is one of a kind
/// across machines, so that two journals merge by union (RFC 9562, section 5.7).
package struct Identifier: Hashable, Sendable, Codable {
  /// 36 characters, in lower case.
  package let rawValue: String

  /// Takes an identifier that was stored before.
  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes a new identifier from the time and 74 random bits.
  package static func make(
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) -> Identifier {
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: time.milliseconds >> (8 * (5 - index)))
    }
    for index in 6..<16 {
      bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
    }
    return Identifier(bytes)
  }

  /// Makes the identifier of something that was kept elsewhere without one, from its time and its
  /// text alone: always the same, so that to take it in twice changes nothing.
  ///
  /// The text is hashed by FNV-1a from two beginnings (Fowler, Noll and Vo, RFC 9923).
  package static func make(at time: Timestamp, hashing text: String) -> Identifier {
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: time.milliseconds >> (8 * (5 - index)))
    }
    for (half, beginning) in [0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15 as UInt64].enumerated() {
      let hash = text.utf8.reduce(beginning) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
      for index in 0..<5 {
        bytes[6 + half * 5 + index] = UInt8(truncatingIfNeeded: hash >> UInt64(8 * index))
      }
    }
    return Identifier(bytes)
  }

  private init(_ bytes: [UInt8]) {
    var bytes = bytes
    bytes[6] = 0x70 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    rawValue = text
  }

  /// Reads the text form.
  package init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text form.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
