extension Session {
  /// Takes one cue, after everything that was due before it.
  mutating func take(_ cue: Cue, at moment: Moment) {
    guard let stage else {
      if cue == .begin { begin() }
      return
    }
    switch cue {
    case .tick, .begin: return
    case .leave where !isWithinGrace: return leave()
    case .cut: return finish(.interrupted, reason: .focus)
    case .pause(let cause): return pause(cause, at: moment)
    case .interrupted(let cause): return interrupt(cause)
    default: break
    }
    if isPaused { return takeWhilePaused(cue, at: moment) }
    if stage.touchesDifficulty { return comeBack(with: cue) }
    if cue == .cardShown { return record(.cardShown) }
    isAnswered = true
    if isWithinGrace {
      if case .answer(.distress(let distress)) = cue, peak == nil { takePeak(distress) }
      return
    }
    if takeSignOfLife(cue) { return }
    takeWhereItIs(cue, in: stage)
  }

  private var isWithinGrace: Bool { stage == .orient && now < comeBackUntil }

  private mutating func takeWhereItIs(_ cue: Cue, in stage: Stage) {
    switch cue {
    case .arrived(let ready) where stage == .arrive: arrive(ready: ready)
    case .chosen(let choices) where stage == .choose: choose(choices)
    case .answer(let answer): takeAnswer(answer)
    case .skip: skip()
    case .body(let marks, let isDistant): takeBody(marks, isDistant: isDistant)
    case .done: finishPage()
    case .touch: startTouch()
    case .stay: stay()
    case .close: closeGently()
    case .both(let wanted): takeBoth(wanted)
    case .safety: goToSafety()
    case .settled where stage == .orient:
      record(.settledMark) { [swing] event in event.n = swing > 0 ? swing : nil }
    case .longer: stayLonger()
    case .shorter where stage == .gate:
      nextTouch = max(Int(Titration.shortestTouch), nextTouch * 3 / 4)
    case .nextGlimmer: changeGlimmer()
    case .found: find()
    case .breath(let pattern): changeBreath(to: pattern)
    default: break
    }
    if isPage, question == nil || isCheckIn { renewPatience() }
  }

  // MARK: Coming back

  /// In a touch every cue means the same; a number is also kept.
  private mutating func comeBack(with cue: Cue) {
    if cue == .cardShown { return }
    let wasTouch = stage == .touch
    returnToSafety(reason: .key)
    guard case .answer(.distress(let distress)) = cue else { return }
    if wasTouch {
      takePeak(distress)
    } else {
      record(.rate) { event in
        event.occasion = .both
        event.answer = .distress(distress)
      }
      alarm(at: distress.value)
    }
  }

  private mutating func goToSafety() {
    switch stage {
    case .arrive, .checkPre, .choose:
      if plan.mode == .touch { plan.mode = .resource }
      enterOrient(.safety, reason: .key)
    case .resource where plan.mode != .glimmer: enterOrient(.safety, reason: .key)
    case .resource: enterOrient(.room, reason: .key)
    case .gate, .close, .checkPost: enterOrient(.safety, reason: .key)
    case .rest: finishPage()
    default: nextPrompt()
    }
  }

  /// Where nobody had answered, anything at all says that somebody is there; true if that is all.
  private mutating func takeSignOfLife(_ cue: Cue) -> Bool {
    if stage == .silent, cue != .close {
      enterOrient(.safety, reason: .key)
      return true
    }
    if stage == .orient, orientation.kind == .quiet {
      orientation.kind = .longer
      prompt = deck.next(for: .orient)
    }
    if stage == .rest, cue == .activity || cue == .skip {
      finishPage()
      return true
    }
    return false
  }

  // MARK: Choices

  private mutating func arrive(ready: Bool) {
    if !ready, plan.mode == .touch { plan.mode = .resource }
    enterCheckPre(reason: .answer)
  }

  private mutating func choose(_ choices: Cue.Choices) {
    plan.take(choices)
    fitToPre()
    enterResource(reason: .answer)
  }

  /// A 5 or 6 at the start: more time with the glimmer, and only a little of the difficult.
  mutating func fitToPre() {
    if let pre, pre >= Titration.edge {
      plan.resourceSeconds = max(plan.resourceSeconds, 240)
      plan.aim = 1
      plan.firstTouch = min(plan.firstTouch, 10)
    }
    nextTouch = plan.firstTouch
  }

  private mutating func startTouch() {
    if offersTouch { enterTouch() }
  }

  mutating func stay() {
    guard question?.kind == .go || question?.kind == .more else { return skip() }
    if question?.kind == .more {
      moreOffers += 1
      return enterOrient(.more, reason: .answer)
    }
    if stage == .gate {
      touchingIsOver = true
      return enterOrient(.stay, reason: .answer)
    }
    didRunResource ? enterOrient(.safety, reason: .answer) : enterResource(reason: .answer)
  }

  private mutating func takeBoth(_ wanted: Bool) {
    guard question?.kind == .both else { return }
    wanted ? enterBoth() : enterClose(reason: .answer)
  }

  private mutating func closeGently() {
    switch stage {
    case .stop: enterCheckPost(reason: .key)
    case .close: enterCheckPost(reason: .key)
    case .checkPost, .rest: question?.kind == .more ? skip() : finishPage()
    case .high where plan.mode == .ground: finish(.closed, reason: .key)
    case .high:
      if now - stageStart >= Self.groundingLength {
        enterClose(reason: .key, isLong: true)
      } else {
        ask(.rate(.settled, .distress), n: swing > 0 ? swing : nil)
      }
    case .numb: ask(.rate(.settled, .presence), n: swing > 0 ? swing : nil)
    case .orient where now < owedSafetyEnd: closeAfterOwedSafety()
    case .resource where plan.mode == .glimmer: finish(.closed, reason: .key)
    case .orient where orientation.kind == .room: finish(.closed, reason: .key)
    default: enterClose(reason: .key)
    }
  }

  /// When the safety that a touch or both is owed will have been given.
  private var owedSafetyEnd: Duration {
    switch orientation.kind {
    case .swing:
      stageStart + .seconds(max(Titration.shortestSafety, plan.safetyRatio * lastTouch))
    case .both: stageStart + .seconds(Titration.shortestSafety)
    default: stageStart
    }
  }

  /// It closes as soon as the owed safety has been given; nothing more is asked until then.
  private mutating func closeAfterOwedSafety() {
    let end = owedSafetyEnd
    touchingIsOver = true
    orientation.closesAfter = true
    question = nil
    clear(.askPeak)
    clear(.questionTimeout)
    planned = end - stageStart
    set(.stageEnd, at: end)
  }

  private mutating func stayLonger() {
    switch stage {
    case .gate where question?.kind == .go: enterOrient(.longer, reason: .answer)
    case .checkPost where question?.kind == .more: stay()
    case .resource where plan.mode == .glimmer:
      extend(by: Self.glimmerDwell, to: Self.longestGlimmerStay)
    case .resource: extend(by: Self.extensionLength, to: .seconds(600))
    case .orient where !isGrounding: extend(by: Self.extensionLength, to: .seconds(600))
    case .close: extend(by: Self.extensionLength, to: .seconds(600))
    default: break
    }
  }

  private mutating func extend(by length: Duration, to longest: Duration) {
    guard let planned, planned < longest else { return }
    let open = question
    if case .rate(_, let scale) = open?.kind, scale != .ladder {
      question = nil
      clear(.questionTimeout)
    }
    let end = max(now, stageStart + planned) + length
    self.planned = min(longest, end - stageStart)
    set(.stageEnd, at: max(now, stageStart + (self.planned ?? planned)))
    orientation.shown = max(orientation.shown, self.planned ?? planned)
    if stage == .close { set(.pacerOff, at: max(now, end - Self.breathFade)) }
  }

  private mutating func leave() {
    switch stage {
    case .stop: finish(.stopped, reason: .key)
    case .rest: finish(restOutcome, reason: .key)
    case .high where plan.mode == .ground: finish(.closed, reason: .key)
    default: finish(.left, reason: .key)
    }
  }
}
