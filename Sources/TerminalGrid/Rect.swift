/// An area of cells: its upper left corner (which may lie off the screen) and its extent.
package struct Rect: Hashable, Sendable {
  /// The leftmost column.
  package var x: Int

  /// The topmost row.
  package var y: Int

  /// The number of columns, 0 or more.
  package var columns: Int

  /// The number of rows, 0 or more.
  package var rows: Int

  /// Makes an area; a negative extent counts as none.
  package init(x: Int, y: Int, columns: Int, rows: Int) {
    self.x = x
    self.y = y
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// Makes the area that covers a whole screen of this size.
  package init(_ size: Size) {
    self.init(x: 0, y: 0, columns: size.columns, rows: size.rows)
  }

  /// The first column to the right of the area.
  package var maxX: Int { x + columns }

  /// The first row below the area.
  package var maxY: Int { y + rows }

  /// Whether the area holds no cell.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// The area without a margin on each side; empty, in the middle, where the margins eat all of it.
  ///
  /// - Parameters:
  ///   - columns: The margin on the left and again on the right; negative widens the area.
  ///   - rows: The margin above and again below; negative heightens the area.
  /// - Returns: The smaller area.
  package func inset(columns: Int, rows: Int) -> Rect {
    let left = min(columns, self.columns / 2)
    let top = min(rows, self.rows / 2)
    return Rect(
      x: x + left, y: y + top,
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// Whether the cell at this column and row lies in the area.
  package func contains(x: Int, y: Int) -> Bool {
    x >= self.x && x < maxX && y >= self.y && y < maxY
  }

  /// The cells that both areas hold; empty where they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      columns: min(maxX, other.maxX) - left, rows: min(maxY, other.maxY) - top)
  }
}
