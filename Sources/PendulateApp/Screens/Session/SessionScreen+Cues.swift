import PendulateCore

/// Cues to the machine, and what comes of them.
extension SessionScreen {
  /// Hands a cue to the machine, and goes where a session that is over leads.
  mutating func run(_ cue: Cue, in context: inout Context, at stamp: Stamp) -> Step {
    goOn(apply(cue, in: &context, at: stamp), in: &context, at: stamp)
  }

  /// What comes after these effects: the next question, or the way from a session that is over.
  mutating func goOn(
    _ effects: [Effect], in context: inout Context, at stamp: Stamp
  ) -> Step {
    let effects = effects + tellNewQuestion(at: stamp)
    guard let outcome = session.outcome else { return Step(effects) }
    if outcome == .closed, session.plan.practice.isHunt {
      return Step(effects, .replace(FindsScreen(found).screen))
    }
    if outcome == .closed, session.plan.practice.isPathway {
      return Step(effects, .replace(FindsScreen(of: session.plan.practice).screen))
    }
    if outcome == .left || outcome == .interrupted || context.options.endsWithSession {
      return Step(effects + [.process(.quit(status: 0, lastLine: context.groundingLine))])
    }
    context.options.about = nil
    return Step(effects, .freshHome([]))
  }

  /// What was found on a hunt.
  private var found: [Glimmer] {
    session.finds.compactMap { id in session.plan.glimmers.first { $0.id == id } }
  }

  /// Something said elsewhere closes touching: out of a touch at once, and none after it.
  mutating func closeTouching(
    _ lock: DoseLimits.Lock, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard session.plan.mode == .touch, !session.isTouchingOver else { return .stay }
    context.notice = LockWords.sentence(lock, at: stamp.wall)
    let effects = apply(in: &context, at: stamp) { session, moment in
      session.closeTouching(at: moment)
    }
    return goOn(effects, in: &context, at: stamp)
  }

  /// Hands a cue to the machine and turns what it wants into effects.
  mutating func apply(_ cue: Cue, in context: inout Context, at stamp: Stamp) -> [Effect] {
    apply(in: &context, at: stamp) { $0.apply(cue, at: $1) }
  }

  private mutating func apply(
    in context: inout Context, at stamp: Stamp, _ change: (inout Session, Moment) -> [Action]
  ) -> [Effect] {
    guard session.outcome == nil else { return [] }
    let earlier = session
    let actions = change(&session, stamp.moment)
    guard session != earlier || !actions.isEmpty else { return [] }
    if session.stage != earlier.stage {
      earlierSide = PendulumSide(earlier.stage)
      kept = nil
      firstRow = 0
    }
    let known = events.count
    let taken = take(actions, at: stamp)
    var effects = noteLimits(since: known, in: &context, at: stamp) + taken
    followPacing(from: earlier, in: context, at: stamp.moment)
    effects += noteHuntStep(since: earlier, in: &context, at: stamp.wall)
    if earlier.stage == .resource {
      effects += keepCheckIn(from: Array(events[known...]), in: &context, at: stamp)
    }
    effects += syncPage(in: &context, at: stamp)
    if session.outcome != nil { noteEnd(in: &context) }
    return effects
  }

  /// What the machine wants done; what is to be kept comes first.
  private mutating func take(_ actions: [Action], at stamp: Stamp) -> [Effect] {
    var records: [SessionEvent] = []
    var effects: [Effect] = []
    for action in actions {
      switch action {
      case .record(var event):
        if event.event == .sessionStart || event.event == .sessionEnd {
          event.wall = stamp.wall.rfc3339
        }
        records.append(event)
      case .ask(let question):
        effects.append(
          .tell(
            AskedQuestion(question, t: session.time(at: stamp.moment).inSeconds)))
        if question.kind == .go, session.plan.mode == .touch, !session.plan.isRehearsal {
          effects.append(.limits(.look(id)))
        }
      case .bell: effects.append(.face(.bell))
      case .end: break
      }
    }
    events += records
    return keep(records) + effects
  }

  /// Keeps what happened; that an answer is kept is said once the journal says so.
  private mutating func keep(_ records: [SessionEvent]) -> [Effect] {
    let answer = SessionWords.answer(in: records)
    if answer != nil { kept = nil }
    guard isRecorded else {
      if let answer { kept = SessionWords.heard(answer) }
      return []
    }
    guard !records.isEmpty else { return [] }
    return [.journal(.record(records, of: id), echo: answer.map { .answer($0, of: id) })]
  }

  /// Keeps what the session comes to for the limits as soon as that changes, before the journal has
  /// what it follows from; a rehearsal comes to nothing, and rest only where it is over.
  private func noteLimits(
    since known: Int, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    guard !context.isRehearsal, events[known...].contains(where: \.countsForLimits) else {
      return []
    }
    let entry = LimitsEntry(
      SessionSummary(startedAt: startedAt, mode: session.plan.mode, events: events), id: id,
      endedAt: stamp.wall)
    let wasNoted = context.person.ledger.open.contains { $0.id == id }
    guard entry.didTouch || entry.hasAlarm || entry.isOver && entry.isPractice || wasNoted else {
      return []
    }
    return context.note(entry, at: stamp.wall)
  }

  private mutating func followPacing(
    from earlier: Session, in context: Context, at moment: Moment
  ) {
    if let pacing = session.pacing, let pattern = context.content.pattern(pacing.pattern) {
      lastPattern = pacing.pattern
      if pacing != earlier.pacing {
        if earlier.pacing != nil, pacedBreath != nil {
          pacedBreath?.change(to: pattern, at: moment)
        } else {
          pacedBreath = BreathCourse(
            pattern, beganAt: session.moment(at: pacing.since) ?? moment)
        }
      }
    } else {
      pacedBreath = nil
    }
    if session.isPaused, !earlier.isPaused { pacedBreath?.pause(at: moment) }
    if !session.isPaused, earlier.isPaused { pacedBreath?.resume(at: moment) }
  }

  /// Keeps that a thing of a hunt was asked; a rehearsal keeps nothing.
  private func noteHuntStep(
    since earlier: Session, in context: inout Context, at now: Timestamp
  ) -> [Effect] {
    guard session.isHunting, !context.isRehearsal, let id = session.glimmer?.id,
      id != earlier.glimmer?.id
    else { return [] }
    let write = HuntMemory.note(id, in: &context, at: now)
    return isRecorded ? [.journal(write)] : []
  }

  /// What this session means for the next one; a rehearsal means nothing.
  private func noteEnd(in context: inout Context) {
    guard !context.isRehearsal else { return }
    let summary = SessionSummary(startedAt: startedAt, mode: session.plan.mode, events: events)
    context.person.sessions.append(summary)
    context.person.settledDwell = summary.settledDwell ?? context.person.settledDwell
    context.person.askLaterAfter = nil
    noteLast(in: &context)
  }

  /// What "as last time" is from now on; one that was not set up leaves what was before.
  private func noteLast(in context: inout Context) {
    guard isRecorded, !context.person.isOffRecord, LastSession.isOf(session.plan.practice),
      let last = LastSession(id: id, events: events)
    else { return }
    context.person.lastSession = last
  }
}

extension SessionEvent {
  /// Whether it may change what a session comes to for the limits.
  fileprivate var countsForLimits: Bool {
    switch event {
    case .stageEnter, .stageExit: stage?.touchesDifficulty == true
    case .escalate, .takenBack, .sessionEnd: true
    case .rate: occasion == .post || (answer?.distress ?? 0) >= Titration.high
    case .sessionStart, .rateMissing, .settledMark, .earlyOut, .glimmer, .body, .pacer,
      .cardShown, .pause, .resume:
      false
    }
  }
}
