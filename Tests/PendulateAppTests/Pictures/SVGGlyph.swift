import TerminalGrid

/// Characters that are pictures themselves, drawn as such.
enum SVGGlyph {
  /// The drawing of a block or a braille cell; nil for every other character.
  static func path(_ character: Character, x: Int, y: Int, style: Style) -> String? {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return nil
    }
    let left = Double(x * SVGFrame.cellWidth)
    let top = Double(y * SVGFrame.cellHeight)
    let width = Double(SVGFrame.cellWidth)
    let height = Double(SVGFrame.cellHeight)
    let name = SVGColors.name(of: style.ink)
    switch scalar.value {
    case 0x2580: return rect(name, left, top, width, height / 2)
    case 0x2581...0x2588:
      let part = height * Double(scalar.value - 0x2580) / 8
      return rect(name, left, top + height - part, width, part)
    case 0x2589...0x258F:
      return rect(name, left, top, width * Double(0x2590 - scalar.value) / 8, height)
    case 0x2590: return rect(name, left + width / 2, top, width / 2, height)
    case 0x2594: return rect(name, left, top, width, height / 8)
    case 0x2800...0x28FF: return dots(scalar.value - 0x2800, name, left, top)
    default: return nil
    }
  }

  private static func rect(
    _ name: String, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) -> String {
    "<path class=\"\(name)\" d=\"M\(short(x)) \(short(y))h\(short(width))v\(short(height))h-\(short(width))z\"/>"
  }

  /// Two columns of four dots; their bits run down the left, down the right, then along the lowest row.
  private static func dots(_ bits: UInt32, _ name: String, _ left: Double, _ top: Double) -> String
  {
    let places: [(column: Int, row: Int)] = [
      (0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (0, 3), (1, 3),
    ]
    let data = places.enumerated().filter { bits >> UInt32($0.offset) & 1 == 1 }.map { _, place in
      "M\(short(left + 2.5 + Double(place.column) * 5)) \(short(top + 2.5 + Double(place.row) * 5))h0"
    }
    return "<path class=\"o \(name)\" d=\"\(data.joined())\"/>"
  }

  private static func short(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
