import PendulateCore

/// A period of a list, and what stands beside its name.
package struct ListedPeriod<Content: Hashable & Sendable>: Hashable, Sendable {
  /// The name of the period.
  package let name: String
  /// What stands beside it; nil where no session lies in it: a gap stays a gap.
  package let content: Content?
}

extension Trends {
  /// All periods as a list.
  func listed<Content>(_ content: (TrendPeriod) -> Content) -> [ListedPeriod<Content>] {
    periods.map { period in
      ListedPeriod(
        name: DayWords.period(period.period, from: from),
        content: period.sessions > 0 ? content(period) : nil)
    }
  }
}
