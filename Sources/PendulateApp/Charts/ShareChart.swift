import PendulateCore

/// Periods one below the other, each a whole in its parts, all as long.
package struct ShareChart: Hashable, Sendable {
  /// One period.
  package struct Bar: Hashable, Sendable {
    /// How much of each part there is, in the order of `names`; what is unknown comes last.
    package let parts: [Double]
    /// What stands behind the bar: a share, or how many there are.
    package let note: String

    /// All parts together; 0 where there is no bar to draw.
    package var whole: Double { parts.reduce(0, +) }
  }

  /// The periods in order.
  package let periods: [ListedPeriod<Bar>]
  /// What the parts are.
  package let names: [ChartName]

  init?(window trends: Trends) {
    self.init(
      trends, [(.yes, "inside"), (.no, "outside"), (.unknown, "not known")],
      parts: { period in
        let parts = period.window.parts(edge: trends.edge)
        return [parts.inside, parts.outside, parts.unknown]
      },
      sessions: \.ratedSessions,
      note: { period, _ in
        Self.windowNote(period.window, edge: trends.edge)
      })
  }

  /// The share of what is known, and how much that is: no bar that is known in part reads as whole.
  private static func windowNote(_ window: WindowTime, edge: Int) -> String {
    guard let share = window.share(edge: edge), let coverage = window.coverage(edge: edge) else {
      return "too little"
    }
    let known = coverage < 0.995 ? " (\(TrendNumbers.percent(coverage)) known)" : ""
    return TrendNumbers.percent(share) + known
  }

  init?(comingBack trends: Trends) {
    self.init(trends, [(.yes, "back"), (.no, "not by then"), (.unknown, "unknown")]) { period in
      let share = period.cameBack
      return [share.count, share.known - share.count, share.unknown].map(Double.init)
    }
  }

  init?(ladder trends: Trends) {
    self.init(trends, Ladder.allCases.map { (.rung($0), LadderWords.word($0)) }) { period in
      period.ladder.map(Double.init)
    }
  }

  init?(presence trends: Trends) {
    self.init(trends, Presence.allCases.map { (.presence($0), $0.word) }) {
      $0.presence.map(Double.init)
    }
  }

  private init?(
    _ trends: Trends, _ names: [(ChartSign, String)], parts: (TrendPeriod) -> [Double],
    sessions: (TrendPeriod) -> Int = \.sessions,
    note: (TrendPeriod, Double) -> String = { _, whole in "n \(Int(whole))" }
  ) {
    guard sessions(trends.whole) >= Quartiles.enough, parts(trends.whole).reduce(0, +) > 0
    else { return nil }
    periods = trends.listed { period in
      let parts = parts(period)
      return Bar(parts: parts, note: note(period, parts.reduce(0, +)))
    }
    self.names = names.map { ChartName($0, $1) }
  }
}
