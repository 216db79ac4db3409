package import PendulateCore

/// Marks of periods that stand side by side, on a scale that begins at 0.
package struct PlotChart: Hashable, Sendable {
  /// A value with its sign.
  package struct Mark: Hashable, Sendable {
    /// What it stands for.
    package let sign: ChartSign
    /// Where it stands on the scale.
    package let value: Double
  }

  /// A line within a period, from one value to another.
  package struct Link: Hashable, Sendable {
    /// Where it begins.
    package let from: Double
    /// Where it ends.
    package let until: Double
  }

  /// Marks that belong together, and the line that joins them.
  package struct Group: Hashable, Sendable {
    /// The line; nil where nothing is joined.
    package var link: Link?
    /// The marks, in the order in which they are drawn.
    package var marks: [Mark]
  }

  /// One period: groups that stand beside each other; none where nothing was.
  package struct Column: Hashable, Sendable {
    /// Which period.
    package let period: CalendarPeriod
    /// What stands in it.
    package let groups: [Group]
  }

  /// The upper end of the scale.
  package let top: Double
  /// What the numbers of the scale count, as in "s"; nil for distress, which has no unit.
  package let unit: String?
  /// A line across all periods, at the middle of all; nil where there is none.
  package let line: Mark?
  /// The periods in order, those without a session too.
  package let columns: [Column]
  /// What the signs mean.
  package let names: [ChartName]

  /// The most periods in which each session is drawn for itself; from then on only their middles,
  /// so that the picture stays one.
  static let mostPeriodsOfPairs = 60
  /// The least upper end of a scale of distress, so that small numbers do not look large.
  static let leastTop = 4

  init?(beforeAfter trends: Trends, detail: Chart.Detail) {
    let pairs = trends.whole.pairs
    guard pairs.count >= Quartiles.enough else { return nil }
    let areMiddles = detail == .coarse || trends.periods.count > Self.mostPeriodsOfPairs
    top = Self.top(pairs.flatMap { [$0.pre, $0.post] })
    unit = nil
    line = Quartiles(pairs.map { Double($0.post) }).map {
      Mark(sign: .middleOfAll, value: $0.median)
    }
    columns = trends.periods.map { period in
      let each = period.pairs.map { (before: Double($0.pre), after: Double($0.post)) }
      let middle = (before: Self.middle(each.map(\.before)), after: Self.middle(each.map(\.after)))
      let shown = each.isEmpty ? [] : areMiddles ? [middle] : each
      return Column(
        period: period.period,
        groups: shown.map { pair in
          Group(
            link: Link(from: pair.before, until: pair.after),
            marks: [
              Mark(sign: .before, value: pair.before), Mark(sign: .after, value: pair.after),
            ])
        })
    }
    names = [
      ChartName(.before, "before"),
      ChartName(.after, areMiddles ? "after, middle of the \(trends.length.rawValue)" : "after"),
      ChartName(.middleOfAll, "after, the middle of all", briefly: "middle of all"),
    ]
  }

  init?(highest trends: Trends) {
    guard trends.whole.highest.count >= Quartiles.enough else { return nil }
    top = max(Self.top(trends.whole.highest), Double(trends.edge))
    unit = nil
    line = Mark(sign: .windowEdge, value: Double(trends.edge))
    columns = trends.periods.map { period in
      let group =
        period.highestSpread.map { spread in
          Group(
            link: Link(from: spread.lower, until: spread.upper),
            marks: [Mark(sign: .middle, value: spread.median)])
        } ?? Group(marks: period.highest.map { Mark(sign: .one, value: Double($0)) })
      return Column(period: period.period, groups: [group])
    }
    names = [
      ChartName(.middle, "the middle"), ChartName(.half, "half of them"),
      ChartName(.one, "one session, if fewer than three", briefly: "one session"),
      ChartName(.windowEdge, "the edge of your window, \(trends.edge)", briefly: "window's edge"),
    ]
  }

  /// Every time it took; open marks where it is only known to be longer.
  init?(settling trends: Trends) {
    let times = trends.whole.settled + trends.whole.stillHigher
    guard times.count >= Quartiles.enough, let longest = times.max() else { return nil }
    top = max(60, (longest / 60).rounded(.up) * 60)
    unit = "s"
    line = nil
    columns = trends.periods.map { period in
      let marks =
        period.settled.map { Mark(sign: .settled, value: $0) }
        + period.stillHigher.map { Mark(sign: .stillHigher, value: $0) }
      return Column(period: period.period, groups: [Group(marks: marks)])
    }
    names = [ChartName(.settled, "settled"), ChartName(.stillHigher, "longer than this")]
  }

  private static func top(_ distress: [Int]) -> Double {
    Double(max(leastTop, distress.max() ?? 0))
  }

  /// The middle of one or two numbers as well, where each is drawn for itself; 0 of none.
  private static func middle(_ numbers: [Double]) -> Double {
    guard !numbers.isEmpty else { return 0 }
    let sorted = numbers.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }
}
