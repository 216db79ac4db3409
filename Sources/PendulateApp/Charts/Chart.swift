package import PendulateCore

/// What a picture of trends shows: every number, sign and name of it, and nothing of how it is drawn.
///
/// It is made once from the trends. A renderer decides where things stand and how they look, and what
/// is left out at the edge of its room; never what is shown.
package enum Chart: Hashable, Sendable {
  /// Marks of the periods side by side, on one scale.
  case plot(PlotChart)
  /// Low rows of bars, a bar for each period.
  case strips(StripChart)
  /// The periods one below the other, each whole in its parts.
  case shares(ShareChart)
  /// The periods one below the other, with how much there was in each.
  case amounts(AmountChart)
  /// The places of the body.
  case body(BodyChart)

  /// How finely a renderer can draw within one period.
  package enum Detail: Hashable, Sendable {
    /// One sign for a period, as in cells.
    case coarse
    /// Several signs beside each other.
    case fine
  }

  /// Describes a picture; nil where there is too little to draw, or where it is told in words only.
  package init?(_ picture: TrendPicture, of trends: Trends, detail: Detail) {
    let chart: Chart? =
      switch picture {
      case .beforeAfter: PlotChart(beforeAfter: trends, detail: detail).map(Chart.plot)
      case .highest: PlotChart(highest: trends).map(Chart.plot)
      case .settling: PlotChart(settling: trends).map(Chart.plot)
      case .strength: StripChart(strength: trends).map(Chart.strips)
      case .window: ShareChart(window: trends).map(Chart.shares)
      case .comingBack: ShareChart(comingBack: trends).map(Chart.shares)
      case .ladder: ShareChart(ladder: trends).map(Chart.shares)
      case .presence: ShareChart(presence: trends).map(Chart.shares)
      case .dose: AmountChart(dose: trends).map(Chart.amounts)
      case .body: BodyChart(trends).map(Chart.body)
      case .widening: PlotChart(widening: trends).map(Chart.plot)
      case .glimmers, .helping, .hard: nil
      }
    guard let chart else { return nil }
    self = chart
  }

  /// What stands below a picture: what was planned, where the picture is of what became of it.
  init?(besides picture: TrendPicture, of trends: Trends) {
    guard picture == .widening, let plan = StripChart(plan: trends) else { return nil }
    self = .strips(plan)
  }
}
