import PendulateCore

/// Periods one below the other: a bar for how much there was, and how many of each kind.
package struct AmountChart: Hashable, Sendable {
  /// One period.
  package struct Line: Hashable, Sendable {
    /// The length of the bar, 0-1: 1 is the longest of all periods.
    package let share: Double
    /// What stands behind the bar.
    package let note: String
    /// How many there are of each kind, in the order of `kinds`.
    package let counts: [Int]
  }

  /// The periods in order.
  package let periods: [ListedPeriod<Line>]
  /// What the bar is.
  package let amount: ChartName
  /// What is counted beside it.
  package let kinds: [ChartName]

  /// Seconds of touch as a bar, and the sessions beside it.
  init?(dose trends: Trends) {
    guard trends.whole.sessions > 0 else { return nil }
    let most = max(1, trends.rows.map(\.figures.touchSeconds).max() ?? 1)
    periods = trends.listed { period in
      Line(
        share: period.touchSeconds / most, note: TrendNumbers.seconds(period.touchSeconds),
        counts: [period.touchSessions, period.restSessions, period.glimmerMoments])
    }
    amount = ChartName(.touchSeconds, "seconds of touch")
    kinds = [
      ChartName(.touchSession, "touch session"),
      ChartName(.restSession, "rest session"),
      ChartName(.glimmerMoment, "glimmer moment"),
    ]
  }
}
