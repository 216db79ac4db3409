extension Session {
  /// Light, movement and texture after "far away": only "here" leads on.
  struct Numb: StageRules {
    var stage: Stage { .numb }
    var isGrounding: Bool { true }
    var silenceCount: SilenceCount { .all }

    func askAgain(in session: inout Session) {
      session.ask(
        .rate(.settled, .presence), n: session.swingNumber, k: session.minutesInStage - 1)
    }

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      if answer == .presence(.here) || session.isSilentAfterAlarm {
        return session.enterClose(reason: .answer, isLong: true)
      }
      session.set(.askAgain, after: Session.askAgain)
    }

    func takePresence(_ presence: Presence, in session: inout Session) {
      if presence == .here {
        session.enterClose(reason: .answer, isLong: true)
      }
    }

    func close(in session: inout Session) {
      session.ask(.rate(.settled, .presence), n: session.swingNumber)
    }
  }

  /// After "far away": nearer at once, and after a touch through the safety that it is owed.
  ///
  /// Once a session's time is used up nothing begins anew; people one could reach are shown, and it
  /// goes on to its end.
  mutating func comeNearer() {
    guard hasTimeToComeNearer else {
      escalate(.numb)
      return showCard()
    }
    guard case .orient(let orient) = state, stayed < orient.owed(in: self) else {
      return enterNumb()
    }
    escalate(.numb)
    orient.ground(as: .numb, in: &self)
  }

  /// Whether there is time for light, movement and texture once more.
  var hasTimeToComeNearer: Bool {
    practised.seconds + stayed.inSeconds < Gate.longestPractice
  }

  mutating func enterNumb() {
    escalate(.numb)
    enter(.numb(Numb()), reason: .answer)
    beginAskingAgain()
  }
}
