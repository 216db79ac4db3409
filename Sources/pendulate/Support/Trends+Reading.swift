import PendulateCore
import PendulateJournal

extension Trends {
  /// Computes the trends of some days from the journal; of nothing where there is none.
  static func read(
    _ journal: Journal?, from: CivilDate?, through: CivilDate, length: CalendarPeriod.Length?,
    edge: Int
  ) throws(JournalError) -> Trends {
    // A day is a local one, and no offset is more than a day away from UTC.
    let earliest = from.map { Timestamp(milliseconds: Int64($0.dayNumber - 1) * 86_400_000) }
    return Trends(
      sessions: try journal?.figures(since: earliest) ?? [],
      checkIns: try journal?.loneMarks(since: earliest) ?? [], from: from, through: through,
      length: length, edge: edge)
  }
}
