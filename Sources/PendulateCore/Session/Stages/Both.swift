extension Session {
  /// The difficult and the good together, with attention wide: any key comes back.
  struct Both: StageRules {
    /// Whether no touch came before it: then it is what is touched, with all that follows from that.
    var isAlone = false

    var stage: Stage { .both }

    func timeIsUp(in session: inout Session) {
      if isAlone { session.actions.append(.bell) }
      comeBack(.timer, in: &session)
    }

    func comeBack(_ reason: SessionEvent.ExitReason, in session: inout Session) {
      if isAlone { return session.endTouch(reason) }
      session.recordEarlyOut(reason)
      session.enterOrient(.both, reason: reason)
    }

    func takeComingBack(_ distress: Distress, in session: inout Session) {
      isAlone
        ? session.state?.rules.takePeak(distress, in: &session)
        : session.takeStrengthOfBoth(distress)
    }
  }

  /// How strong both at once became.
  mutating func takeStrengthOfBoth(_ distress: Distress) {
    record(.rate) { event in
      event.occasion = .both
      event.answer = .distress(distress)
    }
    alarm(at: distress.value)
  }

  mutating func enterBoth() {
    let seconds = min(90, max(30, plan.practice.bothSeconds ?? 60))
    enter(.both(Both()), for: .seconds(seconds), reason: .answer)
    takeGlimmerOut(.same)
  }
}
