/// Finds periods of which each holds enough to be told, and which are not too many.
enum PeriodFit {
  /// The most rows that are read at once.
  static let mostRows = 16

  /// How long periods are where nobody chose: the shortest of which no more than `mostRows` lie in the
  /// days, and most of those that were practised in hold three sessions; a week where none does.
  static func length(
    practised: some Sequence<CivilDate>, from: CivilDate, through: CivilDate
  ) -> CalendarPeriod.Length {
    let days = Array(practised)
    let fitting = CalendarPeriod.Length.allCases.filter {
      count($0, from: from, through: through) <= mostRows
    }
    return fitting.first { isDense(days, $0) } ?? fitting.first { $0 != .day } ?? .quarter
  }

  private static func count(
    _ length: CalendarPeriod.Length, from: CivilDate, through: CivilDate
  ) -> Int {
    var period = CalendarPeriod(length, containing: from)
    var count = 1
    // One more than fits is enough to know.
    while period.end <= through, count <= mostRows {
      period = period.next
      count += 1
    }
    return count
  }

  private static func isDense(_ days: [CivilDate], _ length: CalendarPeriod.Length) -> Bool {
    var counts: [CivilDate: Int] = [:]
    for day in days { counts[CalendarPeriod(length, containing: day).start, default: 0] += 1 }
    let enough = counts.values.count { $0 >= Quartiles.enough }
    return enough > 0 && enough * 2 >= counts.count
  }

  /// Which periods are told in one row.
  ///
  /// Those with too little join their neighbours, and quarters that are too many join by two, four and
  /// so on. Nothing is joined across a gap but by that.
  static func rows(_ periods: [TrendPeriod]) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var isOpen = false
    for (index, period) in periods.enumerated() where period.sessions > 0 {
      let isBeside = rows.last?.upperBound == index
      if isBeside, isOpen, let last = rows.popLast() {
        rows.append(last.lowerBound..<index + 1)
      } else {
        rows.append(index..<index + 1)
      }
      isOpen = rows.last.map { practised(periods[$0]) < Quartiles.enough } ?? false
      // What is too little at the end of a run joins what is before it.
      let isLast = index + 1 == periods.count || periods[index + 1].sessions == 0
      if isOpen, isLast, rows.count > 1, rows[rows.count - 2].upperBound == rows.last?.lowerBound {
        rows.removeLast()
        let before = rows.removeLast()
        rows.append(before.lowerBound..<index + 1)
      }
    }
    return rows.count <= mostRows ? rows : joined(rows, periods)
  }

  private static func practised(_ periods: ArraySlice<TrendPeriod>) -> Int {
    periods.reduce(0) { $0 + $1.practised }
  }

  private static func joined(_ rows: [Range<Int>], _ periods: [TrendPeriod]) -> [Range<Int>] {
    guard let first = periods.first?.period.start.parts else { return rows }
    // Counted from the year 0 on, so that two quarters are half a year.
    let offset = first.year * 4 + (first.month - 1) / 3
    var joined = rows
    var step = 1
    while joined.count > mostRows {
      step *= 2
      joined = []
      for row in rows {
        if let last = joined.last,
          (offset + last.lowerBound) / step == (offset + row.lowerBound) / step
        {
          joined[joined.count - 1] = last.lowerBound..<row.upperBound
        } else {
          joined.append(row)
        }
      }
    }
    return joined
  }
}
