import TerminalGrid

/// A neutral screen: nothing on it tells what the program is.
enum HiddenView {
  static func render(in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {
    guard !area.isEmpty else { return }
    Row("press any key", style: .quiet).draw(
      x: area.x, y: area.maxY - 1, columns: area.columns, into: &grid, glyphs: glyphs)
  }
}
