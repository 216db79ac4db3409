extension Session {
  /// Outward attention after a 7 or 8: asked each minute, and on to a long close when it is less.
  struct High: StageRules {
    var stage: Stage { .high }
    var allowsBreath: Bool { true }
    var isGrounding: Bool { true }
    var silenceCount: SilenceCount { .all }

    /// Whether it goes on to the close by itself: so many seconds from when that was said.
    var closesAfter: Int?

    func timeIsUp(in session: inout Session) { session.enterClose(reason: .key, isLong: true) }

    func askAgain(in session: inout Session) {
      session.ask(
        .rate(.settled, .distress), n: session.swingNumber, k: session.minutesInStage - 1)
    }

    /// Five or less leads on after three minutes, six after five.
    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      let distress = answer?.distress
      if let distress, distress >= Titration.stop { return session.enterStop() }
      let elapsed = session.stayed
      let mayGo =
        elapsed >= Session.groundingLength && (distress.map { $0 <= Titration.edge } ?? false)
      let waitedLong =
        elapsed >= Session.cardDelay && (distress.map { $0 < Titration.high } ?? false)
      // The card comes first, for as long as a question waits; then the close.
      let cardStays = max(.zero, Session.cardDelay + Session.ratingPatience - elapsed)
      if mayGo || session.isSilentAfterAlarm || (waitedLong && cardStays == .zero) {
        return session.enterClose(reason: .answer, isLong: true)
      }
      if waitedLong {
        session.showCard()
        return close(after: cardStays, in: &session)
      }
      session.set(.askAgain, after: Session.askAgain)
    }

    /// Goes on to the close after a while, and asks nothing until then.
    private func close(after length: Duration, in session: inout Session) {
      session.endQuestion()
      session.clear(.askAgain)
      session.visit.planned = session.stayed + length
      session.set(.stageEnd, after: length)
      session.state = .high(High(closesAfter: Int(length.inSeconds.rounded(.up))))
    }

    func close(in session: inout Session) {
      session.stayed >= Session.groundingLength
        ? session.enterClose(reason: .key, isLong: true)
        : close(after: Session.groundingLength - session.stayed, in: &session)
    }
  }

  /// Whether nobody has answered for so long that it goes on to a gentle end.
  var isSilentAfterAlarm: Bool { asking.silences >= Self.silencesAfterAlarm }

  /// How many minutes one has been in the stage, to the nearest.
  var minutesInStage: Int { Int((stayed.inSeconds / 60).rounded()) }

  /// `closing` where the wish to close was heard before: then it closes as soon as it may.
  mutating func enterHigh(closing: Bool = false) {
    enter(plan.mode == .ground ? .ground(Ground()) : .high(High()), reason: .answer)
    beginAskingAgain()
    if closing { state?.rules.close(in: &self) }
  }

  /// Asks again each minute, and shows the card where it takes long.
  mutating func beginAskingAgain() {
    asking.silences = 0
    set(.askAgain, after: Self.askAgain)
    set(.card, after: Self.cardDelay)
  }
}
