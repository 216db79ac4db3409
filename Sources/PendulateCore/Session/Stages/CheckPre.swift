extension Session {
  /// The check-in before: distress, presence, the state of the body, and marks on its map.
  struct CheckPre: StageRules {
    /// Whether presence is asked a second time, because of a word such as far-off.
    var asksPresenceAgain = false
    /// What was asked as the place was told, and is asked again behind presence.
    var asksThen: Question.Kind?

    var stage: Stage { .checkPre }
    var isPage: Bool { true }
    var isCheckIn: Bool { true }
    var silenceCount: SilenceCount { .timeouts }
    var occasionOfReports: SessionEvent.Occasion { .pre }

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      switch scale {
      case .distress:
        session.reports.pre = answer?.distress
        if let pre = session.reports.pre, session.alarm(at: pre) { return }
        session.ask(.rate(.pre, .presence))
      case .presence: goOnFromPresence(answer, in: &session)
      case .state, .ladder:
        if case .state(let state) = answer { session.reports.body = state }
        session.renewPatience()
      }
    }

    private func goOnFromPresence(_ answer: Answer?, in session: inout Session) {
      if answer == .presence(.farAway) { return session.enterNumb() }
      if asksPresenceAgain {
        session.state = .checkPre(CheckPre())
        if let asksThen { return session.ask(asksThen) }
        return session.renewPatience()
      }
      session.ask(.rate(.pre, .state))
    }

    /// What is said at another question counts as if it had been asked; the higher one holds.
    func takeReport(_ distress: Int, in session: inout Session) {
      session.reports.pre = max(session.reports.pre ?? distress, distress)
      session.alarm(at: distress)
    }

    func takeBody(_ marks: [BodyMark], isDistant: Bool, in session: inout Session) {
      session.record(.body) { $0.regions = marks }
      guard isDistant else { return }
      let open = asksPresenceAgain ? asksThen : session.question?.kind
      session.asking.question = nil
      session.state = .checkPre(CheckPre(asksPresenceAgain: true, asksThen: open))
      session.ask(.rate(.pre, .presence))
    }

    func done(in session: inout Session) { goOn(.key, in: &session) }

    func skip(in session: inout Session) { goOn(.key, in: &session) }

    func patienceIsOver(in session: inout Session) { goOn(.silent, in: &session) }

    /// What was not asked for stays unknown, and unknown never leads to touch.
    private func goOn(_ reason: SessionEvent.ExitReason, in session: inout Session) {
      if let open = session.question { session.recordMissing(open) }
      session.asking.question = nil
      if session.reports.pre == nil { session.leaveTouchOut(unasked: true) }
      session.enterChoose(reason: reason)
    }

    func goToSafety(in session: inout Session) {
      session.leaveTouchOut()
      session.enterOrient(.safety, reason: .key)
    }
  }

  mutating func enterCheckPre(reason: SessionEvent.ExitReason) {
    enter(.checkPre(CheckPre()), reason: reason)
    ask(.rate(.pre, .distress))
  }
}
