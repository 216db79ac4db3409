/// What one day of the journal holds, for a calendar.
package struct DayRecord: Hashable, Sendable {
  /// The day, where the person was.
  package let day: CivilDate
  /// Sessions in which difficulty was touched.
  package var touchSessions = 0
  /// Other sessions: of rest, of breath, moments with a glimmer.
  package var otherSessions = 0
  /// How the body was, by the last check-in of the day that says it.
  package var state: BodyState?

  /// Creates a day that holds nothing yet.
  package init(_ day: CivilDate) {
    self.day = day
  }
}
