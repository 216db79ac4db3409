/// Entering and leaving: what is done at every stage alike.
extension Session {
  mutating func begin() {
    let facts = plan.facts(isStart: true)
    record(.sessionStart) { $0.plan = facts }
    switch plan.mode {
    case .touch: enterArrive()
    case .resource:
      reports.isAwaited = true
      enterChoose(reason: .key)
    case .glimmer: beginCourse()
    case .ground: enter(.ground(Ground(isFar: plan.isWaking)), reason: .key)
    case .breathe: enter(.high(High()), reason: .key)
    }
  }

  /// Leaves the stage and enters another one, with a planned length or without.
  mutating func enter(
    _ next: State, for length: Duration? = nil, reason: SessionEvent.ExitReason
  ) {
    leaveStage(reason)
    state = next
    let rules = next.rules
    let stage = rules.stage
    visit = Visit(start: now, planned: length, showsCard: stage == .stop)
    asking.question = nil
    asking.late = nil
    asking.given = asking.given?.afterLeaving
    if let length, length > .zero { set(.stageEnd, after: length) }
    if stage.countsAsPractice { setCeiling() }
    let n = number(of: stage)
    record(.stageEnter) { event in
      event.stage = stage
      event.n = n
      event.plannedSeconds = length?.inSeconds
    }
    // Its first line tells of a touch that was a lot.
    if stage == .high, swing == 0 { words.deck.skipOpening(of: .high) }
    // The one of the check-in after compares with the one before, which there may not have been.
    if stage == .checkPost, reports.pre == nil { words.deck.skipOpening(of: .checkPost) }
    if stage == .close {
      words.deck.open(
        .close, with: touching.swing > 0 ? Self.closeAfterTouch : Self.closeWithoutTouch,
        not: touching.swing > 0 ? Self.closeWithoutTouch : Self.closeAfterTouch)
    }
    words.prompt = nextLine(for: rules)
    if stage != .touch { set(.prompt, after: Self.promptSpacing) }
  }

  /// Ends the stage one is in: its breath, its glimmer, its record.
  private mutating func leaveStage(_ reason: SessionEvent.ExitReason) {
    guard let leaving = stage else { return }
    stopPacing()
    putGlimmerAway()
    let seconds = stayed.inSeconds
    if leaving.countsAsPractice { practised.seconds += seconds }
    if leaving == .close { practised.longestClose = max(practised.longestClose, seconds) }
    let facts = leaving == .choose || plan.mode != toldMode ? plan.facts(isStart: false) : nil
    toldMode = plan.mode
    let n = number(of: leaving)
    record(.stageExit) { event in
      event.stage = leaving
      event.n = n
      event.reason = reason
      event.seconds = (seconds * 1000).rounded() / 1000
      event.plan = facts
    }
  }

  /// The swing that a stage belongs to; nil for others, and for both at once after its touches.
  private func number(of stage: Stage) -> Int? {
    stage.belongsToSwing || stage == .both && plan.practice.isBothAlone ? swingNumber : nil
  }

  mutating func finish(_ outcome: Outcome, reason: SessionEvent.ExitReason) {
    leaveStage(reason)
    visit.alarms = []
    asking.question = nil
    words.prompt = nil
    self.outcome = outcome
    record(.sessionEnd) { $0.outcome = outcome }
    actions.append(.end(outcome))
  }

  /// Makes the stage longer, up to the longest it may be; the question on screen steps back.
  ///
  /// Gives when it would have ended without a longest.
  @discardableResult
  mutating func extend(by length: Duration, to longest: Duration) -> Duration? {
    guard let planned = visit.planned, planned < longest else { return nil }
    if case .rate(let occasion, let scale) = question?.kind, scale != .ladder, occasion != .pre {
      endQuestion()
    }
    let end = max(now, visit.start + planned) + length
    let longer = min(longest, end - visit.start)
    visit.planned = longer
    set(.stageEnd, at: max(now, visit.start + longer))
    return end
  }

  // MARK: Half an hour

  /// After half an hour of practice there is only the close.
  private mutating func setCeiling() {
    guard plan.mode == .touch || plan.mode == .resource, stage != .close else { return }
    set(.ceiling, after: .seconds(max(0, Gate.longestPractice - practised.seconds)))
  }

  mutating func reachCeiling() {
    guard let stage, stage != .close else { return }
    touching.isOver = true
    if stage.touchesDifficulty {
      state?.rules.comeBack(.ceiling, in: &self)
    } else if stage != .orient {
      enterClose(reason: .ceiling)
    }
  }
}

extension Stage {
  /// Whether its seconds count towards the half hour.
  fileprivate var countsAsPractice: Bool {
    isPractice || self == .gate || self == .high || self == .numb || self == .silent
  }

  fileprivate var belongsToSwing: Bool { self == .touch || self == .orient }
}
