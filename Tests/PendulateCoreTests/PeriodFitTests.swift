import PendulateCore
import Testing

/// How long periods are where nobody chose, and what is told together.
@Suite struct PeriodFitTests: FigureSamples {
  /// Trends of sessions on some days, counted from a Monday that begins a year's first week.
  private func trends(
    _ days: [Int], span: Int, _ length: CalendarPeriod.Length? = nil
  ) -> Trends {
    let monday = 20_458
    return Trends(
      sessions: days.map { figures(monday + $0, body()) }, from: CivilDate(dayNumber: monday),
      through: CivilDate(dayNumber: monday + span - 1), length: length)
  }

  @Test(
    arguments: [
      (1, 84, .month), (3, 84, .week), (7, 84, .week), (7, 364, .month), (7, 1461, .quarter),
      (21, 10, .day), (1, 10, .week),
    ] as [(Int, Int, CalendarPeriod.Length)])
  func theShortestOfWhichEnoughHoldThree(
    perWeek: Int, span: Int, length: CalendarPeriod.Length
  ) {
    let count = perWeek * span / 7
    let days = (0..<max(1, count)).map { $0 * 7 / perWeek }
    #expect(trends(days, span: span).length == length)
    // What was chosen stays.
    #expect(trends(days, span: span, .day).length == .day)
  }

  @Test func whatHoldsLittleIsToldWithItsNeighbour() {
    // Weeks with 3, 1, 2, 3, none, 1, 4, 3, 3, 3 and 1 session.
    let counts = [3, 1, 2, 3, 0, 1, 4, 3, 3, 3, 1]
    let days = counts.enumerated().flatMap { week, count in (0..<count).map { week * 7 + $0 } }
    let fitted = trends(days, span: 77)
    #expect(fitted.length == .week)
    #expect(fitted.rows.map(\.figures.sessions) == [3, 3, 3, 5, 3, 3, 4])
    #expect(fitted.gaps.map(\.first.start.dayNumber) == [20_458 + 28])
    #expect(trends(days, span: 77, .week).rows.count == 10)
  }

  @Test func noJournalHasMoreRowsThanAreRead() {
    var random = SeededGenerator(seed: 4)
    for _ in 0..<60 {
      let span = Int.random(in: 1...4000, using: &random)
      let often = Int.random(in: 1...60, using: &random)
      let days = (0..<span).filter { _ in Int.random(in: 0..<often, using: &random) == 0 }
      let fitted = trends(days, span: span)
      let rows = fitted.rows
      #expect(rows.count <= 16)
      #expect(rows.reduce(0) { $0 + $1.figures.sessions } == days.count)
      #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.last < $1.first })
      // Too little stands alone only between gaps.
      for (row, next) in zip(rows, rows.dropFirst()) where row.last.next == next.first {
        #expect(row.figures.practised >= 3 || next.figures.practised >= 3)
      }
    }
  }

  @Test(arguments: [
    ("2026-02-28", "2026-Q1"), ("2024-12-31", "2024-Q4"), ("2025-07-01", "2025-Q3"),
  ])
  func quartersAreThoseOfTheYear(day: String, name: String) throws {
    let quarter = CalendarPeriod(.quarter, containing: try #require(CivilDate(day)))
    #expect(quarter.name == name)
    #expect(quarter.end.parts.day == 1 && (quarter.end.parts.month - 1).isMultiple(of: 3))
    #expect((90...92).contains(quarter.end.dayNumber - quarter.start.dayNumber))
  }
}
