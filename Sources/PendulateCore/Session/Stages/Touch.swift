extension Session {
  /// A little of the difficult, for seconds: any key comes back.
  struct Touch: StageRules {
    var stage: Stage { .touch }

    func timeIsUp(in session: inout Session) {
      session.actions.append(.bell)
      comeBack(.timer, in: &session)
    }

    func comeBack(_ reason: SessionEvent.ExitReason, in session: inout Session) {
      session.recordEarlyOut(reason)
      let seconds = (session.stayed.inSeconds * 1000).rounded() / 1000
      session.touching.lastSeconds = seconds
      session.touching.seconds += seconds
      session.enterOrient(.swing, for: session.safetyLength(peak: 0), reason: reason)
      session.set(.askPeak, after: Session.peakDelay)
      if reason == .timer { session.keepKeysOut() }
    }

    func takeComingBack(_ distress: Distress, in session: inout Session) {
      session.state?.rules.takePeak(distress, in: &session)
    }
  }

  mutating func enterTouch() {
    touching.swing += 1
    touching.peak = nil
    enter(.touch(Touch()), for: .seconds(touching.next), reason: .key)
    set(.hidePrompt, after: Self.touchWords)
  }

  /// Keeps that one chose to come back, or was brought back, before the time was over.
  mutating func recordEarlyOut(_ reason: SessionEvent.ExitReason) {
    guard reason == .key || reason == .focus else { return }
    record(.earlyOut) { [stage, swingNumber] event in
      event.stage = stage
      event.n = swingNumber
    }
  }
}
