import PendulateCore
import TerminalGrid

/// A body as it is drawn in cells: an outline, regions filled by their tone, and signs on them.
///
/// It is made of fine dots where the font has them, and of lines or letters elsewhere.
struct BodyFigure {
  typealias Cell = (character: Character, style: Style)

  let columns: Int
  let rows: Int
  private let shape: BodyShape?
  private let glyphs: Glyphs

  /// The tallest that fits into so many rows; nil where there is no room for any.
  init?(rows: Int, glyphs: Glyphs) {
    guard let shape = BodyShape.fitting(rows: rows) else { return nil }
    self.glyphs = glyphs
    self.shape = glyphs.hasBraille ? shape : nil
    columns = glyphs.hasBraille ? shape.columns : BodyLetters.columns
    self.rows = glyphs.hasBraille ? shape.rows : BodyLetters.rows
  }

  /// The cell in which the sign of a spot stands.
  func cell(of spot: BodySpot) -> (x: Int, y: Int) {
    shape?.cell(of: spot) ?? BodyLetters.cell(of: spot)
  }

  /// One side of the body.
  ///
  /// - Parameters:
  ///   - side: the front or the back.
  ///   - tone: how a region is; nil where nothing is marked.
  ///   - here: the region whose outline stands out.
  ///   - signs: what stands on a region.
  /// - Returns: the rows of it.
  func cells(
    _ side: BodyRegion.Side, tone: (BodyRegion) -> BodyMark.Tone?, here: BodyRegion? = nil,
    signs: (BodyRegion) -> [Cell]
  ) -> [[Cell]] {
    var cells =
      shape.map { dots($0, side, tone: tone, here: here) }
      ?? BodyLetters.cells(side, glyphs) { region in
        tone(region).map { BodySigns.sign($0, glyphs).style }
          ?? (region == here ? .accentBold : .quiet)
      }
    for spot in BodySpot.all where spot.side == side {
      put(signs(spot.region), on: spot, of: &cells)
    }
    return cells
  }

  /// Writes signs on a spot: from the middle outwards, so that those of two legs do not meet.
  func put(_ signs: [Cell], on spot: BodySpot, of cells: inout [[Cell]]) {
    let place = cell(of: spot)
    let start =
      switch spot.half {
      case .left: place.x - signs.count + 1
      case .middle: place.x - (signs.count - 1) / 2
      case .right: place.x
      }
    let first = max(0, min(start, columns - signs.count))
    for (offset, sign) in signs.enumerated() { cells[place.y][first + offset] = sign }
  }

  // MARK: Fine dots

  private func dots(
    _ shape: BodyShape, _ side: BodyRegion.Side, tone: (BodyRegion) -> BodyMark.Tone?,
    here: BodyRegion?
  ) -> [[Cell]] {
    let tones = Dictionary(
      uniqueKeysWithValues: BodyRegion.mapped.compactMap { region in
        tone(region).map { (region, $0) }
      })
    return (0..<rows).map { row in
      (0..<columns).map { column in
        var bits: UInt8 = 0
        var style = Style.quiet
        for dot in 0..<8 {
          let (x, y) = (column * 2 + dot % 2, row * 4 + dot / 2)
          guard let region = shape.region(x: x, y: y, on: side) else { continue }
          let filling = tones[region]
          let isSet = shape.isEdge(x: x, y: y) || filling.map { Self.fills($0, x, y) } ?? false
          guard isSet else { continue }
          bits |= DotCanvas.bit(x, y)
          if let filling {
            style = BodySigns.sign(filling, glyphs).style
          } else if region == here, style == .quiet {
            style = .accentBold
          }
        }
        return (bits == 0 ? " " : glyphs.braille(dots: bits), style)
      }
    }
  }

  /// Whether a region of a tone has a dot there: each has a pattern of its own, so that none needs its
  /// colour.
  private static func fills(_ tone: BodyMark.Tone, _ x: Int, _ y: Int) -> Bool {
    switch tone {
    case .comfortable: true
    case .uncomfortable: (x - y) % 3 == 0
    case .neither: x % 2 == 0 && y % 2 == 0 && (x + y) / 2 % 2 == 0
    }
  }

  // MARK: In rows

  /// How far in the left of two figures stands.
  static let indent = 2

  /// How wide the front and the back are beside each other.
  var pairColumns: Int { Self.indent + columns * 2 + 1 }

  /// The front and the back beside each other, each with its name.
  func pair(_ cells: (BodyRegion.Side) -> [[Cell]]) -> [Row] {
    zip(named(.front, cells(.front)), named(.back, cells(.back))).map { front, back in
      var row = Row()
      row.pad(to: Self.indent)
      row.add(front)
      row.pad(to: Self.indent + columns + 1)
      row.add(back)
      return row
    }
  }

  /// A side with its name beside the head, as far as there is room for it.
  func named(_ side: BodyRegion.Side, _ cells: [[Cell]]) -> [Row] {
    var cells = cells
    let name = side.rawValue
    if cells[0].prefix(name.count).allSatisfy({ $0.character == " " }) {
      for (x, character) in name.enumerated() { cells[0][x] = (character, .quiet) }
    }
    return cells.map { Row($0) }
  }
}
