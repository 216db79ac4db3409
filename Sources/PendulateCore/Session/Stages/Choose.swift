extension Session {
  /// The setting up: how strong, how often, which glimmers, which breath.
  struct Choose: StageRules {
    var stage: Stage { .choose }
    var isPage: Bool { true }
    var occasionOfReports: SessionEvent.Occasion { .pre }

    func takeReport(_ distress: Int, in session: inout Session) {
      session.reports.pre = max(session.reports.pre ?? distress, distress)
      session.alarm(at: distress)
    }

    func chosen(_ choices: Cue.Choices, in session: inout Session) {
      session.plan.take(choices)
      goOn(.answer, in: &session)
    }

    func done(in session: inout Session) { goOn(.key, in: &session) }

    func skip(in session: inout Session) { goOn(.key, in: &session) }

    func patienceIsOver(in session: inout Session) {
      session.leaveTouchOut(unasked: true)
      goOn(.silent, in: &session)
    }

    private func goOn(_ reason: SessionEvent.ExitReason, in session: inout Session) {
      session.fitToPre()
      session.enterResource(reason: reason)
    }

    func goToSafety(in session: inout Session) {
      session.leaveTouchOut()
      session.enterOrient(.safety, reason: .key)
    }
  }

  mutating func enterChoose(reason: SessionEvent.ExitReason) {
    // Shut down, no breath begins unless it is chosen now.
    if isShutDown { plan.breath = "off" }
    enter(.choose(Choose()), reason: reason)
    renewPatience()
  }
}
