/// What keeps one company in a session: the glimmer and the breath.
extension Session {
  /// Which glimmer is taken out.
  enum GlimmerWish {
    /// The one that was there last.
    case same
    /// Another one, as `GlimmerChoice` says.
    case another
    /// The one of the beginning, so that it grows familiar.
    case familiar
  }

  /// Takes a glimmer out.
  mutating func takeGlimmerOut(_ wish: GlimmerWish) {
    guard ladderRefusals < 2 else { return }
    let id: String? =
      switch wish {
      case .same: lastGlimmerID
      case .familiar: firstGlimmerID
      case .another: nil
      }
    guard let next = plan.glimmers.first(where: { $0.id == id }) ?? anotherGlimmer() else { return }
    glimmer = next
    lastGlimmerID = next.id
    firstGlimmerID = firstGlimmerID ?? next.id
    usedGlimmers.insert(next.id)
    glimmerSince = now
  }

  /// A glimmer that was not there yet; none comes twice while others are left.
  private mutating func anotherGlimmer() -> Glimmer? {
    if plan.glimmers.allSatisfy({ usedGlimmers.contains($0.id) }), plan.glimmers.count > 1 {
      usedGlimmers = lastGlimmerID.map { [$0] } ?? []
    }
    let left = plan.glimmers.filter { !usedGlimmers.contains($0.id) }
    let chosen = plan.glimmers.prefix(plan.chosenGlimmers).count { !usedGlimmers.contains($0.id) }
    return GlimmerChoice.next(
      of: left, chosen: chosen, experience: plan.experience, state: bodyState, using: &chooser)
  }

  /// Puts the glimmer away and keeps how long it was there.
  mutating func putGlimmerAway() {
    guard let away = glimmer else { return }
    let dwell = (now - glimmerSince).inSeconds
    record(.glimmer) { [glimmerLadder] event in
      event.glimmerID = away.id
      event.category = away.category
      event.dwellSeconds = (dwell * 1000).rounded() / 1000
      event.ladder = glimmerLadder
    }
    glimmerLadder = nil
    glimmer = nil
  }

  /// Another glimmer, by a key.
  mutating func changeGlimmer() {
    if isHunting { return nextStep() }
    guard glimmer != nil, plan.glimmers.count > 1 else { return }
    putGlimmerAway()
    takeGlimmerOut(.another)
  }

  mutating func askLadder() {
    guard glimmer != nil, question == nil else { return }
    ask(.rate(stage == .close ? .post : .gate, .ladder))
  }

  /// Keeps how a glimmer was; "not now" twice leaves only the room.
  mutating func takeLadder(_ answer: Answer?) {
    if case .ladder(let rung) = answer {
      ladder = rung
      glimmerLadder = rung
      ladderRefusals = rung == .notNow ? ladderRefusals + 1 : 0
      if rung == .notNow, glimmer != nil { prompt = Self.smallerGlimmer }
      if ladderRefusals >= 2 { putGlimmerAway() }
    }
    if plan.mode == .glimmer { return goOnWithCourse(answer: answer) }
    if stage == .checkPost { renewPatience() }
  }

  /// What is offered when a glimmer is too much right now.
  public static let smallerGlimmer = "Something smaller, farther away or quite neutral is fine too."

  // MARK: Breath

  /// Whether a breath may be paced in the stage at all.
  public var allowsPacing: Bool {
    switch stage {
    case .resource, .orient, .close: escalation != .numb
    case .high: true
    default: false
    }
  }

  private var pacesBreath: Bool { plan.breath != "off" && plan.breath != "room" }

  mutating func startPacing() {
    guard pacing == nil, allowsPacing, pacesBreath, !isGrounding || stage == .high else { return }
    pacing = Pacing(pattern: plan.breath, since: now)
    record(.pacer) { [plan] event in
      event.pattern = plan.breath
      event.on = true
    }
  }

  mutating func stopPacing() {
    guard let running = pacing else { return }
    pacing = nil
    record(.pacer) { event in
      event.pattern = running.pattern
      event.on = false
    }
  }

  mutating func changeBreath(to pattern: String?) {
    let chosen = pattern ?? "off"
    guard !plan.care.withoutBreath.contains(chosen) else { return }
    guard chosen != plan.breath || (pacing == nil && allowsPacing && pattern != nil) else { return }
    stopPacing()
    plan.breath = chosen
    clear(.pacerOn)
    startPacing()
  }
}
