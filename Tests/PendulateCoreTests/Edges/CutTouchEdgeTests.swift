import PendulateCore
import Testing

/// A touch that was cut short has no end in its events, and is one all the same wherever it is read.
@Suite struct CutTouchEdgeTests {
  private static func events(_ stage: Stage) -> [SessionEvent] {
    func event(_ t: Double, _ kind: SessionEvent.Kind, _ stage: Stage? = nil) -> SessionEvent {
      var event = SessionEvent(t: t, event: kind)
      event.stage = stage
      event.n = stage == nil ? nil : 1
      return event
    }
    return [
      event(0, .sessionStart), event(200, .stageEnter, stage), event(207, .pause),
    ]
  }

  @Test(arguments: [Stage.touch, .both])
  func itIsATouchInBothReadings(stage: Stage) throws {
    let events = Self.events(stage)
    let summary = SessionSummary(startedAt: doseNow, mode: .touch, events: events)
    #expect(summary.didTouch && summary.touchSeconds == 7)
    let figures = SessionFigures(
      id: Identifier(rawValue: "cut"), startedAt: doseNow, mode: .touch, outcome: .interrupted,
      activeSeconds: 207, body: SessionFigures.Body(events: events))
    let again = SessionSummary(figures)
    #expect(again.didTouch && again.touchSeconds == 7)
    #expect(again.swings == summary.swings)
    let entry = LimitsEntry(again, id: figures.id)
    #expect(
      LimitsLedger([entry], at: doseNow.plus(seconds: 300)).lock(at: doseNow.plus(hours: 1))
        == .today)
  }
}
