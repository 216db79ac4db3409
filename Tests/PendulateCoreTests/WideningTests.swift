import PendulateCore
import Testing

/// Whether it widens, and what helps when.
@Suite struct WideningTests: FigureSamples {
  /// A session for each of these touches: aim, planned seconds, peak.
  private func trends(_ touches: [(aim: Int, seconds: Double, peak: Int)]) -> Trends {
    let sessions = touches.enumerated().map { index, touch in
      var body = body(peaks: [])
      body.touches = [
        TouchFigures(
          n: 1, aim: touch.aim, plannedSeconds: touch.seconds, seconds: touch.seconds,
          peak: touch.peak, settling: index.isMultiple(of: 2) ? .after(30) : .longerThan(90))
      ]
      body.window = WindowTime(
        insideSeconds: SIMD4(repeating: 540), knownSeconds: SIMD4(repeating: 600),
        practiceSeconds: 600)
      return figures(index, body)
    }
    return Trends(sessions: sessions, through: CivilDate(dayNumber: touches.count))
  }

  @Test func belowTwelveOfEqualPlanNothingIsSaid() throws {
    let few = try #require(trends((0..<11).map { _ in (2, 15, 4) }).widening)
    #expect(few.count == 11 && few.touches == nil && few.outside == nil)
    let enough = try #require(trends((0..<12).map { _ in (2, 15, 4) }).widening)
    #expect(enough.touches?.first.peaks.count == 4 && enough.touches?.last.peaks.count == 4)
    #expect(enough.outside?.first.median == 60)
    #expect(trends([]).widening == nil)
  }

  @Test func touchesThatOnlyGrewLongerAreNotCompared() throws {
    // Peaks fall as the plan grows; of equal plan they stay.
    let grown = (0..<12).map { (aim: 2, seconds: 10 + Double($0), peak: 8 - $0 / 2) }
    #expect(try #require(trends(grown).widening).touches == nil)
    let equal = (0..<12).map { index in (aim: 2, seconds: 15.0, peak: 4 + index % 2) }
    let widening = try #require(trends(grown + equal).widening)
    #expect(widening.plan.seconds == 15)
    let touches = try #require(widening.touches)
    #expect(touches.first.peaks.median == touches.last.peaks.median)
    #expect(touches.first.peaks.overlaps(touches.last.peaks))
    #expect(widening.parts.reduce(0) { $0 + $1.planned.count } == 24)
    #expect(widening.parts.reduce(0) { $0 + $1.peaks.count } == widening.count)
  }

  @Test func theFirstThirdStandsBesideTheLast() throws {
    let peaks = [7, 7, 7, 7, 5, 5, 5, 5, 3, 3, 3, 3]
    let touches = try #require(trends(peaks.map { (3, 15, $0) }).widening?.touches)
    #expect(touches.first.peaks.median == 7 && touches.last.peaks.median == 3)
    #expect(!touches.first.peaks.overlaps(touches.last.peaks))
    #expect(!touches.last.peaks.overlaps(touches.first.peaks))
    #expect(touches.first.settled == [30, 30] && touches.first.stillHigher == [90, 90])
  }

  // MARK: What helps when

  private func returns(
    _ count: Int, state: BodyState?, hour: Int = 8, isReturn: Bool = true
  ) -> [SessionFigures] {
    (0..<count).map { index in
      var body = body()
      body.glimmers = [
        GlimmerUse(
          glimmerID: "rain", category: .sound, state: state, isReturn: isReturn, change: -2,
          secondsUntilLower: nil, ladder: nil)
      ]
      var session = figures(index, body)
      session.startedAt = session.startedAt.advanced(by: .seconds(hour * 3600))
      return session
    }
  }

  private func helping(_ sessions: [SessionFigures]) -> Helping {
    Trends(sessions: sessions, through: CivilDate(dayNumber: 400)).helping
  }

  @Test func whatHelpsIsToldFromFiveReturnsOn() {
    let four = helping(returns(4, state: .shutDown))
    #expect(four.findings.isEmpty && four.mostReturns == 4)
    let five = helping(returns(5, state: .shutDown)).findings
    #expect(
      five.filter { $0.time == .state(.shutDown) }.map(\.help) == [
        .pathway(.sound), .glimmer("rain"),
      ])
    #expect(five.allSatisfy { $0.change.count == 5 && $0.change.median == -2 })
    #expect(helping(returns(5, state: .shutDown, isReturn: false)).findings.isEmpty)
  }

  @Test(
    arguments: [
      (4, .night), (5, .morning), (11, .morning), (12, .afternoon), (17, .evening), (21, .evening),
      (22, .night),
    ] as [(Int, Helping.PartOfDay)])
  func partsOfTheDayBeginWhereTheyAreSaidTo(hour: Int, part: Helping.PartOfDay) {
    let findings = helping(returns(5, state: nil, hour: hour)).findings
    #expect(findings.map(\.time) == [.part(part), .part(part)])
  }

  @Test func restWeeksStandBesideTouchWeeks() {
    // A day of 1970 that is a Monday, a week of rest, a week with both.
    let rest = (0..<5).map { figures(4 + $0, body(4, 3, peaks: []), mode: .resource) }
    let both =
      (0..<4).map { figures(11 + $0, body(4, 3, peaks: []), mode: .resource) }
      + [figures(15, body(4, 1))]
    let found = helping(rest + both)
    #expect(found.restWeeks.count == 1 && found.restWeeks.change?.count == 5)
    #expect(found.touchWeeks.count == 1 && found.touchWeeks.change?.count == 5)
    #expect(helping(Array(rest.dropFirst())).restWeeks.change == nil)
  }
}
