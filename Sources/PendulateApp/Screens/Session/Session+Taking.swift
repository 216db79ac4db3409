import PendulateCore

/// What keys would do where a session is now, so that no other is hinted or explained.
extension Session {
  /// Whether it looks outward already, so that the way to safety only leads to another one.
  var isLookingOutward: Bool { stage == .high || stage == .numb }

  /// Whether a key of the session does something here and now.
  func takes(_ action: SessionAction) -> Bool {
    switch action {
    case .pause, .shared: true
    case _ where isPaused: action == .safety
    case .safety: answers(.safety)
    case .distress: Distress(5).map { answers(.answer(.distress($0))) } ?? false
    case .presence(let presence): answers(.presence(presence))
    case .takeBack: answerToTakeBack != nil
    case .settled: answers(.settled)
    case .longer: answers(.longer)
    case .glimmer: answers(.nextGlimmer)
    case .breath: allowsPacing
    // Where it closes already the key does no more than say so once more.
    case .close: closingSoon == nil && answers(.close)
    }
  }

  /// Whether a key that answers does something here and now.
  func takes(_ answer: SessionAnswer) -> Bool {
    switch answer {
    case .cue(let cue): answers(cue)
    case .leaveBothOut, .rung, .rungUp, .rungDown: true
    }
  }
}
