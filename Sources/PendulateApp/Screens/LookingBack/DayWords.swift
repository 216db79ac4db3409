import PendulateCore

/// Days in words.
enum DayWords {
  private static let weekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  static func weekday(_ day: CivilDate) -> String { weekdays[day.daysSinceMonday] }

  /// The day as it stands over what happened on it.
  static func heading(_ day: CivilDate) -> String { "\(weekday(day)) \(day.description)" }
}
