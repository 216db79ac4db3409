/// How long the periods of trends are to be.
package enum PeriodChoice: String, Hashable, Sendable, CaseIterable {
  /// As long as what is there has room for.
  case auto
  case day, week, month, quarter

  /// The length; nil where it is chosen by what is there.
  package var length: CalendarPeriod.Length? { CalendarPeriod.Length(rawValue: rawValue) }

  /// The one that follows, and after the last one the first again.
  package var next: PeriodChoice {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
