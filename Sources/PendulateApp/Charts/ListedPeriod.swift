import PendulateCore

/// A period of a list, and what stands beside its name.
package struct ListedPeriod<Content: Hashable & Sendable>: Hashable, Sendable {
  /// The name of the period.
  package let name: String
  /// What stands beside it; nil where no session lies in it: a gap stays a gap.
  package let content: Content?
}

extension Trends {
  /// All periods as a list, those that hold too little joined; a gap is one place.
  func listed<Content>(_ content: (TrendPeriod) -> Content) -> [ListedPeriod<Content>] {
    func name(_ period: CalendarPeriod) -> String { DayWords.period(period, from: from) }
    let full = rows.map { row in
      (row.first, ListedPeriod(name: name(row.first), content: content(row.figures)))
    }
    let empty = gaps.map { gap in
      (gap.first, ListedPeriod<Content>(name: name(gap.first), content: nil))
    }
    return (full + empty).sorted { $0.0 < $1.0 }.map(\.1)
  }
}
