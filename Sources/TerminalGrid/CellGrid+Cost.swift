extension CellGrid {
  /// About how many bytes a terminal is sent to turn an earlier frame of the same size into this one.
  ///
  /// Counted as curses writes on a terminal of 256 colours: a move of the cursor before each run of
  /// cells, and two colours where the style differs from the cell before.
  package func bytes(since previous: CellGrid) -> Int {
    guard size == previous.size else { return cells.count * 2 }
    var bytes = 0
    var style: Style?
    for y in 0..<size.rows {
      guard let columns = changedColumns(inRow: y, since: previous) else { continue }
      var isRun = false
      for x in columns {
        let cell = self[x, y]
        guard cell != previous[x, y] else {
          isRun = false
          continue
        }
        if !isRun { bytes += Self.cursorMove }
        isRun = true
        if cell.style != style { bytes += Self.colors }
        style = cell.style
        bytes += cell.scalar?.isASCII == true || cell.style.light?.isWhole == true ? 1 : 3
      }
    }
    return bytes
  }

  /// The bytes of `cup`.
  private static let cursorMove = 7
  /// The bytes of `setaf` and `setab`.
  private static let colors = 20
}
