/// A text as it is compared in looking for it: without case, accents and other marks.
struct FoldedText: Hashable {
  private let scalars: [UInt32]

  init(_ text: String) {
    let bytes = text.utf8
    if bytes.allSatisfy({ $0 < 0x80 }) {
      scalars = bytes.map { UInt32((0x41...0x5A).contains($0) ? $0 + 0x20 : $0) }
      return
    }
    var folded: [UInt32] = []
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: folded.append(Self.base(of: scalar))
      }
    }
    scalars = folded
  }

  private init(_ scalars: ArraySlice<UInt32>) {
    self.scalars = Array(scalars)
  }

  /// Its words, parted by white space.
  var words: [FoldedText] {
    scalars.split { Unicode.Scalar($0)?.properties.isWhitespace ?? false }.map(FoldedText.init)
  }

  /// Whether another text is a part of this one.
  func contains(_ other: FoldedText) -> Bool {
    let wanted = other.scalars
    guard let first = wanted.first else { return true }
    guard wanted.count <= scalars.count else { return false }
    return scalars.withUnsafeBufferPointer { scalars in
      for start in 0...(scalars.count - wanted.count) where scalars[start] == first {
        if wanted.indices.allSatisfy({ scalars[start + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }

  // MARK: Letters without what is written over them

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
