import PendulateCore
import Testing

@Suite struct TrendsTests {
  @Test func weeksAreThoseOfTheCalendarEverywhere() throws {
    // ISO 8601: the last days of a year may belong to the first week of the next, and the other way.
    for (day, week) in [
      ("2026-01-01", "2026-W01"), ("2027-01-03", "2026-W53"), ("2024-12-30", "2025-W01"),
      ("2026-03-29", "2026-W13"), ("2026-03-30", "2026-W14"),
    ] {
      #expect(CalendarPeriod(.week, containing: try #require(CivilDate(day))).name == week)
    }
    #expect(CivilDate("2026-02-29") == nil)
    #expect(CivilDate("2024-02-29")?.daysInMonth == 29)
  }

  @Test func middlesAreThoseOfTheSeventhDefinition() throws {
    let spread = try #require(Quartiles([4, 1, 3, 2]))
    #expect(spread.lower == 1.75 && spread.median == 2.5 && spread.upper == 3.25)
    #expect(Quartiles([1, 2]) == nil)
  }

  @Test func timesWithoutAnEndCountAsLongerThanAllThatEnded() {
    #expect(CensoredMedian(ended: [60, 90], open: [30]) == .seconds(90))
    #expect(CensoredMedian(ended: [60], open: [30, 120]) == .longerThan(60))
    #expect(CensoredMedian(ended: [10, 20], open: [15, 40]) == .longerThan(17.5))
    #expect(CensoredMedian(ended: [10], open: [20]) == nil)
  }

  @Test func gapsStayGapsAndADayWestIsTheDayItWasThere() throws {
    var sessions: [SessionFigures] = []
    for (index, time) in [
      "2026-01-05T08:00:00.000+01:00", "2026-02-02T23:30:00.000+01:00",
      "2026-02-02T22:00:00.000-05:00",
    ].enumerated() {
      sessions.append(
        SessionFigures(
          id: Identifier(rawValue: "s\(index)"), startedAt: try #require(Timestamp(rfc3339: time)),
          mode: .resource, outcome: .closed, activeSeconds: 1, body: SessionFigures.Body()))
    }
    let trends = Trends(
      sessions: sessions.reversed(), through: try #require(CivilDate("2026-02-08")))
    #expect(trends.periods.map(\.sessions) == [1, 0, 0, 0, 2])
    #expect(trends.whole.restSessions == 3)
    let none = Trends(sessions: [], through: try #require(CivilDate("2026-02-08")))
    #expect(none.periods.count == 1 && none.whole.sessions == 0)
  }

  @Test func cautionsHoldWhereTheLastSessionsSpeakForRest() throws {
    func session(_ number: Int, pre: Int, post: Int, far: Bool = false) -> SessionFigures {
      var body = SessionFigures.Body()
      body.pre = pre
      body.post = post
      body.touches = [TouchFigures(n: 1, aim: 3, seconds: 10, peak: 2)]
      body.presence[2] = far ? 1 : 0
      return SessionFigures(
        id: Identifier(rawValue: "s\(number)"),
        startedAt: Timestamp(milliseconds: Int64(number) * 86_400_000), mode: .touch,
        outcome: .closed, activeSeconds: 1, body: body)
    }
    func rules(_ session: (Int) -> SessionFigures) -> [TrendCaution.Rule] {
      TrendCaution.all(in: (0..<4).map(session), on: CivilDate(dayNumber: 4)).map(\.rule)
    }
    #expect(rules { session($0, pre: 3, post: 2) }.isEmpty)
    #expect(rules { session($0, pre: 3, post: 4) } == [.higherAfter])
    #expect(rules { session($0, pre: 3, post: 2, far: $0 > 1) } == [.farAway])
  }
}
