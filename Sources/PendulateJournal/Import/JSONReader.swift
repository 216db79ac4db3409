/// Reads JSON from the front of a text, a value at a time, so that a large file need not be held as
/// values all at once.
struct JSONReader {
  /// Deeper than anything that this program writes; a file of nothing but brackets ends here.
  private static let mostDepth = 32

  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    // A mark of the byte order at the front, as some editors leave it.
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The next byte that is no white space.
  private mutating func peek() throws -> UInt8 {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      case let byte: return byte
      }
    }
    throw ImportFault.cutOff
  }

  private mutating func take(_ mark: Character) throws -> Bool {
    guard try peek() == mark.asciiValue else { return false }
    position += 1
    return true
  }

  private func malformed() -> ImportFault {
    let line = bytes[..<min(position, bytes.count)].count { $0 == 0x0A } + 1
    return ImportFault(what: "is not JSON, at line \(line) of the file")
  }

  /// Throws where anything but white space follows.
  mutating func end() throws {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
      position += 1
    }
    if position < bytes.count { throw malformed() }
  }

  /// Reads an object, one member after the other.
  mutating func members(_ body: (String, inout JSONReader) throws -> Void) throws {
    guard try take("{") else { throw malformed() }
    if try take("}") { return }
    repeat {
      guard try peek() == UInt8(ascii: "\"") else { throw malformed() }
      let key = try string()
      guard try take(":") else { throw malformed() }
      try within(key) { try body(key, &self) }
    } while try take(",")
    guard try take("}") else { throw malformed() }
  }

  /// Reads a list, one item after the other.
  mutating func items(_ body: (inout JSONReader) throws -> Void) throws {
    guard try take("[") else {
      throw ImportFault(what: "is \(try value().kind), and not a list")
    }
    if try take("]") { return }
    var index = 0
    repeat {
      try within("[\(index)]") { try body(&self) }
      index += 1
    } while try take(",")
    guard try take("]") else { throw malformed() }
  }

  /// Reads whatever comes next.
  mutating func value(depth: Int = 0) throws -> JSONValue {
    guard depth < Self.mostDepth else { throw ImportFault(what: "holds too many levels") }
    switch try peek() {
    case UInt8(ascii: "{"):
      var fields: [(key: String, value: JSONValue)] = []
      try members { key, reader in
        if fields.contains(where: { $0.key == key }) {
          throw ImportFault(what: "stands there twice")
        }
        fields.append((key, try reader.value(depth: depth + 1)))
      }
      return .object(fields)
    case UInt8(ascii: "["):
      var list: [JSONValue] = []
      try items { list.append(try $0.value(depth: depth + 1)) }
      return .list(list)
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  /// Passes over whatever comes next, and gives it only where it is wanted.
  mutating func skim(isWanted: Bool) throws -> JSONValue? {
    if isWanted { return try value() }
    var depth = 0
    repeat {
      switch try peek() {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        position += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        position += 1
      case UInt8(ascii: "\""): _ = try string()
      case UInt8(ascii: ","), UInt8(ascii: ":"): position += 1
      case let byte:
        // What is neither a mark nor a part of a word would be looked at for ever.
        guard Self.isPlain(byte) else { throw malformed() }
        while position < bytes.count, Self.isPlain(bytes[position]) { position += 1 }
      }
    } while depth > 0
    return nil
  }

  /// Whether a byte belongs to a number or a word rather than to what parts them.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x2C, 0x3A, 0x5B, 0x5D, 0x7B, 0x7D, 0x7F: false
    default: true
    }
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
    for byte in word.utf8 {
      guard position < bytes.count else { throw ImportFault.cutOff }
      guard bytes[position] == byte else { throw malformed() }
      position += 1
    }
    return value
  }

  private mutating func number() throws -> Double {
    let start = position
    while position < bytes.count, Self.isOfNumber(bytes[position]) { position += 1 }
    let digits = bytes[start..<position]
    guard let first = digits.first(where: { $0 != UInt8(ascii: "-") }),
      (0x30...0x39).contains(first), digits.last.map({ (0x30...0x39).contains($0) }) == true,
      let number = Double(String(decoding: digits, as: UTF8.self)), number.isFinite
    else {
      // A number at the very end of the file may go on where it was cut off.
      throw position == bytes.count ? ImportFault.cutOff : malformed()
    }
    return number
  }

  private static func isOfNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
    default: false
    }
  }

  // MARK: Texts

  private mutating func string() throws -> String {
    position += 1
    let start = position
    while position < bytes.count, bytes[position] != 0x22, bytes[position] != 0x5C {
      guard bytes[position] >= 0x20 else { throw malformed() }
      position += 1
    }
    guard position < bytes.count else { throw ImportFault.cutOff }
    if bytes[position] == 0x22 {
      defer { position += 1 }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    return try escapedString(Array(bytes[start..<position]))
  }

  private mutating func escapedString(_ front: [UInt8]) throws -> String {
    var text = front
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case 0x22: return String(decoding: text, as: UTF8.self)
      case 0x5C: text += try escape()
      case 0..<0x20: throw malformed()
      default: text.append(byte)
      }
    }
    throw ImportFault.cutOff
  }

  private mutating func escape() throws -> [UInt8] {
    guard position < bytes.count else { throw ImportFault.cutOff }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var code = try hexadecimal()
      if (0xD800..<0xDC00).contains(code) {
        guard try word("\\u", .null).kind == "null" else { throw malformed() }
        let low = try hexadecimal()
        guard (0xDC00..<0xE000).contains(low) else { throw malformed() }
        code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      }
      if code == 0 {
        throw ImportFault(what: "holds the character U+0000, which no text has")
      }
      guard let scalar = Unicode.Scalar(code) else { throw malformed() }
      return Array(String(scalar).utf8)
    default: throw malformed()
    }
  }

  private mutating func hexadecimal() throws -> UInt32 {
    guard position + 4 <= bytes.count else { throw ImportFault.cutOff }
    let digits = bytes[position..<(position + 4)]
    guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let code = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw malformed() }
    position += 4
    return code
  }
}
