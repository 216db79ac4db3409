/// What comes between the beginning and the end of a paste.
struct PastedBytes: Hashable, Sendable {
  /// The most bytes that are kept; the rest is read to its end.
  static let most = 16_384

  /// `ESC [ 201 ~`.
  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  private var matched = 0

  /// The last byte that came; nil before the first.
  private(set) var last: UInt8?

  /// Takes a byte; whether the paste has ended with it.
  mutating func take(_ byte: UInt8) -> Bool {
    last = byte
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    // Only its first byte is an ESC, so nothing within what matched can begin the end.
    keep(Self.end.prefix(matched))
    matched = 0
    if byte == Self.end[0] {
      matched = 1
    } else {
      keep(CollectionOfOne(byte))
    }
    return false
  }

  private mutating func keep(_ more: some Collection<UInt8>) {
    bytes += more.prefix(Self.most - bytes.count)
  }

  /// The text in one line: each line break and tab is a space; controls, and marks that turn the
  /// direction of what follows, are left out.
  var text: String {
    var kept = bytes[...]
    if bytes.count == Self.most {
      // The last character may have been cut.
      kept = kept.prefix(upTo: kept.lastIndex { $0 & 0xC0 != 0x80 } ?? kept.endIndex)
    }
    var line = ""
    var isAfterReturn = false
    for scalar in String(decoding: kept, as: UTF8.self).unicodeScalars {
      defer { isAfterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where isAfterReturn: break
      case "\t", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": line += " "
      // Overrides, embeddings and isolates (Unicode Standard Annex 9), and the byte order mark.
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FEFF}": break
      case _ where scalar.properties.generalCategory == .control: break
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}
