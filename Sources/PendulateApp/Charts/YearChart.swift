package import PendulateCore

/// The months of a year, a sign for each day; nothing is counted and nothing is joined.
package struct YearChart: Hashable, Sendable {
  /// One month.
  package struct Month: Hashable, Sendable {
    /// Its first day.
    package let first: CivilDate
    /// What its days are, from the first to the last; nil for one that has not come yet.
    package let days: [ChartSign?]
    /// Which of them is today, from 0 on; nil where none is.
    package let today: Int?
  }

  /// What it is, over the picture.
  package let heading: String
  /// The months in order.
  package let months: [Month]
  /// What the signs mean.
  package let names: [ChartName]

  /// What was done on each day.
  package init(doneIn year: Int, _ days: [DayRecord], today: CivilDate? = nil) {
    self.init(
      "What was done, \(year)", year, days, today,
      [ChartName(.touchDay, "a session with touch"), ChartName(.otherDay, "another session")]
    ) { day in
      day.touchSessions > 0 ? .touchDay : day.otherSessions > 0 ? .otherDay : nil
    }
  }

  /// How each day was, in the person's own words for it.
  init(
    statesIn year: Int, _ days: [DayRecord], today: CivilDate? = nil, word: (BodyState) -> String
  ) {
    self.init(
      "How it was, \(year)", year, days, today,
      BodyState.allCases.map { ChartName(.state($0), word($0)) }
    ) { day in
      day.state.map { .state($0) }
    }
  }

  /// A day without an entry is drawn as plainly as others.
  private init(
    _ heading: String, _ year: Int, _ days: [DayRecord], _ today: CivilDate?, _ names: [ChartName],
    sign: (DayRecord) -> ChartSign?
  ) {
    self.heading = heading
    self.names = names + [ChartName(.ownDay, "a day without an entry")]
    let records = Dictionary(days.map { ($0.day, $0) }, uniquingKeysWith: { first, _ in first })
    months = (1...12).compactMap { month in
      guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
      let dates = (0..<first.daysInMonth).map { first.advanced(byDays: $0) }
      return Month(
        first: first,
        days: dates.map { date in
          if let today, date > today { return nil }
          return records[date].flatMap(sign) ?? .ownDay
        }, today: today.flatMap(dates.firstIndex))
    }
  }
}
