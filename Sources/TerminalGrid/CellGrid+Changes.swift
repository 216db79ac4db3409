extension CellGrid {
  /// The columns of a row from its first to its last cell that differs from an earlier frame.
  ///
  /// - Parameters:
  ///   - y: The row.
  ///   - previous: A frame of the same size; against any other, the whole row differs.
  /// - Returns: The columns to write again, holding whole characters only; nil where none differs.
  package func changedColumns(inRow y: Int, since previous: CellGrid) -> Range<Int>? {
    guard y >= 0, y < size.rows, size.columns > 0 else { return nil }
    guard size == previous.size else { return 0..<size.columns }
    let start = y * size.columns
    var lower = start
    var upper = start + size.columns
    cells.withUnsafeBufferPointer { now in
      previous.cells.withUnsafeBufferPointer { before in
        while lower < upper, now[lower].bits == before[lower].bits { lower += 1 }
        while upper > lower, now[upper - 1].bits == before[upper - 1].bits { upper -= 1 }
      }
    }
    guard lower < upper else { return nil }
    return wholeCharacters(inRow: y, columns: lower - start..<upper - start)
  }

  /// Splits columns of a row into runs of one style, left to right.
  ///
  /// - Parameters:
  ///   - y: The row.
  ///   - columns: The columns; what lies off the grid is left out.
  ///   - body: Takes the columns of a run and its style.
  package func forEachRun(
    inRow y: Int, columns: Range<Int>, _ body: (_ columns: Range<Int>, _ style: Style) -> Void
  ) {
    guard y >= 0, y < size.rows else { return }
    let columns = columns.clamped(to: 0..<size.columns)
    var start = columns.lowerBound
    while start < columns.upperBound {
      let style = cells[y * size.columns + start].style
      var end = start + 1
      while end < columns.upperBound, cells[y * size.columns + end].style == style { end += 1 }
      body(start..<end, style)
      start = end
    }
  }
}
