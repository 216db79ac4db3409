/// What changed over weeks: a person's own numbers, and nobody else's.
package struct Trends: Hashable, Sendable {
  /// The strengths of touch that are looked at one by one.
  package static let strengths = 1...4
  /// With fewer sessions than this, numbers are told and no direction.
  package static let enoughForDirection = 6

  /// The first day that is looked at.
  package let from: CivilDate
  /// The last day that is looked at.
  package let through: CivilDate
  /// How long the periods are.
  package let length: CalendarPeriod.Length
  /// Whether that was chosen by what is there; then what holds too little is told together.
  package let isFitted: Bool
  /// The upper edge of the window.
  package let edge: Int
  /// The periods in order, those without a session too: a gap stays a gap.
  package let periods: [TrendPeriod]
  /// All of them together; its `period` is the first one.
  package let whole: TrendPeriod
  /// The moments that ended touching, each by itself, in the order of time.
  package let hardMoments: [DatedHardMoment]
  /// Touches of equal plan over time; nil where there are none yet.
  package let widening: Widening?
  /// What went with settling, by how the body was and by the part of the day.
  package let helping: Helping
  /// What went with settling, those with the most returns first.
  package let glimmers: [GlimmerSettling]
  /// Where in the body, in spans of four weeks.
  package let bodyMaps: [BodyMapCounts]
  /// What one might want to hear before the next touch; empty where nothing speaks for it.
  package let cautions: [TrendCaution]

  /// Computes everything.
  ///
  /// - Parameters:
  ///   - sessions: sessions without rehearsals, in any order; those outside of the days are left out.
  ///   - checkIns: the marks of check-ins on their own, with their days.
  ///   - from: the first day; nil is the day of the first session.
  ///   - through: the last day.
  ///   - length: how long the periods are; nil is as long as what is there has room for.
  ///   - edge: the upper edge of the window, 4-6.
  package init(
    sessions: [SessionFigures], checkIns: [DatedMarks] = [], from: CivilDate? = nil,
    through: CivilDate, length: CalendarPeriod.Length? = .week, edge: Int = WindowTime.usualEdge
  ) {
    // Which sessions count, in the order of their local days: who flew west may have a later one on
    // an earlier day. The figures themselves are not moved, as there may be very many.
    let days = sessions.map(\.startedAt.localDate)
    var order = sessions.indices.filter { days[$0] <= through && (from ?? days[$0]) <= days[$0] }
    let isInOrder = zip(order, order.dropFirst()).allSatisfy { left, right in
      days[left] <= days[right] && sessions[left].startedAt <= sessions[right].startedAt
    }
    if !isInOrder {
      order.sort {
        (days[$0], sessions[$0].startedAt, sessions[$0].id.rawValue)
          < (days[$1], sessions[$1].startedAt, sessions[$1].id.rawValue)
      }
    }
    isFitted = length == nil
    let first = min(from ?? order.first.map { days[$0] } ?? through, through)
    self.from = first
    self.through = through
    let chosen =
      length
      ?? PeriodFit.length(
        practised: order.lazy.filter {
          sessions[$0].mode == .touch || sessions[$0].mode == .resource
        }.map { days[$0] }, from: first, through: through)
    self.length = chosen
    self.edge = edge
    var periods: [TrendPeriod] = []
    var next = CalendarPeriod(chosen, containing: first)
    while next.start <= through {
      periods.append(TrendPeriod(next))
      next = next.next
    }
    var place = 0
    for index in order {
      while place + 1 < periods.count, periods[place + 1].period.start <= days[index] { place += 1 }
      periods[place].add(sessions[index])
    }
    var whole = TrendPeriod(CalendarPeriod(chosen, containing: first))
    for period in periods where period.sessions > 0 { whole.add(period) }
    self.periods = periods
    self.whole = whole
    let inOrder = order.lazy.map { sessions[$0] }
    hardMoments = DatedHardMoment.all(in: inOrder)
    widening = Widening(inOrder, periods: periods.map(\.period), edge: edge)
    helping = Helping(inOrder)
    glimmers = GlimmerSettling.all(in: inOrder)
    let marks =
      order.lazy.filter { !sessions[$0].body.marks.isEmpty }.map {
        DatedMarks(day: days[$0], marks: sessions[$0].body.marks)
      } + checkIns.lazy.filter { $0.day >= first && $0.day <= through }
    bodyMaps = BodyMapCounts.spans(of: marks, through: through)
    cautions = TrendCaution.all(
      in: order.suffix(TrendCaution.reach).map { sessions[$0] }, on: through)
  }
}
