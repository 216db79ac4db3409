extension Session {
  /// Time with a glimmer before anything else; it ends by asking what the gate looks at.
  struct Resource: StageRules {
    var stage: Stage { .resource }
    var allowsBreath: Bool { true }
    var silenceCount: SilenceCount { .timeouts }
    var occasionOfReports: SessionEvent.Occasion { .gate }

    func timeIsUp(in session: inout Session) {
      session.practised.didRunResource = true
      session.stopPacing()
      session.ask(.rate(.gate, .distress))
    }

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
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
    enter(plan.mode == .glimmer ? courseState : .resource(Resource()), for: length, reason: reason)
    if touching.isLeftOutUnsaid {
      touching.isLeftOutUnsaid = false
      words.prompt = Self.touchLeftOut
    }
    takeGlimmerOut(.same)
    set(.pacerOn, after: Self.breathDelay)
    if glimmer != nil { set(.askLadder, after: length / 2) }
  }
}
