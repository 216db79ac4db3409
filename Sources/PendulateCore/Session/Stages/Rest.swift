extension Session {
  /// A card for the minutes after; anything at all ends it.
  struct Rest: StageRules {
    var stage: Stage { .rest }
    var occasionOfReports: SessionEvent.Occasion { .post }
    /// The practice is over, and the card asks nothing: a number is none of distress here.
    var takesReports: Bool { false }

    func timeIsUp(in session: inout Session) { session.finish(session.restOutcome, reason: .timer) }

    func takeSignOfLife(_ cue: Cue, in session: inout Session) -> Bool {
      guard cue == .activity || cue == .skip else { return false }
      done(in: &session)
      return true
    }

    func done(in session: inout Session) { session.finish(session.restOutcome, reason: .key) }

    func goToSafety(in session: inout Session) { done(in: &session) }

    func close(in session: inout Session) { done(in: &session) }

    func outcomeOfLeaving(_ session: Session) -> Outcome { session.restOutcome }
  }

  mutating func enterRest(reason: SessionEvent.ExitReason) {
    enter(.rest(Rest()), for: Self.restLength, reason: reason)
  }
}
