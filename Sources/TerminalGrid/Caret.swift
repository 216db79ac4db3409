/// Where a text cursor stands.
public struct Caret: Hashable, Sendable {
  /// The column, from 0.
  public var x: Int

  /// The row, from 0.
  public var y: Int

  /// Makes a caret at a column and row.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}
