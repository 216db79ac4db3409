/// What an import or a merge brought.
package struct MergeCounts: Hashable, Sendable {
  /// What became of the entries of one kind.
  package struct Entries: Hashable, Sendable {
    /// Those that were not there before.
    package var new = 0
    /// Those that were there already, and are as they were.
    package var known = 0
    /// Those that were there in part, or with an earlier wording, and now hold more or the later.
    package var completed = 0

    mutating func count(isNew: Bool, isChanged: Bool) {
      if isNew { new += 1 } else if isChanged { completed += 1 } else { known += 1 }
    }
  }

  /// What became of the sessions.
  package var sessions = Entries()
  /// What became of the check-ins.
  package var checkIns = Entries()
  /// What became of the glimmers.
  package var glimmers = Entries()
  /// What of the other journal could not be read, or is not as it was written, in sentences.
  package var losses: [String] = []

  /// Creates a count of nothing.
  package init() {}
}
