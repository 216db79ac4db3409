extension Session {
  /// Outward attention after a 7 or 8: asked each minute, and on to a long close when it is less.
  struct High: StageRules {
    var stage: Stage { .high }
    var allowsBreath: Bool { true }
    var isGrounding: Bool { true }
    var silenceCount: SilenceCount { .all }

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
      if mayGo || waitedLong || session.isSilentAfterAlarm {
        return session.enterClose(reason: .answer, isLong: true)
      }
      session.set(.askAgain, after: Session.askAgain)
    }

    func close(in session: inout Session) {
      session.stayed >= Session.groundingLength
        ? session.enterClose(reason: .key, isLong: true)
        : session.ask(.rate(.settled, .distress), n: session.swingNumber)
    }
  }

  /// Whether nobody has answered for so long that it goes on to a gentle end.
  var isSilentAfterAlarm: Bool { asking.silences >= Self.silencesAfterAlarm }

  /// How many minutes one has been in the stage, to the nearest.
  var minutesInStage: Int { Int((stayed.inSeconds / 60).rounded()) }

  mutating func enterHigh() {
    enter(plan.mode == .ground ? .ground(Ground()) : .high(High()), reason: .answer)
    beginAskingAgain()
  }

  /// Asks again each minute, and shows the card where it takes long.
  mutating func beginAskingAgain() {
    asking.silences = 0
    set(.askAgain, after: Self.askAgain)
    set(.card, after: Self.cardDelay)
  }
}
