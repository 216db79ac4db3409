/// A day, a week, a month or a quarter of the calendar.
package struct CalendarPeriod: Hashable, Comparable, Sendable {
  /// How long a period is.
  package enum Length: String, Hashable, Sendable, CaseIterable {
    case day, week, month, quarter
  }

  /// The first day.
  package let start: CivilDate
  /// How long it is.
  package let length: Length

  /// The period that a day lies in; weeks begin on Monday (ISO 8601).
  package init(_ length: Length, containing day: CivilDate) {
    self.length = length
    switch length {
    case .day: start = day
    case .week: start = CivilDate(dayNumber: day.dayNumber - day.daysSinceMonday)
    case .month: start = day.firstOfMonth
    case .quarter:
      var first = day.firstOfMonth
      while !(first.parts.month - 1).isMultiple(of: 3) {
        first = first.advanced(byDays: -1).firstOfMonth
      }
      start = first
    }
  }

  /// The first day after it.
  package var end: CivilDate {
    switch length {
    case .day: CivilDate(dayNumber: start.dayNumber + 1)
    case .week: CivilDate(dayNumber: start.dayNumber + 7)
    case .month: CivilDate(dayNumber: start.dayNumber + start.daysInMonth)
    // Three months have from 90 to 92 days.
    case .quarter: start.advanced(byDays: 92).firstOfMonth
    }
  }

  /// The one after it.
  package var next: CalendarPeriod { CalendarPeriod(length, containing: end) }

  /// Whether the left one begins earlier.
  package static func < (left: CalendarPeriod, right: CalendarPeriod) -> Bool {
    left.start < right.start
  }

  /// The name of the period, as in 2026-03-01, 2026-W09, 2026-03 or 2026-Q1.
  package var name: String {
    switch length {
    case .day: return start.description
    case .week:
      let (year, week) = start.isoWeek
      return "\(year)-W\(week.padded(2))"
    case .month: return String(start.description.prefix(7))
    case .quarter: return "\(start.parts.year)-Q\((start.parts.month + 2) / 3)"
    }
  }
}

extension CivilDate {
  /// Days since the Monday of the same week, 0-6.
  package var daysSinceMonday: Int {
    // 1970-01-01 was a Thursday.
    let shifted = dayNumber + 3
    return shifted - Self.floorDivide(shifted, 7) * 7
  }

  /// The first day of the same month.
  package var firstOfMonth: CivilDate { advanced(byDays: 1 - parts.day) }

  /// How many days the month has, 28-31.
  package var daysInMonth: Int {
    let (year, month, _) = parts
    let next =
      month == 12
      ? CivilDate(year: year + 1, month: 1, day: 1)
      : CivilDate(year: year, month: month + 1, day: 1)
    let first = CivilDate(year: year, month: month, day: 1)
    guard let next, let first else { return 31 }
    return next.dayNumber - first.dayNumber
  }

  /// The year and number of the week by ISO 8601: the week belongs to the year of its Thursday.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = CivilDate(dayNumber: dayNumber - daysSinceMonday + 3)
    let year = thursday.parts.year
    let first = CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? thursday.dayNumber
    return (year, (thursday.dayNumber - first) / 7 + 1)
  }

  /// The day that many days later, or earlier where the number is negative.
  package func advanced(byDays days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// Reads the form 2026-03-01; nil where it is another or the calendar has no such day.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
