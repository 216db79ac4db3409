extension Session {
  /// How much of a session was practice, and how it comes to its end.
  struct Practised: Hashable, Sendable {
    /// Seconds given to the practice in stages that are over.
    var seconds = 0.0
    /// Whether the time with a glimmer was had once, whole.
    var didRunResource = false
    /// Seconds of the longest close.
    var longestClose = 0.0
    /// Whether anybody did anything since the last close began.
    var isAnswered = false
    /// How often more safety was taken before the end.
    var moreOffers = 0
    /// How many alarms the check-in after has led to.
    var postAlarms = 0
  }

  /// The outcome of a session that went all the way.
  ///
  /// Only a close of 90 seconds is one; without any sign since it began, it was a silent one.
  var restOutcome: Outcome {
    if escalation == .stop { return .stopped }
    guard plan.mode == .touch || plan.mode == .resource else { return .closed }
    if practised.longestClose < Self.shortestClose.inSeconds { return .left }
    return practised.isAnswered ? .closed : .closedSilent
  }

  /// The wish for more safety before the end.
  mutating func takeMore() {
    practised.moreOffers += 1
    enterOrient(.more, reason: .answer)
  }
}
