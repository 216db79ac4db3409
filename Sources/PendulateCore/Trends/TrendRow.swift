/// What is told in one row: a period, or some beside each other that hold too little by themselves.
package struct TrendRow: Hashable, Sendable {
  /// The first period.
  package let first: CalendarPeriod
  /// The last period; the same where it is one.
  package let last: CalendarPeriod
  /// What their sessions come to.
  package let figures: TrendPeriod
}

/// Periods beside each other without a session.
package struct TrendGap: Hashable, Sendable {
  /// The first period.
  package let first: CalendarPeriod
  /// The last period; the same where it is one.
  package let last: CalendarPeriod
}

extension Trends {
  /// The periods with a session, as they are told: joined where nobody chose how long they are.
  package var rows: [TrendRow] {
    places.map { places in
      var figures = periods[places.lowerBound]
      for other in periods[places].dropFirst() { figures.add(other) }
      return TrendRow(
        first: figures.period, last: periods[places.upperBound - 1].period, figures: figures)
    }
  }

  private var places: [Range<Int>] {
    isFitted
      ? PeriodFit.rows(periods)
      : periods.indices.filter { periods[$0].sessions > 0 }.map { $0..<$0 + 1 }
  }

  /// Where there was no session, each gap once.
  package var gaps: [TrendGap] {
    var gaps: [TrendGap] = []
    for (index, period) in periods.enumerated() where period.sessions == 0 {
      if index > 0, periods[index - 1].sessions == 0, let last = gaps.popLast() {
        gaps.append(TrendGap(first: last.first, last: period.period))
      } else {
        gaps.append(TrendGap(first: period.period, last: period.period))
      }
    }
    return gaps
  }
}
