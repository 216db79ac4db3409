/// What one day of the journal holds, for a calendar.
package struct DayRecord: Hashable, Sendable {
  /// The day, where the person was.
  package let day: CivilDate
  /// Sessions in which difficulty was touched.
  package var touchSessions = 0
  /// Other sessions: of rest, of breath, moments with a glimmer.
  package var otherSessions = 0
  /// How the body was before a session or at a check-in on its own: the first of the day that says it.
  package var state: BodyState?
  /// The highest distress of a touch that has a number, 0-10.
  package var highest: Int?

  /// Creates a day that holds nothing yet.
  package init(_ day: CivilDate) {
    self.day = day
  }
}
