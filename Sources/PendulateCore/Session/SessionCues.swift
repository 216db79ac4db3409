/// Where a cue goes.
extension Session {
  /// Takes one cue, after everything that was due before it.
  mutating func take(_ cue: Cue, at moment: Moment) {
    guard let rules = state?.rules else {
      if cue == .begin { begin() }
      return
    }
    switch cue {
    case .tick, .begin: return
    case .leave where !isWithinGrace:
      return finish(rules.outcomeOfLeaving(self), reason: .key)
    case .cut: return finish(.interrupted, reason: .focus)
    case .pause(let cause): return pause(cause, at: moment)
    case .interrupted(let cause): return interrupt(cause)
    case .leave, .arrived, .chosen, .answer, .presence, .peak, .skip, .body, .done, .touch, .stay,
      .close,
      .both, .safety, .takeBack, .settled, .longer, .shorter, .nextGlimmer, .found, .breath,
      .resume, .cardShown, .activity:
      break
    }
    if isPaused { return takeWhilePaused(cue, at: moment) }
    if rules.stage.touchesDifficulty { return comeBack(with: cue) }
    if cue == .cardShown { return record(.cardShown) }
    practised.isAnswered = true
    if isWithinGrace { return takeWithinGrace(cue) }
    if rules.takeSignOfLife(cue, in: &self) { return }
    takeWhereItIs(cue)
    if let rules = state?.rules, rules.isPage, question == nil || rules.isCheckIn,
      outcome == nil
    {
      renewPatience()
    }
  }

  private mutating func takeWhereItIs(_ cue: Cue) {
    guard let rules = state?.rules else { return }
    switch cue {
    case .arrived(let ready): rules.arrived(ready: ready, in: &self)
    case .chosen(let choices): rules.chosen(choices, in: &self)
    case .answer(let answer): takeAnswer(answer)
    case .presence(let presence): takeAnswer(.presence(presence))
    case .peak(let distress): rules.correctStrength(distress, in: &self)
    case .skip: skip()
    case .body(let marks, let isDistant): rules.takeBody(marks, isDistant: isDistant, in: &self)
    case .done: rules.done(in: &self)
    case .touch: if offersTouch { enterTouch() }
    case .stay: stay()
    case .close: rules.close(in: &self)
    case .both(let wanted): takeBoth(wanted)
    case .safety: rules.goToSafety(in: &self)
    case .takeBack: takeBack()
    case .settled: rules.settled(in: &self)
    case .longer: rules.stayLonger(in: &self)
    case .shorter: rules.shorter(in: &self)
    case .nextGlimmer: rules.nextGlimmer(in: &self)
    case .found: rules.found(in: &self)
    case .breath(let pattern): changeBreath(to: pattern)
    case .begin, .tick, .pause, .resume, .interrupted, .cardShown, .activity, .leave, .cut: break
    }
  }

  private mutating func stay() {
    if question?.kind == .more { takeMore() } else { skip() }
  }

  private mutating func takeBoth(_ wanted: Bool) {
    guard question?.kind == .both else { return }
    wanted ? enterBoth() : enterClose(reason: .answer)
  }

  /// In a touch every cue means the same; a number is also kept.
  private mutating func comeBack(with cue: Cue) {
    guard cue != .cardShown, let rules = state?.rules else { return }
    rules.comeBack(.key, in: &self)
    if case .answer(.distress(let distress)) = cue { rules.takeComingBack(distress, in: &self) }
    if case .presence(let presence) = cue { takeAnswer(.presence(presence)) }
  }

  /// The key was meant for the touch that has just ended; a number is still its peak, and how near
  /// one is means what it means everywhere.
  private mutating func takeWithinGrace(_ cue: Cue) {
    if case .presence(let presence) = cue { return takeAnswer(.presence(presence)) }
    guard case .answer(.distress(let distress)) = cue, touching.peak == nil else { return }
    state?.rules.takePeak(distress, in: &self)
  }

  private mutating func takeWhilePaused(_ cue: Cue, at moment: Moment) {
    switch cue {
    case .resume: resume(at: moment)
    case .safety:
      resume(at: moment)
      if stage != .orient { take(.safety, at: moment) }
    case .cardShown: record(.cardShown)
    // What would be an alarm is one in a pause too: it is over with that.
    case .presence(.farAway): goOn(with: cue, at: moment)
    case .answer(.distress(let distress)) where distress.value >= Titration.high:
      goOn(with: cue, at: moment)
    case .begin, .tick, .arrived, .chosen, .answer, .presence, .peak, .skip, .body, .done, .touch,
      .stay,
      .close, .both, .takeBack, .settled, .longer, .shorter, .nextGlimmer, .found, .breath, .pause,
      .interrupted,
      .activity, .leave, .cut:
      break
    }
  }

  private mutating func goOn(with cue: Cue, at moment: Moment) {
    resume(at: moment)
    if outcome == nil { take(cue, at: moment) }
  }
}
