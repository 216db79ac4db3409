/// What was deleted.
public struct Deleted: Hashable, Sendable {
  /// How many sessions, with all that belongs to them.
  public var sessions = 0
  /// How many check-ins on their own.
  public var checkIns = 0
  /// How many glimmers.
  public var glimmers = 0
  /// Whether traces stay in the log beside the file until the program that reads it now has ended.
  public var leavesTraces = false

  /// Creates a count of nothing.
  public init() {}
}
