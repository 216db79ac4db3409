import PendulateCore

@testable import PendulateJournal

extension Timestamp {
  /// 2026-03-01T09:05:00+01:00.
  static let sample = Timestamp(milliseconds: 1_772_352_300_000, utcOffsetSeconds: 3600)
}

extension Identifier {
  static func sample(_ number: Int) -> Identifier {
    let digits = String(number)
    return Identifier(
      rawValue: "019ca5f0-0000-7000-8000-"
        + String(repeating: "0", count: 12 - digits.count) + digits)
  }
}

extension SessionEvent {
  static func start(_ id: Identifier, mode: Mode = .touch) -> SessionEvent {
    var event = SessionEvent(t: 0, event: .sessionStart)
    var plan = PlanFacts()
    plan.sessionID = id
    plan.mode = mode
    plan.practice = "full-touch"
    plan.rehearsal = false
    plan.aim = 2
    plan.safetyRatio = 4
    plan.glimmers = ["touch-1", "sound-2"]
    event.plan = plan
    event.wall = Timestamp.sample.rfc3339
    return event
  }

  static func enter(_ stage: Stage, at t: Double, n: Int? = nil) -> SessionEvent {
    var event = SessionEvent(t: t, event: .stageEnter)
    event.stage = stage
    event.n = n
    return event
  }

  static func exit(_ stage: Stage, at t: Double, seconds: Double) -> SessionEvent {
    var event = SessionEvent(t: t, event: .stageExit)
    event.stage = stage
    event.seconds = seconds
    event.reason = .key
    return event
  }

  static func rate(
    _ answer: Answer, _ occasion: Occasion, at t: Double, n: Int? = nil
  ) -> SessionEvent {
    var event = SessionEvent(t: t, event: .rate)
    event.occasion = occasion
    event.answer = answer
    event.n = n
    return event
  }

  static func end(_ outcome: Outcome, at t: Double, wall: Timestamp? = nil) -> SessionEvent {
    var event = SessionEvent(t: t, event: .sessionEnd)
    event.outcome = outcome
    event.wall = wall?.rfc3339
    return event
  }

  /// A short touch session from start to end.
  static func whole(_ id: Identifier) -> [SessionEvent] {
    [
      .start(id), .enter(.resource, at: 30), .exit(.resource, at: 150, seconds: 120),
      .enter(.touch, at: 160, n: 1), .exit(.touch, at: 170.25, seconds: 10.25),
      .enter(.orient, at: 170.25, n: 1),
      .rate(.presence(.here), .settled, at: 230.5, n: 1),
      .enter(.touch, at: 240, n: 2), .exit(.touch, at: 251, seconds: 11),
      .enter(.close, at: 320), .end(.closed, at: 440, wall: .sample.advanced(by: .seconds(500))),
    ]
  }
}

extension Journal {
  /// Begins the session with that number, with or without what happened in it.
  @discardableResult
  func addSample(
    _ number: Int, startedAt: Timestamp = .sample, mode: Mode = .touch, rehearsal: Bool = false,
    events: [SessionEvent]? = nil
  ) throws -> Identifier {
    let id = Identifier.sample(number)
    try begin(
      sessionID: id, startedAt: startedAt, practice: "full-touch", mode: mode,
      rehearsal: rehearsal, events: events ?? SessionEvent.whole(id))
    return id
  }
}
