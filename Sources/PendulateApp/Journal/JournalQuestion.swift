package import PendulateCore

/// Something to be read from the journal for looking back.
package enum JournalQuestion: Hashable, Sendable {
  /// Lines of the list: how many are left out, how many at most, and what they have to hold.
  case entries(offset: Int, limit: Int, words: String)
  /// One entry with all that belongs to it.
  case record(Identifier)
  /// What changed over some days; nil is from the first session on.
  case trends(from: CivilDate?, through: CivilDate, length: CalendarPeriod.Length?, edge: Int)
  /// The days of a year.
  case year(Int)
}
