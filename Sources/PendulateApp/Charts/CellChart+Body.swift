import PendulateCore
import TerminalGrid

/// The places of the body on a figure of cells.
extension CellChart {
  func draw(_ chart: BodyChart) -> [Row] {
    guard columns >= BodyFigure.columns * 2 + 10 else { return [] }
    func figure(_ side: BodyRegion.Side) -> [Row] {
      let places = chart.places(on: side)
      return BodyFigure.rows(
        of: BodyFigure.cells(side, glyphs: glyphs) { region in
          guard let place = places.first(where: { $0.region == region }) else { return [] }
          let look = CellLook(.tone(place.tone), glyphs)
          // Three cells: the sign and two digits.
          return [(look.character, look.style)]
            + String(min(place.count, 99)).map { ($0, look.style) }
        })
    }
    return BodyFigure.pair(figure(.front), figure(.back))
      + [.legend(chart.names, glyphs, indent: BodyFigure.pairIndent)]
  }
}

extension BodyFigure {
  /// How far in the left of two figures stands.
  static let pairIndent = 4

  /// The front and the back beside each other.
  static func pair(_ front: [Row], _ back: [Row]) -> [Row] {
    zip(front, back).map { left, right in
      var row = Row()
      row.pad(to: pairIndent)
      row.add(left)
      row.pad(to: pairIndent + columns + 6)
      row.add(right)
      return row
    }
  }
}
