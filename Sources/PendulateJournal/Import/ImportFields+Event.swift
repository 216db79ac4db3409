import PendulateCore

extension SessionEvent {
  /// Reads an event of `pendulate.journal/1`.
  init(imported value: JSONValue) throws {
    var fields = try ImportFields(value)
    self.init(
      t: try fields.required("t", try fields.seconds("t")),
      event: try fields.required("event", try fields.word("event")))
    stage = try fields.word("stage")
    n = try fields.integer("n", in: 0...1000)
    k = try fields.integer("k", in: 0...1000)
    plannedSeconds = try fields.seconds("plannedSeconds")
    // How long a pause was: that may be days.
    seconds = try fields.number("seconds", in: 0...31_622_400)
    reason = try fields.word("reason")
    occasion = try fields.word("occasion")
    kind = try fields.word("kind")
    outcome = try fields.word("outcome")
    wall = try fields.time("wall")?.rfc3339
    glimmerID = try fields.text("glimmerId")
    category = try fields.word("category")
    dwellSeconds = try fields.seconds("dwellSeconds")
    ladder = try fields.word("ladder")
    regions = try fields.list("regions", BodyMark.init(imported:))
    pattern = try fields.text("pattern")
    on = try fields.truth("on")
    if let scale: Scale = try fields.word("scale") {
      if event.isWithoutAnswer {
        missingScale = scale
      } else {
        answer = try fields.required("value", try fields.answer(of: scale))
      }
    }
    plan = try fields.plan()
    try fields.end()
  }
}

extension ImportFields {
  fileprivate mutating func answer(of scale: Scale) throws -> Answer? {
    switch scale {
    case .distress: try distress("value").map(Answer.distress)
    case .presence: try word("value").map(Answer.presence)
    case .state: try word("value").map(Answer.state)
    case .ladder: try word("value").map(Answer.ladder)
    }
  }

  mutating func distress(_ key: String) throws -> Distress? {
    try optional(key, "a whole number from 0 to 10") {
      if case .number(let number) = $0 {
        Int(exactly: number).flatMap { Distress($0) }
      } else {
        nil
      }
    }
  }

  fileprivate mutating func plan() throws -> SessionEvent.PlanFacts? {
    var plan = SessionEvent.PlanFacts()
    plan.sessionID = try identifier("sessionId")
    plan.practice = try text("practice")
    plan.mode = try word("mode")
    plan.rehearsal = try truth("rehearsal")
    plan.aim = try integer("aim", in: 0...10)
    plan.aimCap = try integer("aimCap", in: 0...10)
    plan.firstTouchSeconds = try seconds("firstTouchSeconds")
    plan.safetyRatio = try number("safetyRatio", in: 0...1000)
    plan.touches = try integer("touches", in: 0...1000)
    plan.minutes = try integer("minutes", in: 0...1000)
    plan.glimmers = try texts("glimmers")
    plan.anchor = try text("anchor")
    plan.version = try integer("version", in: 0...1_000_000)
    return plan == SessionEvent.PlanFacts() ? nil : plan
  }
}

extension BodyMark {
  /// Reads a mark of `pendulate.journal/1`.
  init(imported value: JSONValue) throws {
    var fields = try ImportFields(value)
    self.init(
      region: try fields.required("region", try fields.word("region")),
      side: try fields.required("side", try fields.word("side")),
      tone: try fields.required("tone", try fields.word("tone")),
      change: try fields.word("change"),
      sensations: try fields.required("sensations", try fields.texts("sensations")))
    try fields.end()
  }
}
