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

  /// The days of a year by one subject; `word` gives the person's own word for a state.
  package init(
    _ subject: YearSubject, of year: Int, _ days: [DayRecord], today: CivilDate? = nil,
    word: (BodyState) -> String = { $0.rawValue }
  ) {
    let names: [ChartName] =
      switch subject {
      case .before: BodyState.allCases.map { ChartName(.state($0), word($0)) }
      case .highest:
        DistressBand.allCases.map { ChartName(.highest($0), $0.numbers) } + [
          ChartName(.otherDay, "no touch, or no number")
        ]
      case .done:
        [ChartName(.touchDay, "a session with touch"), ChartName(.otherDay, "another session")]
      }
    let title = subject.name.prefix(1).uppercased() + subject.name.dropFirst()
    self.init("\(title), \(year)", year, days, today, names) { day in
      switch subject {
      case .before: return day.state.map { .state($0) }
      case .highest:
        if let highest = day.highest { return .highest(DistressBand(highest)) }
        return day.touchSessions + day.otherSessions > 0 ? .otherDay : nil
      case .done:
        return day.touchSessions > 0 ? .touchDay : day.otherSessions > 0 ? .otherDay : nil
      }
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
