/// A UUID of version 7 in its text form: it sorts by the time it was made, and is one of a kind
/// across machines, so that two journals merge by union (RFC 9562, section 5.7).
public struct Identifier: Hashable, Sendable, Codable {
  /// 36 characters, in lower case.
  public let rawValue: String

  /// Takes an identifier that was stored before.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Makes a new identifier from the time and 74 random bits.
  public static func make(
    at time: Timestamp, using generator: inout some RandomNumberGenerator
  ) -> Identifier {
    var bytes = [UInt8](repeating: 0, count: 16)
    for index in 0..<6 {
      bytes[index] = UInt8(truncatingIfNeeded: time.milliseconds >> (8 * (5 - index)))
    }
    for index in 6..<16 {
      bytes[index] = UInt8.random(in: .min ... .max, using: &generator)
    }
    bytes[6] = 0x70 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    let digits = Array("0123456789abcdef")
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append("-") }
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0x0F)])
    }
    return Identifier(rawValue: text)
  }

  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}
