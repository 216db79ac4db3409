/// Letters in lower case, without what is written over them.
enum LetterBase {
  /// The lower case of a letter of ASCII; other bytes as they are.
  @inline(__always)
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  /// Adds what a scalar comes to: mostly one letter, and nothing for a mark of its own.
  static func fold(_ scalar: Unicode.Scalar, into folded: inout [UInt32]) {
    guard scalar.value < table.count else { return foldSlowly(scalar, into: &folded) }
    switch table[Int(scalar.value)] {
    case Entry.leftOut: return
    case Entry.several: foldSlowly(scalar, into: &folded)
    case let letter: folded.append(letter)
    }
  }

  private enum Entry {
    static let leftOut: UInt32 = 0xFFFF_FFFF
    static let several: UInt32 = 0xFFFF_FFFE
  }

  /// What scalars come to in Latin, Greek and Cyrillic: to ask the standard library of each letter
  /// takes a hundred times as long as to look here.
  private static let table: [UInt32] = {
    let computed: [ClosedRange<UInt32>] = [0...0x52F, 0x1E00...0x1FFF]
    var table = [UInt32](repeating: Entry.several, count: 0x2000)
    for value in computed.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var folded: [UInt32] = []
      foldSlowly(scalar, into: &folded)
      if folded.count < 2 { table[Int(value)] = folded.first ?? Entry.leftOut }
    }
    return table
  }()

  private static func foldSlowly(_ scalar: Unicode.Scalar, into folded: inout [UInt32]) {
    // By way of upper case, where letters that stand for two, as in German and in ligatures, part.
    let lowered = scalar.properties.uppercaseMapping.unicodeScalars.lazy.flatMap {
      $0.properties.lowercaseMapping.unicodeScalars
    }
    for lower in lowered {
      switch lower.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: folded.append(base(of: lower))
      }
    }
  }

  /// The letter alone.
  ///
  /// A mark of its own was left out before; what is one scalar with its letter is told by its name,
  /// such as LATIN SMALL LETTER E WITH ACUTE, as the standard library decomposes nothing.
  private static func base(of scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0..<0xC0: return scalar.value
    case 0x3C2: return 0x3C3  // The sigma at the end of a word.
    case 0xC0...0x24F, 0x370...0x3FF, 0x1E00...0x1FFF: return named(scalar) ?? scalar.value
    default: return cyrillic[scalar.value] ?? scalar.value
    }
  }

  private static func named(_ scalar: Unicode.Scalar) -> UInt32? {
    let words = scalar.properties.name?.split(separator: " ") ?? []
    guard words.count > 4, words[1] == "SMALL", words[2] == "LETTER", words[4] == "WITH" else {
      return nil
    }
    if words[0] == "GREEK" { return greek[String(words[3])] }
    guard words[0] == "LATIN", words[3].count == 1 else { return nil }
    return words[3].lowercased().unicodeScalars.first?.value
  }

  private static let greek: [String: UInt32] = {
    var letters: [String: UInt32] = [:]
    for value in 0x3B1...0x3C9 as ClosedRange<UInt32> {
      guard let name = Unicode.Scalar(value)?.properties.name?.split(separator: " ").last else {
        continue
      }
      letters[String(name)] = value
    }
    return letters
  }()

  private static let cyrillic: [UInt32: UInt32] = [
    0x439: 0x438, 0x451: 0x435, 0x457: 0x456, 0x45E: 0x443, 0x45C: 0x43A, 0x453: 0x433,
  ]
}
