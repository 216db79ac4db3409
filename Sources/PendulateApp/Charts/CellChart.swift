import PendulateCore
import TerminalGrid

/// A picture of trends in cells.
struct CellChart {
  let chart: Chart
  let columns: Int
  /// How many rows a plot has, without its names.
  let rows: Int
  let glyphs: Glyphs

  /// The picture with what its signs mean; without rows where there is no room for it.
  var drawn: [Row] {
    switch chart {
    case .plot(let plot): draw(plot)
    case .strips(let strips): draw(strips)
    case .shares(let shares): draw(shares)
    case .amounts(let amounts): draw(amounts)
    case .body(let body): draw(body)
    }
  }

  /// What is said where earlier periods found no room; nil where all are drawn.
  var note: Row? {
    guard let axis, axis.leftOut > 0, let length = axis.length else { return nil }
    return Row("Drawn are the last \(axis.shown.count) \(length.rawValue)s.", style: .quiet)
  }

  /// Where the periods stand; nil where they stand one below the other.
  private var axis: PeriodAxis? {
    switch chart {
    case .plot(let plot):
      PeriodAxis(plot.columns.map(\.period), from: plot.from, columns: columns)
    case .strips(let strips):
      PeriodAxis(strips.periods, from: strips.from, columns: columns)
    case .shares, .amounts, .body: nil
    }
  }
}
