import Testing

@testable import PendulateCore

/// When a week of rest is suggested, by what came after the last sessions.
@Suite struct UnwantedEdgeTests {
  private static let day = 86_400

  private func session(secondsAgo: Int, _ unwanted: Set<UnwantedEffect>?) -> SessionSummary {
    var session = SessionSummary(
      startedAt: doseNow.advanced(by: .seconds(-secondsAgo)), mode: .touch, events: [])
    session.unwanted = unwanted
    return session
  }

  private func suggests(_ sessions: [SessionSummary]) -> Bool {
    UnwantedEffects.suggestRest(after: sessions, now: doseNow)
  }

  @Test(
    arguments: [
      ([[.sleep], [.mood]], true), ([[.sleep], []], false), ([[.sleep], nil], false),
      ([[.sleep]], false), ([[], []], false), ([[.body], [], [.body]], true),
    ] as [([Set<UnwantedEffect>?], Bool)])
  func twoSessionsWithSomethingUnwanted(said: [Set<UnwantedEffect>?], expected: Bool) {
    let sessions = said.enumerated().map {
      session(secondsAgo: ($0.offset + 1) * Self.day, $0.element)
    }
    #expect(suggests(sessions) == expected)
  }

  @Test(arguments: [(14, 0, true), (14, 1, false)])
  func theyLieWithinFourteenDays(days: Int, seconds: Int, expected: Bool) {
    let last = Self.day
    #expect(
      suggests([
        session(secondsAgo: last, [.sleep]),
        session(secondsAgo: last + days * Self.day + seconds, [.mood]),
      ]) == expected)
  }

  @Test(arguments: [(7, 0, true), (7, 1, false)])
  func itIsSaidForAWeek(days: Int, seconds: Int, expected: Bool) {
    let last = days * Self.day + seconds
    #expect(
      suggests([
        session(secondsAgo: last, [.sleep]), session(secondsAgo: last + Self.day, [.mood]),
      ]) == expected)
  }

  /// It is a suggestion: no limit knows of it.
  @Test func itClosesNothing() {
    let sessions = (3...6).map { session(secondsAgo: $0 * Self.day, Set(UnwantedEffect.allCases)) }
    let limits = DoseLimits.derived(from: sessions, earlierTouchSessions: 9, now: doseNow)
    #expect(suggests(sessions) && limits.lock == nil)
    #expect(
      limits
        == DoseLimits.derived(
          from: sessions.map {
            var session = $0
            session.unwanted = nil
            return session
          }, earlierTouchSessions: 9, now: doseNow))
  }

  @Test func aPeriodCountsSessionsAndKinds() throws {
    let said: [Set<UnwantedEffect>?] = [[.sleep, .mood], [], nil, [.sleep]]
    var period = TrendPeriod(CalendarPeriod(.week, containing: doseNow.localDate))
    for unwanted in said {
      period.add(
        SessionFigures(
          id: Identifier(rawValue: "a"), startedAt: doseNow, mode: .touch, outcome: .closed,
          activeSeconds: 1, body: SessionFigures.Body(events: [], unwanted: unwanted)))
    }
    var twice = period
    twice.add(period)
    #expect(period.unwantedKnown == 3 && period.unwantedSessions == 2)
    #expect(period.unwanted == [.sleep: 2, .mood: 1])
    #expect(twice.unwantedKnown == 6 && twice.unwanted == [.sleep: 4, .mood: 2])
  }
}
