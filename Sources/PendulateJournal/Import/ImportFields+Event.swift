import PendulateCore

extension SessionEvent {
  /// Reads an event of `pendulate.journal/1`.
  init(imported value: JSONValue) throws {
    var fields = try ImportFields(value)
    self.init(
      t: try fields.required("t", try fields.seconds("t")),
      event: try fields.required("event", try fields.word("event")))
    stage = try fields.word("stage")
    n = try fields.integer("n")
    k = try fields.integer("k")
    plannedSeconds = try fields.number("plannedSeconds")
    seconds = try fields.number("seconds")
    reason = try fields.word("reason")
    occasion = try fields.word("occasion")
    kind = try fields.word("kind")
    outcome = try fields.word("outcome")
    wall = try fields.text("wall")
    glimmerID = try fields.text("glimmerId")
    category = try fields.word("category")
    dwellSeconds = try fields.number("dwellSeconds")
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
    plan.aim = try integer("aim")
    plan.aimCap = try integer("aimCap")
    plan.firstTouchSeconds = try number("firstTouchSeconds")
    plan.safetyRatio = try number("safetyRatio")
    plan.touches = try integer("touches")
    plan.glimmers = try texts("glimmers")
    plan.anchor = try text("anchor")
    plan.version = try integer("version")
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
