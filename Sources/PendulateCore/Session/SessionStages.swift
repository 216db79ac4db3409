extension Session {
  /// Leaves the stage and enters another one, with a planned length or without.
  mutating func enter(
    _ next: Stage, for length: Duration? = nil, reason: SessionEvent.ExitReason
  ) {
    leaveStage(reason)
    stage = next
    stageStart = now
    planned = length
    alarms = []
    question = nil
    welcome = nil
    lastReport = nil
    asksPresenceAgain = false
    isGrounding = next == .high || next == .numb
    showsSupportCard = next == .stop
    if let length, length > .zero { set(.stageEnd, at: now + length) }
    if isTimedPractice(next) { setCeiling() }
    record(.stageEnter) { [swing] event in
      event.stage = next
      event.n = Self.belongsToSwing(next) && swing > 0 ? swing : nil
      event.plannedSeconds = length?.inSeconds
    }
    // Its first line tells of a touch that was a lot.
    if next == .high, swing == 0 { deck.skipOpening(of: .high) }
    prompt = deck.next(for: promptStage)
    if next != .touch { set(.prompt, at: now + Self.promptSpacing) }
  }

  /// Ends the stage one is in: its breath, its glimmer, its record.
  mutating func leaveStage(_ reason: SessionEvent.ExitReason) {
    guard let leaving = stage else { return }
    stopPacing()
    putGlimmerAway()
    let seconds = (now - stageStart).inSeconds
    if isTimedPractice(leaving) { practiceSeconds += seconds }
    if leaving == .close { longestClose = max(longestClose, seconds) }
    let facts = leaving == .choose || plan.mode != toldMode ? plan.facts(isStart: false) : nil
    toldMode = plan.mode
    record(.stageExit) { [swing] event in
      event.stage = leaving
      event.n = Self.belongsToSwing(leaving) && swing > 0 ? swing : nil
      event.reason = reason
      event.seconds = (seconds * 1000).rounded() / 1000
      event.plan = facts
    }
    stage = nil
  }

  static func belongsToSwing(_ stage: Stage) -> Bool { stage == .touch || stage == .orient }

  func isTimedPractice(_ stage: Stage) -> Bool {
    stage.isPractice || stage == .gate || stage == .high || stage == .numb || stage == .silent
  }

  /// Where the prompts of the stage come from.
  var promptStage: Stage {
    if stage == .orient, isGrounding { return .high }
    if stage == .orient, orientation.kind == .quiet { return .silent }
    return stage ?? .rest
  }

  mutating func nextPrompt() {
    guard stage != .touch else { return }
    prompt = deck.next(for: promptStage)
    set(.prompt, at: now + Self.promptSpacing)
  }

  /// After half an hour of practice there is only the close.
  private mutating func setCeiling() {
    guard plan.mode == .touch || plan.mode == .resource, stage != .close else { return }
    set(.ceiling, at: now + .seconds(max(0, Gate.longestPractice - practiceSeconds)))
  }

  mutating func reachCeiling() {
    guard let stage, stage != .close else { return }
    touchingIsOver = true
    if stage.touchesDifficulty || stage == .orient {
      if stage.touchesDifficulty { returnToSafety(reason: .ceiling) }
      return
    }
    enterClose(reason: .ceiling)
  }

  // MARK: The stages in turn

  mutating func begin() {
    guard stage == nil else { return }
    let facts = plan.facts(isStart: true)
    record(.sessionStart) { $0.plan = facts }
    switch plan.mode {
    case .touch, .resource:
      enter(.arrive, reason: .key)
      set(.questionTimeout, at: now + Self.pagePatience)
    case .glimmer: beginCourse()
    case .ground, .breathe:
      enter(.high, reason: .key)
    }
  }

  mutating func enterCheckPre(reason: SessionEvent.ExitReason) {
    enter(.checkPre, reason: reason)
    ask(.rate(.pre, .distress))
  }

  mutating func enterChoose(reason: SessionEvent.ExitReason) {
    enter(.choose, reason: reason)
    set(.questionTimeout, at: now + Self.pagePatience)
  }

  mutating func enterResource(reason: SessionEvent.ExitReason) {
    let length = Duration.seconds(plan.resourceSeconds)
    enter(.resource, for: length, reason: reason)
    takeGlimmerOut(.same)
    set(.pacerOn, at: now + Self.breathDelay)
    if glimmer != nil { set(.askLadder, at: now + length / 2) }
  }

  mutating func enterGate(reason: SessionEvent.ExitReason) {
    enter(.gate, for: nil, reason: reason)
    ask(.go)
  }

  mutating func enterTouch() {
    swing += 1
    peak = nil
    enter(.touch, for: .seconds(nextTouch), reason: .key)
    set(.hidePrompt, at: now + Self.touchWords)
  }

  mutating func enterBoth() {
    enter(
      .both, for: .seconds(min(90, max(30, plan.practice.bothSeconds ?? 60))), reason: .answer)
    takeGlimmerOut(.same)
  }

  mutating func enterClose(reason: SessionEvent.ExitReason, isLong: Bool = false) {
    let length =
      isLong || escalation != nil
      ? max(Self.longClose, .seconds(plan.closeSeconds)) : .seconds(plan.closeSeconds)
    enter(.close, for: length, reason: reason)
    isAnswered = false
    takeGlimmerOut(.familiar)
    if escalation != .numb {
      startPacing()
      set(.pacerOff, at: now + length - Self.breathFade)
    }
    if glimmer != nil { set(.askLadder, at: now + length / 3) }
  }

  mutating func enterCheckPost(reason: SessionEvent.ExitReason, k: Int = 0) {
    enter(.checkPost, reason: reason)
    ask(.rate(.post, .distress), k: k)
  }

  /// What ends by itself, ends here.
  mutating func endStage(_ reason: SessionEvent.ExitReason) {
    switch stage {
    case .resource: endResource()
    case .touch:
      actions.append(.bell)
      comeBackUntil = now + Self.comeBackGrace
      returnToSafety(reason: .timer)
    case .both: returnToSafety(reason: .timer)
    case .orient: endOrient()
    case .close: enterCheckPost(reason: reason)
    case .silent: enterClose(reason: .silent)
    case .rest: finish(restOutcome, reason: .timer)
    case .stop: finish(.stopped, reason: .silent)
    default: break
    }
  }

  private mutating func endResource() {
    guard plan.mode != .glimmer else { return endStayOfCourse() }
    didRunResource = true
    stopPacing()
    ask(.rate(.gate, .distress))
  }

  /// The outcome of a session that went all the way.
  ///
  /// Only a close of 90 seconds is one; without any sign since it began, it was a silent one.
  var restOutcome: Outcome {
    if escalation == .stop { return .stopped }
    guard plan.mode == .touch || plan.mode == .resource else { return .closed }
    if longestClose < Self.shortestClose.inSeconds { return .left }
    return isAnswered ? .closed : .closedSilent
  }

  mutating func finish(_ outcome: Outcome, reason: SessionEvent.ExitReason) {
    leaveStage(reason)
    alarms = []
    question = nil
    prompt = nil
    self.outcome = outcome
    record(.sessionEnd) { $0.outcome = outcome }
    actions.append(.end(outcome))
  }
}
