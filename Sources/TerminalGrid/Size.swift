/// The extent of a screen or a part of it, in character cells; never negative.
public struct Size: Hashable, Sendable {
  /// The number of columns, 0 or more.
  public let columns: Int

  /// The number of rows, 0 or more.
  public let rows: Int

  /// Makes a size; a negative extent counts as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}
