import PendulateCore

/// A text that was once whole, and is not any more.
enum OddText {
  /// What readers trip over: marks without their other half, numbers too large, characters that are
  /// none, names that stand for others.
  private static let pieces: [[UInt8]] =
    [
      "[", "]", "{", "}", "\"", "'", ",", ":", ";", "\t", "\r", "\n", "\r\n", "- ", "? ", "| ",
      "> ",
      "&a ", "*a ", "!!binary ", "#", "---\n", "...\n", "%YAML 9\n", "\\u0000", "\\ud800", "\\",
      "1e999", "-1", "99999999999999999999", "0x7f", "NaN", "null", "true", "\u{FEFF}", "\u{202E}",
      "\u{1B}[2J", "\u{200D}", "e\u{301}\u{301}\u{301}",
    ].map { Array($0.utf8) } + [
      [0], [1], [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5],
      Array(repeating: UInt8(ascii: "["), count: 3000),
      Array(repeating: UInt8(ascii: "a"), count: 20_000),
      Array(repeating: UInt8(ascii: " "), count: 20_000),
    ]

  /// The text with a few changes, each anywhere in it.
  static func made(of whole: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = whole
    for _ in 0..<Int.random(in: 1...4, using: &random) { change(&bytes, &random) }
    return bytes
  }

  private static func change(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    guard !bytes.isEmpty else {
      bytes = pieces.randomElement(using: &random) ?? []
      return
    }
    let start = Int.random(in: 0..<bytes.count, using: &random)
    let end = min(bytes.count, start + Int.random(in: 1...40, using: &random))
    switch Int.random(in: 0..<8, using: &random) {
    case 0: bytes.removeSubrange(start..<end)
    case 1: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 2: bytes.removeSubrange(start...)
    case 3: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    case 4: bytes[start] = UInt8.random(in: 0...255, using: &random)
    case 5:
      let part = Array(bytes[start..<end])
      for _ in 0..<Int.random(in: 2...200, using: &random) {
        bytes.insert(contentsOf: part, at: start)
      }
    default:
      bytes.insert(contentsOf: pieces.randomElement(using: &random) ?? [], at: start)
    }
  }
}
