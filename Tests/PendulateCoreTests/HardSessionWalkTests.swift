import PendulateCore
import Testing

/// Of whatever went badly something is told: held over random persons' ways through a session.
@Suite struct HardSessionWalkTests {
  private static let walks = 1000

  private static func bodies() -> [(events: [SessionEvent], body: SessionFigures.Body)] {
    (0..<walks).map { seed in
      let events = Walk(seed: UInt64(seed)).events.withoutTakenBack
      return (events, SessionFigures.Body(events: events))
    }
  }

  @Test func everyMomentThatEndedTouchingIsTold() {
    var kinds: Set<SessionEvent.Escalation> = []
    for (events, body) in Self.bodies() {
      #expect(body.alarms.map(\.kind) == events.escalations)
      for alarm in body.alarms {
        kinds.insert(alarm.kind)
        if alarm.kind == .high || alarm.kind == .stop { #expect((alarm.distress ?? 0) >= 7) }
        #expect((alarm.touchSeconds == nil) == (alarm.secondsSinceTouch == nil))
        if alarm.before == .touch { #expect(alarm.touchSeconds != nil) }
        #expect((alarm.secondsSinceTouch ?? 0) >= 0 && (alarm.secondsToSettle ?? 0) >= 0)
        if alarm.wayBack != nil { #expect(alarm.secondsToSettle != nil) }
      }
    }
    #expect(kinds.isSuperset(of: [.high, .stop, .numb, .silent]))
  }

  @Test func minutesOfGroundingAreOutsideWhateverTheNumbers() {
    var count = 0
    for (events, body) in Self.bodies() {
      guard let first = events.first(where: { $0.kind?.isAlarm == true }) else { continue }
      let grounded = events.filter {
        $0.event == .stageExit && $0.t >= first.t
          && [.high, .stop, .numb].contains($0.stage)
      }.compactMap(\.seconds).reduce(0, +)
      for edge in WindowTime.edges {
        #expect(body.window.parts(edge: edge).outside >= grounded - 0.01)
      }
      if grounded > 0 { count += 1 }
    }
    #expect(count > 100)
  }

  @Test func noTouchVanishesBehindAnAlarm() throws {
    var alarmed = 0
    for (events, body) in Self.bodies() where body.hasAlarm {
      for touch in body.touches {
        let baseline = try #require(body.baseline)
        let isOfAlarm = body.alarms.contains { $0.kind.isAlarm && $0.before == .touch }
        let numbers = events.filter {
          $0.n == touch.n && ($0.occasion == .peak || $0.occasion == .settled)
        }.compactMap(\.answer?.distress)
        if touch.settling == .unknown {
          let rose = touch.peak.map { $0 >= baseline + 2 } ?? ((numbers.max() ?? 0) >= baseline + 2)
          #expect(!rose || !isOfAlarm || touch != body.touches.last)
        }
        guard isOfAlarm, touch == body.touches.last, !touch.isBoth else { continue }
        alarmed += 1
        #expect(touch.cameBack != nil && touch.wasEscalated)
        if case .longerThan = touch.settling { #expect(touch.cameBack == false) }
      }
    }
    #expect(alarmed > 30)
  }
}
