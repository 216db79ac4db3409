/// The extent of a screen or a part of it, in character cells; never negative.
package struct Size: Hashable, Sendable {
  /// The number of columns, 0 or more.
  package let columns: Int

  /// The number of rows, 0 or more.
  package let rows: Int

  /// Makes a size; a negative extent counts as none.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
