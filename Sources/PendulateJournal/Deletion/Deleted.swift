/// What was deleted.
package struct Deleted: Hashable, Sendable {
  /// How many sessions, with all that belongs to them.
  package var sessions = 0
  /// How many check-ins on their own.
  package var checkIns = 0
  /// How many glimmers.
  package var glimmers = 0
  /// Whether traces stay in the log beside the file until the program that reads it now has ended.
  package var leavesTraces = false

  /// Creates a count of nothing.
  package init() {}
}
