extension Session {
  /// The check-in after: distress, presence, the state of the body, how the glimmer was.
  struct CheckPost: StageRules {
    /// Whether presence is asked a second time, because of a word such as far-off.
    var asksPresenceAgain = false
    /// What was asked as the place was told, and is asked again behind presence.
    var asksThen: Question.Kind?

    var stage: Stage { .checkPost }
    var isPage: Bool { true }
    var isCheckIn: Bool { true }
    var silenceCount: SilenceCount { .timeouts }
    var occasionOfReports: SessionEvent.Occasion { .post }

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      switch scale {
      case .distress: goOnFromDistress(answer?.distress, in: &session)
      case .presence: goOnFromPresence(answer, in: &session)
      case .state:
        session.willAskLadder ? session.ask(.rate(.post, .ladder)) : session.renewPatience()
      case .ladder:
        session.takeLadderAtTheEnd(answer)
        if session.outcome == nil { session.renewPatience() }
      }
    }

    private func goOnFromDistress(_ distress: Int?, in session: inout Session) {
      if let distress {
        session.reports.post = distress
        if session.escalation != .stop, takeHard(distress, in: &session) { return }
      }
      session.ask(.rate(.post, .presence))
    }

    /// A number that more follows from than the next question; true if it took over.
    private func takeHard(_ distress: Int, in session: inout Session) -> Bool {
      if distress >= Titration.high {
        session.practised.postAlarms += 1
        let isAgain = session.practised.postAlarms > 1
        if distress < Titration.stop, !session.hasTimeToComeNearer {
          session.endWithPeople(.high)
          return true
        }
        if session.alarm(at: distress) {
          if isAgain { session.showCard() }
          return true
        }
      } else if session.practised.moreOffers < 3,
        distress >= Titration.edge || distress >= (session.reports.pre ?? distress) + 2
      {
        session.ask(.more)
        return true
      }
      return false
    }

    private func goOnFromPresence(_ answer: Answer?, in session: inout Session) {
      // As often as it is said, for as long as a session lasts: only "here" leads to the close.
      if answer == .presence(.farAway) { return session.comeNearerAtTheEnd() }
      if asksPresenceAgain {
        session.state = .checkPost(CheckPost())
        if let asksThen { return session.ask(asksThen) }
        return session.renewPatience()
      }
      session.ask(.rate(.post, .state))
    }

    func takeReport(_ distress: Int, in session: inout Session) {
      session.reports.post = distress
      guard distress >= Titration.high, session.escalation != .stop else { return }
      _ = takeHard(distress, in: &session)
    }

    func takePresence(_ presence: Presence, in session: inout Session) {
      if presence == .farAway { session.comeNearerAtTheEnd() }
    }

    func takeBody(_ marks: [BodyMark], isDistant: Bool, in session: inout Session) {
      session.record(.body) { $0.regions = marks }
      guard isDistant else { return }
      let open = asksPresenceAgain ? asksThen : session.question?.kind
      session.asking.question = nil
      session.state = .checkPost(CheckPost(asksPresenceAgain: true, asksThen: open))
      session.ask(.rate(.post, .presence))
    }

    func done(in session: inout Session) { session.enterRest(reason: .key) }

    func skip(in session: inout Session) { session.enterRest(reason: .key) }

    func patienceIsOver(in session: inout Session) { session.enterRest(reason: .silent) }

    func goToSafety(in session: inout Session) { session.enterOrient(.safety, reason: .key) }

    func close(in session: inout Session) {
      session.question?.kind == .more ? session.skip() : session.enterRest(reason: .key)
    }

    func stayLonger(in session: inout Session) {
      if session.question?.kind == .more { session.takeMore() }
    }
  }

  fileprivate mutating func comeNearerAtTheEnd() {
    hasTimeToComeNearer ? enterNumb() : endWithPeople(.numb)
  }

  /// Where a session's time is used up nothing begins anew: people one could reach, and the card for
  /// after.
  fileprivate mutating func endWithPeople(_ kind: SessionEvent.Escalation) {
    escalate(kind)
    enterRest(reason: .ceiling)
    showCard()
  }

  mutating func enterCheckPost(reason: SessionEvent.ExitReason, k: Int = 0) {
    enter(.checkPost(CheckPost()), reason: reason)
    ask(.rate(.post, .distress), k: k)
  }
}
