extension Session {
  /// A little of the difficult, for seconds: any key comes back.
  struct Touch: StageRules {
    var stage: Stage { .touch }

    func timeIsUp(in session: inout Session) {
      session.actions.append(.bell)
      comeBack(.timer, in: &session)
    }

    func comeBack(_ reason: SessionEvent.ExitReason, in session: inout Session) {
      session.endTouch(reason)
    }

    func takeComingBack(_ distress: Distress, in session: inout Session) {
      session.state?.rules.takePeak(distress, in: &session)
    }
  }

  /// From what was touched back to the safety that it is owed.
  mutating func endTouch(_ reason: SessionEvent.ExitReason) {
    recordEarlyOut(reason)
    let seconds = (stayed.inSeconds * 1000).rounded() / 1000
    touching.lastSeconds = seconds
    touching.seconds += seconds
    enterOrient(.swing, for: safetyLength(peak: 0), reason: reason)
    set(.askPeak, after: Self.peakDelay)
    if reason == .timer { keepKeysOut() }
  }

  mutating func enterTouch() {
    touching.swing += 1
    touching.peak = nil
    if plan.practice.isBothAlone {
      return enter(.both(Both(isAlone: true)), for: .seconds(touching.next), reason: .key)
    }
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
