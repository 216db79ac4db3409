/// Takes plain tokens of JSON, without white space and without escapes, from the front of a line.
struct FlatScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  init(bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { position == bytes.count }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func take(_ mark: UInt8) -> Bool {
    guard next == mark else { return false }
    position += 1
    return true
  }

  private mutating func take(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count,
      bytes[position..<end].elementsEqual(
        UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { return false }
    position = end
    return true
  }

  /// A text between quotes, or nil, and nothing taken, where it is none or has an escape.
  mutating func text() -> String? {
    guard next == UInt8(ascii: "\"") else { return nil }
    var end = position + 1
    while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
      if bytes[end] == UInt8(ascii: "\\") || bytes[end] < 0x20 { return nil }
      end += 1
    }
    guard end < bytes.count else { return nil }
    defer { position = end + 1 }
    return String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
  }

  mutating func texts() -> [String]? {
    guard take(UInt8(ascii: "[")) else { return nil }
    if take(UInt8(ascii: "]")) { return [] }
    var texts: [String] = []
    repeat {
      guard let text = text() else { return nil }
      texts.append(text)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? texts : nil
  }

  mutating func truth() -> Bool? {
    if take("true") { return true }
    if take("false") { return false }
    return nil
  }

  /// A number of at most fifteen digits, of which up to three stand behind the point.
  ///
  /// Such a number is a quotient of two that a `Double` holds exactly, so that one division gives
  /// the same value as any other correct way to read it (IEEE 754, section 5.4.1).
  mutating func number() -> Double? {
    let start = position
    let isNegative = take(UInt8(ascii: "-"))
    var digits = 0
    var decimals = 0
    var mantissa = 0
    var seenPoint = false
    while let byte = next {
      if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
        mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
        digits += 1
        if seenPoint { decimals += 1 }
        guard digits <= 15 else { break }
      } else if byte == UInt8(ascii: "."), !seenPoint, digits > 0 {
        seenPoint = true
      } else {
        break
      }
      position += 1
    }
    let isFollowedByMore = next == UInt8(ascii: "e") || next == UInt8(ascii: "E")
    guard digits > 0, digits <= 15, decimals <= 3, seenPoint == (decimals > 0), !isFollowedByMore
    else {
      position = start
      return nil
    }
    let divisor = [1.0, 10, 100, 1000][decimals]
    let value = Double(mantissa) / divisor
    return isNegative ? -value : value
  }
}
