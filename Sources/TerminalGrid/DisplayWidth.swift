/// How many columns of a terminal text takes, after UAX #11 (East Asian width) and UTS #51 (emoji).
///
/// What must not be shown as it is (controls, bidi overrides and other format characters) counts as
/// the one column of the glyph that stands for it.
package enum DisplayWidth {
  /// The columns of one character.
  package static func columns(of character: Character) -> Int {
    ShownGlyph(character).columns
  }

  /// The columns of a text written on one row.
  package static func columns(of text: String) -> Int {
    columns(ofPart: text)
  }

  /// The columns of a text or a part of one.
  static func columns(ofPart text: some StringProtocol) -> Int {
    var sum = 0
    ShownGlyph.forEach(in: text) { _ in
      sum += 1
      return true
    } other: { glyph in
      sum += glyph.columns
      return true
    }
    return sum
  }

  /// Whether the scalar takes one column and never joins another simple one: the fast path.
  @inline(__always)
  static func isSimple(_ value: UInt32) -> Bool {
    if value < 0x7F { return value >= 0x20 }
    switch value {
    case 0xA1...0xAC, 0xAE...0x2FF, 0x400...0x481, 0x48A...0x52F: return true
    case 0x2010...0x2027, 0x2190...0x21FF, 0x23BA...0x23BD, 0x2500...0x25FC: return true
    case 0x2800...0x28FF, 0xFFFD: return true
    default: return false
    }
  }

  /// Whether a character may begin with this scalar and be shown as it is.
  static func canStandAlone(_ scalar: Unicode.Scalar) -> Bool {
    if isSimple(scalar.value) { return true }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator,
      .nonspacingMark, .enclosingMark, .spacingMark:
      return false
    default:
      return !scalar.properties.isDefaultIgnorableCodePoint && !isTrailingJamo(scalar.value)
    }
  }

  /// Whether the scalar may stay behind its base in one cell: marks, letters and emoji parts.
  static func canFollow(_ scalar: Unicode.Scalar, base: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The joiner and the tags of flags are format characters: allowed only in what they are for.
    case 0x200D: base.value > 0x7F
    case 0xE0020...0xE007F: base.properties.isEmojiPresentation
    case 0xFE00...0xFE0F: true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .unassigned, .lineSeparator, .paragraphSeparator: false
      default: true
      }
    }
  }

  /// The columns of a scalar at the beginning of a character, 1 or 2.
  static func columns(of base: Unicode.Scalar) -> Int {
    isWide(base.value) ? 2 : 1
  }

  /// The columns of several scalars in one character, 1 to 4.
  static func columns(ofCluster scalars: String.UnicodeScalarView, base: Unicode.Scalar) -> Int {
    var sum = columns(of: base)
    for scalar in scalars.dropFirst() {
      switch scalar.value {
      case 0xFE0F where base.properties.isEmoji: return 2
      case 0x200D where base.properties.isEmoji: return 2
      case 0x1F3FB...0x1F3FF, 0x1F1E6...0x1F1FF: return 2
      case 0xE0020...0xE007F: continue
      default: break
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: continue
      default: sum += isTrailingJamo(scalar.value) ? 0 : columns(of: scalar)
      }
    }
    return min(sum, 4)
  }

  /// Hangul vowels and final consonants, which share the two columns of the syllable's beginning.
  private static func isTrailingJamo(_ value: UInt32) -> Bool {
    (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
  }

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wideRanges.count && wideRanges[low].contains(value)
  }
}
