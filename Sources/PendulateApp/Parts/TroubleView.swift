import TerminalGrid

/// What could not be kept, in rows of its own below every screen, whole, until it is mended.
enum TroubleView {
  /// How many rows it takes of a window: as many as the sentence needs, but at most half of them.
  static func rows(of trouble: String?, in size: Size) -> Int {
    trouble.map { min(lines($0, in: size).count, size.rows / 2) } ?? 0
  }

  static func render(_ trouble: String?, into grid: inout CellGrid, glyphs: Glyphs) {
    guard let trouble else { return }
    let rows = rows(of: trouble, in: grid.size)
    let column = Layout.column(in: Rect(grid.size))
    let area = Rect(
      x: column.x, y: grid.size.rows - rows, columns: column.columns, rows: rows)
    Row.draw(
      lines(trouble, in: grid.size).map { Row($0, style: .notice) }, in: area, into: &grid,
      glyphs: glyphs)
  }

  private static func lines(_ trouble: String, in size: Size) -> [String] {
    wrapped(trouble, columns: Layout.column(in: Rect(size)).columns)
  }
}

/// What is said about keeping.
enum KeepingWords {
  /// The journal is off, so that what was told is not on disk.
  static let isOff = "The journal is off, so this is not kept."
  /// Where nothing can be written at all.
  static let isUnkept = "Nothing can be kept now, and this is not."
}
