import TerminalGrid

/// The time of a stage as a thin line that slowly fades, without a number.
///
/// In a touch it is quiet: the light is what one looks at.
enum TimeBarView {
  /// How many half cells are left.
  static func halves(progress: Double?, columns: Int) -> Int? {
    progress.map { Int(((1 - $0) * Double(columns * 2)).rounded(.up)) }
  }

  static func render(
    halves: Int, in area: Rect, style: Style, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    for column in 0..<area.columns {
      let left = min(2, max(0, halves - column * 2))
      grid.put(
        glyphs.timeLine[left], x: area.x + column, y: area.y,
        style: left == 0 ? Style(.quiet, dim: true) : style)
    }
  }
}
