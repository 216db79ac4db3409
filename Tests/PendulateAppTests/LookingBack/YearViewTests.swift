import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A year: today is marked, and what has not come yet is empty.
@Suite struct YearViewTests {
  private func rows(today: CivilDate, columns: Int, height: Int) -> [String] {
    YearView(
      year: 2026, days: [], showsStates: false, today: today,
      context: SampleModel.model().context, columns: columns, height: height, glyphs: .ascii
    ).rows.map(\.text)
  }

  private func date(_ month: Int, _ day: Int, year: Int = 2026) throws -> CivilDate {
    try #require(CivilDate(year: year, month: month, day: day))
  }

  @Test func todayIsMarkedAndTheFutureIsEmpty() throws {
    let rows = rows(today: try date(5, 3), columns: 76, height: 20)
    let may = try #require(rows.first { $0.hasPrefix("May") })
    #expect(may.contains(". .[.]") && !may.dropFirst(5).dropFirst(6).contains("."))
    let june = try #require(rows.first { $0.hasPrefix("Jun") })
    #expect(!june.contains("."))
    #expect(rows.contains { $0.contains("today") })
    let first = self.rows(today: try date(6, 1), columns: 76, height: 20)
    #expect(first.contains { $0.hasPrefix("Jun [.]") })
  }

  @Test func anEarlierYearHasNoToday() throws {
    let rows = rows(today: try date(1, 2, year: 2027), columns: 76, height: 20)
    #expect(!rows.contains { $0.contains("today") })
    #expect(rows.first { $0.hasPrefix("Dec") }?.filter { $0 == "." }.count == 31)
  }

  @Test func todayStandsOutWhereDaysAreClose() throws {
    let view = YearView(
      year: 2026, days: [], showsStates: true, today: try date(2, 2),
      context: SampleModel.model().context, columns: 46, height: 13, glyphs: .unicode)
    let february = try #require(view.rows.first { $0.text.hasPrefix("Feb") })
    #expect(february.pieces.contains { $0.style.reverse && $0.text == "·" })
  }
}
