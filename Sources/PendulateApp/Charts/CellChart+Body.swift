import PendulateCore
import TerminalGrid

/// The places of the body on a figure of cells.
extension CellChart {
  func draw(_ chart: BodyChart) -> [Row] {
    guard let figure = BodyFigure(rows: BodyShape.rows.lowerBound, glyphs: glyphs),
      columns >= figure.pairColumns
    else { return [] }
    let places = Dictionary(
      chart.places.map { ($0.region, $0) }, uniquingKeysWith: { first, _ in first })
    return figure.pair { side in
      figure.cells(side, tone: { places[$0]?.tone }) { region in
        guard let place = places[region] else { return [] }
        let look = CellLook(.tone(place.tone), glyphs)
        // Three cells: the sign and two digits.
        return [(look.character, look.style)]
          + String(min(place.count, 99)).map { ($0, look.style) }
      }
    } + Row.legend(chart.names, glyphs, columns: columns, indent: BodyFigure.indent)
  }
}
