package import PendulateCore

/// Days in words.
package enum DayWords {
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func weekday(_ day: CivilDate) -> String { weekdays[day.daysSinceMonday] }

  /// What the names of periods of a length are: a longer one is told by its beginning.
  static func heading(of length: CalendarPeriod.Length) -> String {
    length == .day ? "day" : "\(length.rawValue) from"
  }

  /// A period as it stands beside a bar: its first month, or else its first day that is looked at.
  static func period(_ period: CalendarPeriod, from: CivilDate) -> String {
    let first = max(period.start, from)
    switch period.length {
    case .day, .week: return "\(first.parts.day) \(month(first))"
    case .month, .quarter: return month(first)
    }
  }

  /// A month as it stands below a picture, as in Sep 2026.
  package static func month(_ day: CivilDate) -> String {
    "\(months[day.parts.month - 1].prefix(3)) \(day.parts.year)"
  }

  /// A day in a sentence, as in 2 September 2026.
  package static func inWords(_ day: CivilDate) -> String {
    "\(day.parts.day) \(months[day.parts.month - 1]) \(day.parts.year)"
  }

  /// The day as it stands over what happened on it.
  static func heading(_ day: CivilDate) -> String { "\(weekday(day)) \(day.description)" }
}
