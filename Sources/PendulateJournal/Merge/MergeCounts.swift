/// What an import or a merge brought.
public struct MergeCounts: Hashable, Sendable {
  /// What became of the entries of one kind.
  public struct Entries: Hashable, Sendable {
    /// Those that were not there before.
    public var new = 0
    /// Those that were there already, and are as they were.
    public var known = 0
    /// Those that were there in part, or with an earlier wording, and now hold more or the later.
    public var completed = 0

    mutating func count(isNew: Bool, isChanged: Bool) {
      if isNew { new += 1 } else if isChanged { completed += 1 } else { known += 1 }
    }
  }

  /// What became of the sessions.
  public var sessions = Entries()
  /// What became of the check-ins.
  public var checkIns = Entries()
  /// What became of the glimmers.
  public var glimmers = Entries()

  /// Creates a count of nothing.
  public init() {}
}
