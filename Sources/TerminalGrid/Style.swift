/// How a cell looks: an ink and up to four attributes, packed into two bytes.
package struct Style: Hashable, Sendable {
  /// The packed form: the ink in the low byte, one bit per attribute above it.
  package private(set) var rawValue: UInt16

  private static let boldBit: UInt16 = 1 << 8
  private static let dimBit: UInt16 = 1 << 9
  private static let underlineBit: UInt16 = 1 << 10
  private static let reverseBit: UInt16 = 1 << 11

  /// Makes a style from an ink and attributes.
  package init(
    _ ink: Ink = .plain, bold: Bool = false, dim: Bool = false, underline: Bool = false,
    reverse: Bool = false
  ) {
    rawValue = UInt16(ink.rawValue)
    self.bold = bold
    self.dim = dim
    self.underline = underline
    self.reverse = reverse
  }

  /// Takes a packed form that another style had; unknown inks count as plain.
  init(packed: UInt16) {
    rawValue = packed
  }

  /// What the cell's colour is for.
  package var ink: Ink {
    get { Ink(rawValue: UInt8(truncatingIfNeeded: rawValue)) ?? .plain }
    set { rawValue = rawValue & 0xFF00 | UInt16(newValue.rawValue) }
  }

  /// Whether the text is bold.
  package var bold: Bool {
    get { self[Self.boldBit] }
    set { self[Self.boldBit] = newValue }
  }

  /// Whether the text is faint, where the terminal can do that.
  package var dim: Bool {
    get { self[Self.dimBit] }
    set { self[Self.dimBit] = newValue }
  }

  /// Whether the text is underlined.
  package var underline: Bool {
    get { self[Self.underlineBit] }
    set { self[Self.underlineBit] = newValue }
  }

  /// Whether ink and background are exchanged.
  package var reverse: Bool {
    get { self[Self.reverseBit] }
    set { self[Self.reverseBit] = newValue }
  }

  private subscript(bit: UInt16) -> Bool {
    get { rawValue & bit != 0 }
    set { rawValue = newValue ? rawValue | bit : rawValue & ~bit }
  }
}

extension Style {
  /// Running text.
  package static let plain = Style(.plain)

  /// What may be overlooked.
  package static let quiet = Style(.quiet)

  /// What keys do.
  package static let hint = Style(.hint)

  /// What should be read first.
  package static let strong = Style(.strong)

  /// The safe side, and the way to it.
  package static let safety = Style(.safety)

  /// The difficult side.
  package static let touch = Style(.touch)

  /// The breath.
  package static let breath = Style(.breath)

  /// What is chosen or can be typed into.
  package static let accent = Style(.accent)

  /// A message that needs attention.
  package static let notice = Style(.notice)
}

extension Style: CustomStringConvertible {
  /// The ink and the attributes in words, such as `safety bold`; of a light its steps.
  package var description: String {
    if let light { return "light of \(light.hue), \(light.upper) over \(light.lower)" }
    var words = ["\(ink)"]
    if bold { words.append("bold") }
    if dim { words.append("dim") }
    if underline { words.append("underline") }
    if reverse { words.append("reverse") }
    return words.joined(separator: " ")
  }
}
