import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A year: today is marked, and what has not come yet is empty.
@Suite struct YearViewTests {
  private func rows(today: CivilDate, columns: Int, height: Int) -> [String] {
    YearView(
      year: 2026, days: [], subject: .done, today: today,
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

  /// Without colour a day is told by its character alone, whatever the year is looked at by.
  @Test(arguments: YearSubject.allCases, [Glyphs.unicode, .console, .ascii])
  func eachSignIsItsOwnWithoutColour(subject: YearSubject, glyphs: Glyphs) {
    let names = YearChart(subject, of: 2026, []).names
    let characters = names.map { CellLook($0.sign, glyphs).character }
    #expect(Set(characters).count == characters.count, "\(characters)")
  }

  @Test func theHighestMomentIsOfTheDayAndRestIsAsWarm() throws {
    var touched = DayRecord(try date(3, 1))
    (touched.touchSessions, touched.highest) = (2, 7)
    var rest = DayRecord(try date(3, 2))
    rest.otherSessions = 1
    let march = YearChart(.highest, of: 2026, [touched, rest], today: try date(3, 4)).months[2]
    #expect(march.days[0] == .highest(.upTo8) && march.days[1] == .otherDay)
    #expect(march.days[2] == .ownDay && march.days[4] == nil && march.today == 3)
    let done = YearChart(.done, of: 2026, [touched, rest]).months[2]
    #expect(done.days[0] == .touchDay && done.days[1] == .otherDay)
  }

  @Test func todayStandsOutWhereDaysAreClose() throws {
    let view = YearView(
      year: 2026, days: [], subject: .before, today: try date(2, 2),
      context: SampleModel.model().context, columns: 46, height: 13, glyphs: .unicode)
    let february = try #require(view.rows.first { $0.text.hasPrefix("Feb") })
    #expect(february.pieces.contains { $0.style.reverse && $0.text == "·" })
  }
}
