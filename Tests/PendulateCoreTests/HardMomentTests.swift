import PendulateCore
import Testing

/// The moments that ended touching, as the machine makes them.
@Suite struct HardMomentTests: FigureSamples {
  private func moments(_ script: String) throws -> [HardMoment] {
    SessionFigures.Body(events: try rehearse(script).events).alarms
  }

  /// Peak 8 in the return, then 7, 6 and 5 as one grounds, and 2 at the end.
  private static let high =
    "pre=3,presence=here*,state=stirredUp*,gate=2,go=t*,peak=8,settled=7,6,5,3*,post=2"

  @Test func aPeakOfEightIsAHardMomentWithAllThatIsAroundIt() throws {
    let moment = try #require(try moments(Self.high).first)
    #expect(moment.kind == .high && moment.kind.isHard)
    #expect(moment.stage == .orient && moment.before == .touch)
    #expect(moment.distress == 8)
    #expect(moment.touchSeconds == 15)
    #expect(moment.secondsSinceTouch == 15)
    #expect((moment.secondsToSettle ?? 0) > 200)
  }

  @Test func whatComesBeforeAnyTouchHasNoTouch() throws {
    let moment = try #require(try moments("pre=8,settled=7,6,5,post=3").first)
    #expect(moment.before == .start && moment.stage == .checkPre)
    #expect(moment.touchSeconds == nil && moment.secondsSinceTouch == nil)
    #expect(moment.distress == 8)
  }

  @Test func farAwayHasNoNumberAndHereSettlesIt() throws {
    let moments = try moments("pre=2,presence=farAway,halfHere,here,post=2")
    #expect(moments.map(\.kind) == [.numb])
    #expect(moments.first?.distress == nil)
    #expect(moments.first?.secondsToSettle == 120)
    #expect(moments.first?.wayBack == .movement)
  }

  @Test func aReturnThatDoesNotSettleIsOne() throws {
    let moment = try #require(
      try moments("pre=3,presence=here*,gate=1,go=t*,peak=6,settled=5,5,5,5,post=4").first)
    #expect(moment.kind == .unsettled && moment.kind.isHard && !moment.kind.isAlarm)
    #expect(moment.distress == 5)
    guard case .notYet = moment.afterwards else {
      Issue.record("\(moment.afterwards)")
      return
    }
    #expect(moment.wayBack == nil)
  }

  @Test func theGlimmerThatWasCloseByIsTold() {
    var events = session(peak: 8, settled: [], escalation: .high)
    let leave = events.firstIndex { $0.event == .stageExit && $0.stage == .orient }
    events.insert(
      event(170, .glimmer) {
        $0.glimmerID = "sea"
        $0.dwellSeconds = 60
      }, at: leave ?? 0)
    #expect(SessionFigures.Body(events: events).alarms.map(\.glimmerID) == ["sea"])
  }

  /// Without a number before any touch it is taken as 2, as at the gate.
  @Test(arguments: [(3, true), (4, false)])
  func withoutATouchThreeIsSettled(number: Int, isSettled: Bool) throws {
    let script = "pre=8,settled=7,\(number),\(number),\(number),post=\(number)"
    #expect((try moments(script).first?.secondsToSettle != nil) == isSettled)
  }

  @Test func aMinuteLaterThanTheGateGivesTheNumberToCompareWith() throws {
    let run = try rehearse(
      "pre=3,presence=here*,gate=-,settled=4,go=t,c,peak=8,settled=7,6,5,post=5")
    let body = SessionFigures.Body(events: run.events)
    try #require(body.touches.count == 1)
    #expect(body.baseline == 4)
    // Five is one above it.
    #expect(body.alarms.first?.secondsToSettle != nil)
    #expect(
      SessionSummary(startedAt: TrendFigureTests.start, mode: .touch, events: run.events).baseline
        == 4)
  }

  /// Marked again, a map takes the place of the one before; what was kept says more than the events.
  @Test func marksAreToldOnce() {
    func map(_ t: Double, _ regions: [BodyMark]) -> SessionEvent {
      event(t, .body) { $0.regions = regions }
    }
    let neck = BodyMark(region: .neck, tone: .uncomfortable)
    let feet = BodyMark(region: .feet, tone: .comfortable)
    let events = [
      enter(0, .checkPre), map(1, [neck, feet]), map(2, [neck]), enter(3, .checkPost),
      map(4, [feet]),
    ]
    #expect(
      SessionFigures.Body(events: events).marks
        == [PlaceAndTone(.neck, .uncomfortable), PlaceAndTone(.feet, .comfortable)])
    let kept = CheckIn(
      id: Identifier(rawValue: "c"), at: TrendFigureTests.start, kind: .pre, regions: [neck, feet])
    #expect(
      SessionFigures.Body(events: events, checkIns: [kept]).marks
        == [
          PlaceAndTone(.neck, .uncomfortable), PlaceAndTone(.feet, .comfortable),
          PlaceAndTone(.feet, .comfortable),
        ])
  }

  @Test func theyAreCountedByKindAndByWhatCameBefore() throws {
    let run = try rehearse(Self.high)
    let high = TrendFigureTests.figures(run.events)
    var calm = high
    calm.body.alarms = []
    let trends = Trends(sessions: [high, calm, high], through: high.startedAt.localDate)
    #expect(trends.whole.alarms == [.high: 2])
    #expect(trends.whole.alarmsAfter == [.high: [.touch: 2]])
    #expect(trends.whole.alarmSessions == 2)
    #expect(trends.whole.outcomes[.closed] == 3)
    #expect(trends.hardMoments.count == 2)
    #expect(trends.hardMoments.first?.secondsSinceTouchSession == nil)
    #expect(trends.hardMoments.last?.secondsSinceTouchSession == 0)
    #expect(trends.hardMoments.first?.state == .stirredUp && trends.hardMoments.first?.hour == 9)
  }
}
