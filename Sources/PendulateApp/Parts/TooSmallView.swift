import TerminalGrid

/// What stands in a window that is too small for anything else: the way to safety.
enum TooSmallView {
  /// The smallest window in which the other views are of use.
  static let smallest = Size(columns: 20, rows: 6)

  static func render(in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {
    let rows =
      Row.wrapping("space: to safety", columns: area.columns, style: Style(.safety, bold: true))
      + Row.wrapping("A larger window shows more.", columns: area.columns, style: .quiet)
    Row.draw(rows, in: area, into: &grid, glyphs: glyphs)
  }
}
