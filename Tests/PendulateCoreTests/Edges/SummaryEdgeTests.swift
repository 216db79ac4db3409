import PendulateCore
import Testing

/// What a session comes to when the next one is planned: what counts, and what is not counted.
@Suite struct SummaryEdgeTests {
  private func summary(
    outcome: Outcome?, isRehearsal: Bool = false, touches: Int = 1,
    gate: [Int] = [2], between: [Int] = []
  ) -> SessionSummary {
    var start = SessionEvent(t: 0, event: .sessionStart)
    start.plan = SessionEvent.PlanFacts()
    start.plan?.mode = .touch
    start.plan?.rehearsal = isRehearsal
    var events =
      [start] + gate.enumerated().map { rate(100 + Double($0.offset), .gate, $0.element) }
    for n in 0..<touches {
      var exit = SessionEvent(t: 120, event: .stageExit)
      exit.stage = .touch
      exit.n = n + 1
      exit.seconds = 10
      events.append(exit)
    }
    events += between.map { rate(180, .gate, $0) }
    if let outcome {
      var end = SessionEvent(t: 400, event: .sessionEnd)
      end.outcome = outcome
      events.append(end)
    }
    return SessionSummary(startedAt: doseNow, mode: .touch, events: events)
  }

  private func rate(_ t: Double, _ occasion: SessionEvent.Occasion, _ value: Int) -> SessionEvent {
    var event = SessionEvent(t: t, event: .rate)
    event.occasion = occasion
    event.answer = Distress(value).map(Answer.distress)
    return event
  }

  @Test func aSessionWithATouchThatWasClosedCountsAndNoOther() {
    #expect(summary(outcome: .closed).isCompletedTouchSession)
    for outcome: Outcome? in [.closedSilent, .stopped, .left, .interrupted, nil] {
      #expect(!summary(outcome: outcome).isCompletedTouchSession, "\(outcome as Any)")
    }
    #expect(!summary(outcome: .closed, isRehearsal: true).isCompletedTouchSession)
    #expect(!summary(outcome: .closed, touches: 0).isCompletedTouchSession)
  }

  /// What was before the first touch is what a touch is measured by, not what came after it.
  @Test func theBaselineIsTheFirstNumberBeforeATouch() {
    #expect(summary(outcome: .closed, gate: [2]).baseline == 2)
    #expect(summary(outcome: .closed, gate: [2, 4]).baseline == 2)
    #expect(summary(outcome: .closed, gate: [2], between: [5]).baseline == 2)
    #expect(summary(outcome: .closed, gate: []).baseline == nil)
  }
}
