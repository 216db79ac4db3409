package import PendulateCore

/// What a report tells: trends, the days of the years, and the sessions where they are asked for.
package struct ReportContent {
  /// What changed.
  package var trends: Trends
  /// When the report was made.
  package var madeAt: Timestamp
  /// The years with what their days hold.
  package var years: [(year: Int, days: [DayRecord])] = []
  /// The lines of the journal, newest first; none where only numbers are asked for.
  package var entries: [JournalEntry] = []
  /// Some sessions whole, newest first.
  package var records: [JournalRecord] = []
  /// Whether private text is told: labels, notes, one's own glimmers.
  package var tellsPrivateText = false
  /// What the person wrote of their window, a line each; told where private text is.
  package var window: [String] = []
  /// The words of a glimmer by its identifier.
  package var glimmerName: (String) -> String?
  /// What was practised, by the identifier of a practice and what kind of session it was.
  package var practiceName: (String, Mode) -> String
  /// The word for a state of the body.
  package var stateWord: (BodyState) -> String

  /// Creates the content of a report of numbers.
  package init(
    trends: Trends, madeAt: Timestamp, glimmerName: @escaping (String) -> String?,
    practiceName: @escaping (String, Mode) -> String,
    stateWord: @escaping (BodyState) -> String
  ) {
    self.trends = trends
    self.madeAt = madeAt
    self.glimmerName = glimmerName
    self.practiceName = practiceName
    self.stateWord = stateWord
  }
}
