/// What one day of the journal holds, for a calendar.
public struct DayRecord: Hashable, Sendable {
  /// The day, where the person was.
  public let day: CivilDate
  /// Sessions in which difficulty was touched.
  public var touchSessions = 0
  /// Other sessions: of rest, of breath, moments with a glimmer.
  public var otherSessions = 0
  /// How the body was, by the last check-in of the day that says it.
  public var state: BodyState?

  /// Creates a day that holds nothing yet.
  public init(_ day: CivilDate) {
    self.day = day
  }
}
