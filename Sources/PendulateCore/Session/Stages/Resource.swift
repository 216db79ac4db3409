extension Session {
  /// Time with a glimmer before anything else; it ends by asking what the gate looks at.
  struct Resource: StageRules {
    /// Whether the check-in before belongs to it and is not over: in a rest session.
    var hasCheckIn = false

    var stage: Stage { .resource }
    var allowsBreath: Bool { true }
    var silenceCount: SilenceCount { .timeouts }
    var occasionOfReports: SessionEvent.Occasion { hasCheckIn ? .pre : .gate }

    func timeIsUp(in session: inout Session) {
      session.practised.didRunResource = true
      session.stopPacing()
      if session.reports.isAwaited { return askCheckIn(in: &session) }
      // What is asked just now is not asked a second time.
      if hasCheckIn { return }
      session.ask(.rate(.gate, .distress))
    }

    // MARK: The check-in of a rest session

    func askCheckIn(in session: inout Session) {
      session.reports.isAwaited = false
      session.ask(.rate(.pre, session.reports.pre == nil ? .distress : .presence))
    }

    /// Distress, presence, the state of the body; whoever leaves one open has left the rest out.
    private func takeCheckIn(_ answer: Answer?, in session: inout Session) {
      switch answer {
      case .distress(let distress):
        session.reports.pre = distress.value
        if session.alarm(at: distress.value) { return }
        session.lengthenToPre()
        session.ask(.rate(.pre, .presence))
      case .presence(.farAway): session.enterNumb()
      case .presence: session.ask(.rate(.pre, .state))
      case .state(let state):
        session.reports.body = state
        if state == .shutDown { session.wake() }
        endCheckIn(in: &session)
      case .ladder, nil: endCheckIn(in: &session)
      }
    }

    private func endCheckIn(in session: inout Session) {
      session.state = .resource(Resource())
      if session.timeToStageEnd == .zero { return session.enterClose(reason: .answer) }
      session.askLadderLater()
    }

    /// What is said before it is asked counts as if it had been; the higher one holds.
    func takeReport(_ distress: Int, in session: inout Session) {
      if hasCheckIn { session.reports.pre = max(session.reports.pre ?? distress, distress) }
      session.alarm(at: distress)
    }

    // MARK: Answers

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      if occasion == .pre { return takeCheckIn(answer, in: &session) }
      switch scale {
      case .ladder:
        session.keepLadder(answer)
        session.followRefusal(answer)
      case .distress: goOnFromDistress(answer?.distress, in: &session)
      case .presence, .state: goOnFromPresence(answer, in: &session)
      }
    }

    private func goOnFromDistress(_ distress: Int?, in session: inout Session) {
      session.reports.baseline = distress
      session.reports.settled = distress
      if let distress, session.alarm(at: distress) { return }
      session.ask(.rate(.gate, .presence))
    }

    private func goOnFromPresence(_ answer: Answer?, in session: inout Session) {
      if case .presence(let presence) = answer { session.reports.presence = presence }
      if session.reports.presence == .farAway { return session.enterNumb() }
      let isSilent = session.asking.silences > 0
      guard session.plan.mode == .touch else {
        return session.enterClose(reason: isSilent ? .silent : .answer)
      }
      if session.reports.presence == .halfHere { session.touching.halfHereRun += 1 }
      if session.reports.baseline == nil {
        // Whoever answered one of the two is there, and the other comes again after a minute.
        guard isSilent else { return session.enterOrient(.longer, reason: .answer) }
        session.escalate(.silent)
        return session.enterSilent()
      }
      if session.reports.presence == .halfHere {
        return session.enterOrient(.longer, reason: .answer)
      }
      session.enterGate(reason: .answer)
    }

    func goToSafety(in session: inout Session) { session.enterOrient(.safety, reason: .key) }

    func stayLonger(in session: inout Session) {
      session.extend(by: Session.extensionLength, to: Session.longestExtended)
    }

    func interrupted(in session: inout Session) { session.enterOrient(.safety, reason: .focus) }
  }

  /// After "not now" something smaller is offered and asked about once more; twice leaves the room,
  /// and touching closed for this session.
  fileprivate mutating func followRefusal(_ answer: Answer?) {
    guard answer == .ladder(.notNow) else { return }
    if company.refusals >= 2 {
      words.prompt = Self.roomIsEnough
      set(.prompt, after: Self.promptSpacing)
    } else {
      set(.askLadder, after: Self.glimmerDwell)
    }
  }

  mutating func enterResource(reason: SessionEvent.ExitReason) {
    let length = Duration.seconds(plan.resourceSeconds)
    let resource = State.resource(Resource(hasCheckIn: reports.isAwaited))
    enter(plan.mode == .glimmer ? courseState : resource, for: length, reason: reason)
    if touching.isLeftOutUnsaid {
      touching.isLeftOutUnsaid = false
      words.prompt = Self.touchLeftOut
    }
    takeGlimmerOut(.same)
    set(.pacerOn, after: Self.breathDelay)
    // A shorter one asks once, at its end.
    if reports.isAwaited, length >= Self.checkInDelay * 2 {
      set(.askCheckIn, after: Self.checkInDelay)
    } else if glimmer != nil {
      set(.askLadder, after: length / 2)
    }
  }

  /// The ladder is asked halfway through, and not right behind the check-in.
  fileprivate mutating func askLadderLater() {
    guard glimmer != nil, company.ladder == nil, let planned = visit.planned else { return }
    set(.askLadder, at: max(visit.start + planned / 2, now + Self.glimmerDwell))
  }

  /// A 5 or 6 asks for more time with the glimmer (PRACTICE 4.4).
  fileprivate mutating func lengthenToPre() {
    let earlier = plan.resourceSeconds
    fitToPre()
    guard plan.resourceSeconds > earlier else { return }
    visit.planned = .seconds(plan.resourceSeconds)
    set(.stageEnd, at: visit.start + .seconds(plan.resourceSeconds))
  }

  /// Shut down, no breath goes on unless it is chosen now, and what wakes comes next.
  fileprivate mutating func wake() {
    stopPacing()
    clear(.pacerOn)
    plan.breath = "off"
    nextPrompt()
  }
}
