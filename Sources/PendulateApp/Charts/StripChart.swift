package import PendulateCore

/// A low row of bars for each strength, a bar for each period, all on one scale.
package struct StripChart: Hashable, Sendable {
  /// What stands in one period of a strip.
  package enum Value: Hashable, Sendable {
    /// A bar of that height, 0-1.
    case bar(Double)
    /// Too few for their middle: that there were some, and no height.
    case tooFew
  }

  /// One row.
  package struct Strip: Hashable, Sendable {
    /// Its name.
    package let name: String
    /// A value for each period; nil where nothing was.
    package let values: [Value?]
  }

  /// The first day that is looked at: nothing of the scale of time stands before it.
  package let from: CivilDate
  /// The periods in order, those without a session too.
  package let periods: [CalendarPeriod]
  /// The rows, from the top.
  package let strips: [Strip]
  /// What the signs mean.
  package let names: [ChartName]

  init?(strength trends: Trends) {
    let all = trends.whole.secondsAtStrength
    guard all.values.contains(where: { $0.count >= Quartiles.enough }),
      let longest = all.values.flatMap({ $0 }).max()
    else { return nil }
    from = trends.from
    periods = trends.periods.map(\.period)
    strips = Trends.strengths.map { strength in
      Strip(
        name: "at \(strength)",
        values: trends.periods.map { period in
          let seconds = period.secondsAtStrength[strength] ?? []
          guard let spread = Quartiles(seconds) else { return seconds.isEmpty ? nil : .tooFew }
          return .bar(spread.median / longest)
        })
    }
    let most = "\(TrendNumbers.plain(longest)) s"
    names = [
      ChartName(.strength, "the middle; the highest bar would be \(most)", briefly: most),
      ChartName(.tooFew, "fewer than three touches"),
    ]
  }

  /// How long touches were planned, which the program lets grow.
  init?(plan trends: Trends) {
    guard let widening = trends.widening, widening.touches != nil,
      let longest = widening.parts.flatMap(\.planned).max(), longest > 0
    else { return nil }
    from = trends.from
    periods = widening.parts.map(\.period)
    strips = [
      Strip(
        name: "plan",
        values: widening.parts.map { part in
          guard let spread = Quartiles(part.planned) else {
            return part.planned.isEmpty ? nil : .tooFew
          }
          return .bar(spread.median / longest)
        })
    ]
    let most = "\(TrendNumbers.plain(longest)) s"
    names = [
      ChartName(
        .strength, "seconds planned, the middle; the highest bar would be \(most)",
        briefly: "planned, \(most)"),
      ChartName(.tooFew, "fewer than three touches"),
    ]
  }
}
