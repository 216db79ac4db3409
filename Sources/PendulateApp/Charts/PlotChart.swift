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
  /// The first day that is looked at: nothing of the scale of time stands before it.
  package let from: CivilDate
  /// The periods in order, those without a session too.
  package let columns: [Column]
  /// What the signs mean.
  package let names: [ChartName]

  /// The upper end of every scale of distress, so that small numbers do not look large.
  static let mostDistress = 10.0
  /// The most pairs that stand beside each other in one period; where one has more, each period
  /// with enough of them is drawn as the half around its middle.
  static let mostPairsBeside = 3

  init?(beforeAfter trends: Trends, detail: Chart.Detail) {
    let pairs = trends.whole.pairs
    guard pairs.count >= Quartiles.enough else { return nil }
    let beside = detail == .coarse ? Quartiles.enough - 1 : Self.mostPairsBeside
    let areAllDrawn = trends.periods.allSatisfy { $0.pairs.count <= beside }
    top = Self.mostDistress
    unit = nil
    from = trends.from
    line = Quartiles(pairs.map { Double($0.post) }).map {
      Mark(sign: .middleOfAll, value: $0.median)
    }
    columns = trends.periods.map { period in
      let before = period.pairs.map { Double($0.pre) }
      let after = period.pairs.map { Double($0.post) }
      let each = zip(before, after).map(Self.pair)
      guard !areAllDrawn, let first = Quartiles(before), let last = Quartiles(after) else {
        return Column(period: period.period, groups: each)
      }
      return Column(
        period: period.period,
        groups: detail == .coarse
          ? [Self.pair(first.median, last.median)]
          : [Self.half(first, .before), Self.half(last, .after)])
    }
    let length = trends.length.rawValue
    let afterwards =
      areAllDrawn
      ? ChartName(.after, "after")
      : ChartName(
        .after, "after: the middle of a \(length), each where fewer than three",
        briefly: "after, the middle of a \(length)")
    names =
      [ChartName(.before, "before"), afterwards]
      + (areAllDrawn || detail == .coarse ? [] : [ChartName(.half, "half of them")])
      + [ChartName(.middleOfAll, "after, the middle of all", briefly: "middle of all")]
  }

  /// What was before and what was after, joined.
  private static func pair(_ before: Double, _ after: Double) -> Group {
    Group(
      link: Link(from: before, until: after),
      marks: [Mark(sign: .before, value: before), Mark(sign: .after, value: after)])
  }

  /// A middle, and the half around it.
  private static func half(_ spread: Quartiles, _ sign: ChartSign) -> Group {
    Group(
      link: Link(from: spread.lower, until: spread.upper),
      marks: [Mark(sign: sign, value: spread.median)])
  }

  init?(highest trends: Trends) {
    guard trends.whole.highest.count >= Quartiles.enough else { return nil }
    top = Self.mostDistress
    unit = nil
    from = trends.from
    line = Mark(sign: .windowEdge, value: Double(trends.edge))
    columns = trends.periods.map { period in
      let group =
        period.highestSpread.map { Self.half($0, .middle) }
        ?? Group(marks: period.highest.map { Mark(sign: .one, value: Double($0)) })
      return Column(period: period.period, groups: [group])
    }
    names = [
      ChartName(.middle, "the middle"), ChartName(.half, "half of them"),
      ChartName(.one, "one session, if fewer than three", briefly: "one session"),
      ChartName(.windowEdge, "the edge of your window, \(trends.edge)", briefly: "window's edge"),
    ]
  }

  /// How strong the touches of equal plan became, and the strength that was planned as a line.
  init?(widening trends: Trends) {
    guard let widening = trends.widening, widening.touches != nil else { return nil }
    top = Self.mostDistress
    unit = nil
    from = trends.from
    line = Mark(sign: .windowEdge, value: Double(widening.plan.aim))
    columns = widening.parts.map { part in
      let group =
        Quartiles(part.peaks).map { Self.half($0, .middle) }
        ?? Group(marks: part.peaks.map { Mark(sign: .one, value: $0) })
      return Column(period: part.period, groups: [group])
    }
    names = [
      ChartName(.middle, "the middle"), ChartName(.half, "half of them"),
      ChartName(.one, "one touch, if fewer than three", briefly: "one touch"),
      ChartName(.windowEdge, "as planned, \(widening.plan.aim)", briefly: "as planned"),
    ]
  }

  /// Every time it took; open marks where it is only known to be longer.
  init?(settling trends: Trends) {
    let times = trends.whole.settled + trends.whole.stillHigher
    guard times.count >= Quartiles.enough, let longest = times.max() else { return nil }
    top = max(60, (longest / 60).rounded(.up) * 60)
    unit = "s"
    line = nil
    from = trends.from
    columns = trends.periods.map { period in
      let marks =
        period.settled.map { Mark(sign: .settled, value: $0) }
        + period.stillHigher.map { Mark(sign: .stillHigher, value: $0) }
      return Column(period: period.period, groups: [Group(marks: marks)])
    }
    names = [ChartName(.settled, "settled"), ChartName(.stillHigher, "longer than this")]
  }
}
