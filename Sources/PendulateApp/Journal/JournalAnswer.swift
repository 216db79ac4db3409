package import PendulateCore

/// What the journal says.
package enum JournalAnswer: Hashable, Sendable {
  /// Lines of the list.
  case entries(JournalWindow)
  /// One entry; nil where it is gone.
  case record(JournalRecord?)
  /// What changed.
  case trends(Trends)
  /// The days of a year that hold something.
  case year(Int, [DayRecord])
}
