import TerminalGrid

/// The time of a stage as a bar that slowly fades, without a number.
enum TimeBarView {
  /// How many eighths of a cell are left.
  static func eighths(progress: Double?, columns: Int) -> Int? {
    progress.map { Int(((1 - $0) * Double(columns * 8)).rounded(.up)) }
  }

  static func render(
    eighths: Int, in area: Rect, style: Style, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    for column in 0..<area.columns {
      let filled = min(8, max(0, eighths - column * 8))
      let glyph: Character =
        filled == 0
        ? glyphs.middleDot
        : filled == 8 ? glyphs.horizontalEighths[8] : glyphs.horizontalEighths[filled]
      grid.put(
        glyph, x: area.x + column, y: area.y, style: filled == 0 ? Style(.quiet, dim: true) : style)
    }
  }
}
