extension Session {
  /// What comes next is asked: touch, stay or close.
  ///
  /// Nothing but the key leads to touch.
  struct AtGate: StageRules {
    var stage: Stage { .gate }
    var occasionOfReports: SessionEvent.Occasion { .gate }

    func stay(in session: inout Session) {
      session.touching.isOver = true
      session.enterOrient(.stay, reason: .answer)
    }

    func stayLonger(in session: inout Session) {
      if session.question?.kind == .go { session.enterOrient(.longer, reason: .answer) }
    }

    /// Half here is no alarm: outward for a minute, and it is asked again.
    func takePresence(_ presence: Presence, in session: inout Session) {
      switch presence {
      case .here: break
      case .halfHere:
        session.touching.halfHereRun += 1
        if session.touching.halfHereRun >= 2 { session.touching.isOver = true }
        session.enterOrient(.longer, reason: .answer)
      case .farAway: session.comeNearer()
      }
    }

    func shorter(in session: inout Session) {
      session.touching.next = max(Int(Titration.shortestTouch), session.touching.next * 3 / 4)
    }

    func goToSafety(in session: inout Session) { session.enterOrient(.safety, reason: .key) }

    func interrupted(in session: inout Session) { session.enterOrient(.safety, reason: .focus) }
  }

  mutating func enterGate(reason: SessionEvent.ExitReason) {
    enter(.atGate(AtGate()), reason: reason)
    ask(.go)
  }
}
