public import PendulateCore

/// Something to be read from the journal for looking back.
public enum JournalQuestion: Hashable, Sendable {
  /// Lines of the list: how many are left out, how many at most, and what they have to hold.
  case entries(offset: Int, limit: Int, words: String)
  /// One entry with all that belongs to it.
  case record(Identifier)
  /// What changed over some days; nil is from the first session on.
  case trends(from: CivilDate?, through: CivilDate, length: CalendarPeriod.Length, edge: Int)
  /// The days of a year.
  case year(Int)
}

/// What the journal says.
public enum JournalAnswer: Hashable, Sendable {
  /// Lines of the list.
  case entries(JournalWindow)
  /// One entry; nil where it is gone.
  case record(JournalRecord?)
  /// What changed.
  case trends(Trends)
  /// The days of a year that hold something.
  case year(Int, [DayRecord])
}

/// The part of the list that is at hand.
public struct JournalWindow: Hashable, Sendable {
  /// How many lines come before it.
  public var offset: Int
  /// How many lines the list has in all.
  public var total: Int
  /// The lines.
  public var entries: [JournalEntry]

  /// Creates a window, by default onto nothing.
  public init(offset: Int = 0, total: Int = 0, entries: [JournalEntry] = []) {
    self.offset = offset
    self.total = total
    self.entries = entries
  }

  /// The line at a place of the whole list; nil where it is not at hand.
  subscript(place: Int) -> JournalEntry? {
    entries.indices.contains(place - offset) ? entries[place - offset] : nil
  }
}
