extension Session {
  /// The hard thing is set down, a glimmer and the room are near.
  struct Close: StageRules {
    var stage: Stage { .close }
    var allowsBreath: Bool { true }

    func timeIsUp(in session: inout Session) { session.enterCheckPost(reason: .timer) }

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      session.takeLadderAtTheEnd(answer)
    }

    func skip(in session: inout Session) {
      if session.stayed >= Session.closeKeyDelay { session.enterCheckPost(reason: .key) }
    }

    func goToSafety(in session: inout Session) { session.enterOrient(.safety, reason: .key) }

    /// The key is one as any other here: it goes on once it has been a close (PRACTICE 5.3).
    func close(in session: inout Session) { skip(in: &session) }

    func stayLonger(in session: inout Session) {
      if let end = session.extend(by: Session.extensionLength, to: Session.longestExtended) {
        session.set(.pacerOff, at: max(session.now, end - Session.breathFade))
      }
    }

    func interrupted(in session: inout Session) { session.enterOrient(.safety, reason: .focus) }
  }

  mutating func enterClose(reason: SessionEvent.ExitReason, isLong: Bool = false) {
    let planned = Duration.seconds(plan.closeSeconds)
    let length = isLong || escalation != nil ? max(Self.longClose, planned) : planned
    enter(.close(Close()), for: length, reason: reason)
    practised.isAnswered = false
    asking.silences = 0
    takeGlimmerOut(.familiar)
    if escalation != .numb {
      startPacing()
      set(.pacerOff, after: length - Self.breathFade)
    }
    if glimmer != nil {
      // Savouring begins where the stays with a glimmer settled last, well before the end.
      let dwell = plan.settledDwell.map { min(Duration.seconds($0), length / 2) }
      set(.askLadder, after: dwell ?? length / 3)
    }
  }

  /// How the glimmer was; a practice about glimmers has nothing to ask after that.
  mutating func takeLadderAtTheEnd(_ answer: Answer?) {
    keepLadder(answer)
    if plan.mode == .glimmer { finish(.closed, reason: .answer) }
  }
}
