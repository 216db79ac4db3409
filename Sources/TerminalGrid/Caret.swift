/// Where a text cursor stands.
package struct Caret: Hashable, Sendable {
  /// The column, from 0.
  package var x: Int

  /// The row, from 0.
  package var y: Int

  /// Makes a caret at a column and row.
  package init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
