import PendulateCore
import Testing

/// What is told of glimmers, of the body, and of what one might want to hear.
@Suite struct HelpEdgeTests: FigureSamples {
  // MARK: Glimmers and the body

  private func returns(_ count: Int) -> [SessionFigures] {
    var body = body()
    body.glimmers = (0..<count).map { _ in
      GlimmerUse(
        glimmerID: "rain", category: .sound, state: nil, isReturn: true, change: -2,
        secondsUntilLower: nil, ladder: .enjoyable)
    }
    return [figures(0, body)]
  }

  @Test(arguments: [(4, nil), (5, -2.0)] as [(Int, Double?)])
  func whatGoesWithSettlingIsToldFromFiveReturnsOn(count: Int, change: Double?) {
    let glimmers = Trends(sessions: returns(count), through: CivilDate(dayNumber: 1)).glimmers
    #expect(glimmers.first?.medianChange == change)
    #expect(glimmers.first?.medianRung == (change == nil ? nil : 2))
  }

  @Test(arguments: [(4, nil), (5, -2.0)] as [(Int, Double?)])
  func whatHelpsIsChosenByFromFiveReturnsOn(count: Int, change: Double?) {
    let experience = GlimmerExperience(returns(count).flatMap(\.body.glimmers))
    #expect(experience.figures(of: "rain").medianChange == change)
    #expect(experience.figures(of: Glimmer.Category.sound).medianChange == change)
    #expect(experience.figures(of: "rain").medianRung == (change == nil ? nil : 2))
  }

  @Test func onlyAReturnGoesWithSettling() {
    var sessions = returns(5)
    sessions[0].body.glimmers[0] = GlimmerUse(
      glimmerID: "rain", category: .sound, state: nil, isReturn: false, change: -2,
      secondsUntilLower: nil, ladder: nil)
    #expect(Trends(sessions: sessions, through: CivilDate(dayNumber: 1)).glimmers.isEmpty)
  }

  @Test(arguments: [(27, 1), (28, 2)])
  func theBodyIsToldInSpansOfFourWeeks(daysBefore: Int, spans: Int) {
    let last = CivilDate(dayNumber: 200)
    let marks = [PlaceAndTone(.chest, .comfortable)]
    let trends = Trends(
      sessions: [],
      checkIns: [
        DatedMarks(day: last.advanced(byDays: -daysBefore), marks: marks),
        DatedMarks(day: last, marks: marks),
      ], from: CivilDate(dayNumber: 100), through: last)
    #expect(trends.bodyMaps.count == spans)
    #expect(trends.bodyMaps.last?.count(.chest, .comfortable) == (spans == 1 ? 2 : 1))
  }

  @Test func rungsAndWordsAboutPresenceAreCounted() {
    var body = body()
    body.ladder = [1, 2, 3, 4]
    body.presence = [5, 6, 7, 0]
    let whole = period([figures(0, body), figures(1, body)])
    #expect(whole.ladder == [2, 4, 6, 8])
    #expect(whole.presence == [10, 12, 14])
  }

  // MARK: What one might want to hear

  private func cautions(_ bodies: [SessionFigures.Body]) -> [TrendCaution.Rule] {
    found(bodies).map(\.rule)
  }

  /// What is found the day after the last of sessions on days beside each other.
  private func found(_ bodies: [SessionFigures.Body], daysLater: Int = 1) -> [TrendCaution] {
    TrendCaution.all(
      in: bodies.enumerated().map { figures($0.offset, $0.element) },
      on: CivilDate(dayNumber: bodies.count - 1 + daysLater))
  }

  @Test(
    arguments: [(2, 3, 3, []), (2, 4, 4, [.higherAfter]), (3, 3, 4, []), (4, 4, 4, [.higherAfter])]
      as [(Int, Int, Int, [TrendCaution.Rule])])
  func higherAfterInTheMiddleOfTheLastFour(
    first: Int, second: Int, third: Int, found: [TrendCaution.Rule]
  ) {
    // The start is 3 each time; the fourth ends as it began.
    #expect(cautions([body(3, first), body(3, second), body(3, third), body(3, 3)]) == found)
  }

  @Test func onlyTheLastFourCount() {
    let higher = body(3, 5)
    #expect(cautions([higher, higher] + (0..<4).map { _ in body() }).isEmpty)
    #expect(cautions((0..<4).map { _ in body() } + [higher, higher, higher]) == [.higherAfter])
  }

  @Test(arguments: [(2, []), (3, [.moreThanPlanned])] as [(Int, [TrendCaution.Rule])])
  func halfOfTheLastSixTouches(count: Int, found: [TrendCaution.Rule]) {
    let peaks = (0..<6).map { $0 < count ? 5 : 2 }
    #expect(cautions([body(peaks: Array(peaks[..<3])), body(peaks: Array(peaks[3...]))]) == found)
    // What was before the last six does not count.
    #expect(cautions([body(peaks: [5, 5]), body(peaks: peaks)]) == found)
  }

  @Test(
    arguments: [(1, 5, []), (2, 4, []), (2, 5, [.higherLater])] as [(Int, Int, [TrendCaution.Rule])]
  )
  func twiceThreeMoreHoursLater(count: Int, later: Int, found: [TrendCaution.Rule]) {
    #expect(cautions((0..<4).map { body(later: $0 < count ? later : 2) }) == found)
  }

  @Test(arguments: [(1, []), (2, [.farAway])] as [(Int, [TrendCaution.Rule])])
  func farAwayInTwoOfTheLastFour(count: Int, found: [TrendCaution.Rule]) {
    #expect(cautions((0..<4).map { body(isFar: $0 < count) }) == found)
    #expect(cautions([body(isFar: true)] + (0..<4).map { body(isFar: $0 < count) }) == found)
  }

  @Test func threeOfTheLastAreTooFewToBeHigherAfter() {
    let higher = body(3, 5)
    #expect(cautions([higher, higher, higher]).isEmpty)
    #expect(cautions([higher, higher, higher, body(3, nil)]).isEmpty)
    #expect(cautions([higher, higher, higher, higher, body(3, nil)]) == [.higherAfter])
  }

  @Test(arguments: [(53, 1), (54, 0)]) func whatIsOlderThanEightWeeksSaysNothing(
    daysLater: Int, count: Int
  ) {
    // Four sessions on four days: the first of them is the first to be too old.
    #expect(found((0..<4).map { _ in body(3, 5) }, daysLater: daysLater - 1).count == count)
  }

  @Test func aCautionCarriesItsNumbers() {
    #expect(
      found([body(3, 5), body(3, 2), body(3, 5, isFar: true), body(3, 4, isFar: true)]) == [
        TrendCaution(.higherAfter, 3, of: 4, middle: 1.5), TrendCaution(.farAway, 2, of: 4),
      ])
    #expect(
      found([body(peaks: [5, 5, 5]), body(peaks: [2, 2, 2])]) == [
        TrendCaution(.moreThanPlanned, 3, of: 6)
      ])
    #expect(
      found((0..<4).map { body(later: $0 < 3 ? 5 : 2) }) == [TrendCaution(.higherLater, 3, of: 4)])
  }

  @Test func sessionsWithoutTouchSpeakForNothing() {
    #expect(cautions((0..<4).map { _ in body(3, 6, peaks: [], isFar: true) }).isEmpty)
  }
}
