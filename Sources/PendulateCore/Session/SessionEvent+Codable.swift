extension SessionEvent: Codable {
  private enum CodingKeys: String, CodingKey {
    case t, event, stage, n, k, plannedSeconds, seconds, reason, occasion, scale, value, kind
    case outcome, wall, sessionId, practice, mode, rehearsal, aim, aimCap, firstTouchSeconds
    case safetyRatio, touches, minutes, glimmers, anchor, version, glimmerId, category, dwellSeconds
    case ladder, regions, pattern, on
  }

  /// Reads the flat form; throws where a field has another type or an unknown word.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    func field<Value: Decodable>(_ key: CodingKeys) throws -> Value? {
      try fields.decodeIfPresent(Value.self, forKey: key)
    }
    self.init(
      t: try fields.decode(Double.self, forKey: .t),
      event: try fields.decode(Kind.self, forKey: .event))
    stage = try field(.stage)
    n = try field(.n)
    k = try field(.k)
    plannedSeconds = try field(.plannedSeconds)
    seconds = try field(.seconds)
    reason = try field(.reason)
    occasion = try field(.occasion)
    kind = try field(.kind)
    outcome = try field(.outcome)
    wall = try field(.wall)
    glimmerID = try field(.glimmerId)
    category = try field(.category)
    dwellSeconds = try field(.dwellSeconds)
    ladder = try field(.ladder)
    regions = try field(.regions)
    pattern = try field(.pattern)
    on = try field(.on)
    if let scale: Scale = try field(.scale) {
      if event.isWithoutAnswer {
        missingScale = scale
      } else {
        answer = try Self.answer(of: scale, in: fields)
      }
    }
    var facts = PlanFacts()
    facts.sessionID = try field(.sessionId)
    facts.practice = try field(.practice)
    facts.mode = try field(.mode)
    facts.rehearsal = try field(.rehearsal)
    facts.aim = try field(.aim)
    facts.aimCap = try field(.aimCap)
    facts.firstTouchSeconds = try field(.firstTouchSeconds)
    facts.safetyRatio = try field(.safetyRatio)
    facts.touches = try field(.touches)
    facts.minutes = try field(.minutes)
    facts.glimmers = try field(.glimmers)
    facts.anchor = try field(.anchor)
    facts.version = try field(.version)
    plan = facts == PlanFacts() ? nil : facts
  }

  /// Writes the flat form, without the fields that do not apply.
  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: CodingKeys.self)
    try fields.encode(t, forKey: .t)
    try fields.encode(event, forKey: .event)
    try fields.encodeIfPresent(stage, forKey: .stage)
    try fields.encodeIfPresent(n, forKey: .n)
    try fields.encodeIfPresent(k, forKey: .k)
    try fields.encodeIfPresent(plannedSeconds, forKey: .plannedSeconds)
    try fields.encodeIfPresent(seconds, forKey: .seconds)
    try fields.encodeIfPresent(reason, forKey: .reason)
    try fields.encodeIfPresent(occasion, forKey: .occasion)
    try fields.encodeIfPresent(missingScale ?? answer?.scale, forKey: .scale)
    switch answer {
    case .distress(let distress): try fields.encode(distress, forKey: .value)
    case .presence(let presence): try fields.encode(presence, forKey: .value)
    case .state(let state): try fields.encode(state, forKey: .value)
    case .ladder(let ladder): try fields.encode(ladder, forKey: .value)
    case nil: break
    }
    try fields.encodeIfPresent(kind, forKey: .kind)
    try fields.encodeIfPresent(outcome, forKey: .outcome)
    try fields.encodeIfPresent(wall, forKey: .wall)
    try fields.encodeIfPresent(plan?.sessionID, forKey: .sessionId)
    try fields.encodeIfPresent(plan?.practice, forKey: .practice)
    try fields.encodeIfPresent(plan?.mode, forKey: .mode)
    try fields.encodeIfPresent(plan?.rehearsal, forKey: .rehearsal)
    try fields.encodeIfPresent(plan?.aim, forKey: .aim)
    try fields.encodeIfPresent(plan?.aimCap, forKey: .aimCap)
    try fields.encodeIfPresent(plan?.firstTouchSeconds, forKey: .firstTouchSeconds)
    try fields.encodeIfPresent(plan?.safetyRatio, forKey: .safetyRatio)
    try fields.encodeIfPresent(plan?.touches, forKey: .touches)
    try fields.encodeIfPresent(plan?.minutes, forKey: .minutes)
    try fields.encodeIfPresent(plan?.glimmers, forKey: .glimmers)
    try fields.encodeIfPresent(plan?.anchor, forKey: .anchor)
    try fields.encodeIfPresent(plan?.version, forKey: .version)
    try fields.encodeIfPresent(glimmerID, forKey: .glimmerId)
    try fields.encodeIfPresent(category, forKey: .category)
    try fields.encodeIfPresent(dwellSeconds, forKey: .dwellSeconds)
    try fields.encodeIfPresent(ladder, forKey: .ladder)
    try fields.encodeIfPresent(regions, forKey: .regions)
    try fields.encodeIfPresent(pattern, forKey: .pattern)
    try fields.encodeIfPresent(on, forKey: .on)
  }

  private static func answer(
    of scale: Scale, in fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> Answer {
    switch scale {
    case .distress: .distress(try fields.decode(Distress.self, forKey: .value))
    case .presence: .presence(try fields.decode(Presence.self, forKey: .value))
    case .state: .state(try fields.decode(BodyState.self, forKey: .value))
    case .ladder: .ladder(try fields.decode(Ladder.self, forKey: .value))
    }
  }
}
