import PendulateCore

/// Sessions made by hand, of which figures are told.
protocol FigureSamples {}

extension FigureSamples {
  func event(
    _ t: Double, _ kind: SessionEvent.Kind, _ fill: (inout SessionEvent) -> Void = { _ in }
  ) -> SessionEvent {
    var event = SessionEvent(t: t, event: kind)
    fill(&event)
    return event
  }

  func rate(
    _ t: Double, _ occasion: SessionEvent.Occasion, _ value: Int, n: Int? = nil
  ) -> SessionEvent {
    event(t, .rate) {
      $0.occasion = occasion
      $0.n = n
      $0.answer = Distress(value).map(Answer.distress)
    }
  }

  func enter(_ t: Double, _ stage: Stage, n: Int? = nil) -> SessionEvent {
    event(t, .stageEnter) {
      $0.stage = stage
      $0.n = n
    }
  }

  func exit(
    _ t: Double, _ stage: Stage, seconds: Double, n: Int? = nil,
    reason: SessionEvent.ExitReason = .timer
  ) -> SessionEvent {
    event(t, .stageExit) {
      $0.stage = stage
      $0.n = n
      $0.seconds = seconds
      $0.reason = reason
    }
  }

  /// Resource to 100 s, touch to 110, orient to 170, close to 270.
  func session(
    baseline: Int = 2, aim: Int = 3, peak: Int?, settled: [(Double, Int)] = [(170, 2)],
    pre: Int = 3, post: Int = 2, reason: SessionEvent.ExitReason = .timer,
    escalation: SessionEvent.Escalation? = nil
  ) -> [SessionEvent] {
    var start = event(0, .sessionStart)
    start.plan = SessionEvent.PlanFacts()
    start.plan?.mode = .touch
    start.plan?.aim = aim
    return [
      start, rate(0, .pre, pre), enter(0, .resource), rate(100, .gate, baseline),
      exit(100, .resource, seconds: 100), enter(100, .touch, n: 1),
      exit(110, .touch, seconds: 10, n: 1, reason: reason), enter(110, .orient, n: 1),
    ] + (peak.map { [rate(125, .peak, $0, n: 1)] } ?? [])
      + settled.map { rate($0.0, .settled, $0.1, n: 1) }
      + (escalation.map { kind in [event(170, .escalate) { $0.kind = kind }] } ?? [])
      + [
        exit(170, .orient, seconds: 60, n: 1), enter(170, .close), exit(270, .close, seconds: 100),
        rate(280, .post, post), event(280, .sessionEnd) { $0.outcome = .closed },
      ]
  }

  func figures(
    _ day: Int, _ body: SessionFigures.Body, mode: Mode = .touch
  ) -> SessionFigures {
    SessionFigures(
      id: Identifier(rawValue: "s\(day)"),
      startedAt: Timestamp(milliseconds: Int64(day) * 86_400_000), mode: mode, outcome: .closed,
      activeSeconds: 1, body: body)
  }

  func body(
    _ pre: Int? = 3, _ post: Int? = 2, later: Int? = nil, peaks: [Int] = [2], isFar: Bool = false
  ) -> SessionFigures.Body {
    var body = SessionFigures.Body()
    body.pre = pre
    body.post = post
    body.later = later
    body.baseline = 2
    body.touches = peaks.enumerated().map {
      TouchFigures(n: $0.offset + 1, aim: 3, seconds: 10, peak: $0.element, settled: 2)
    }
    body.presence[2] = isFar ? 1 : 0
    return body
  }

  func period(_ sessions: [SessionFigures]) -> TrendPeriod {
    Trends(sessions: sessions, through: CivilDate(dayNumber: 400)).whole
  }
}
