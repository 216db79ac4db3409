/// Pauses, and everything that comes between.
extension Session {
  mutating func pause(_ cause: Cue.Interruption, at moment: Moment) {
    if stage?.touchesDifficulty ?? false {
      returnToSafety(reason: cause == .key ? .key : .focus)
      if cause == .key { return }
    } else if cause != .key {
      comeToOrient()
    }
    guard !stopwatch.isPaused else { return }
    stopwatch.pause(at: moment)
    pausedAt = moment
    pauseCause = cause
    record(.pause)
  }

  mutating func resume(at moment: Moment) {
    guard let pausedAt else { return }
    let length = moment - pausedAt
    stopwatch.resume(at: moment)
    self.pausedAt = nil
    let cause = pauseCause
    pauseCause = nil
    record(.resume) { $0.seconds = (length.inSeconds * 1000).rounded() / 1000 }
    if length > Self.longestPause { comeToOrient() }
    if cause != .key || length > Self.longestPause { welcome = cause }
  }

  mutating func takeWhilePaused(_ cue: Cue, at moment: Moment) {
    switch cue {
    case .resume: resume(at: moment)
    case .safety:
      resume(at: moment)
      if stage != .orient { take(.safety, at: moment) }
    case .cardShown: record(.cardShown)
    default: break
    }
  }

  /// Something came between without a pause of its own.
  mutating func interrupt(_ cause: Cue.Interruption) {
    if stage?.touchesDifficulty ?? false {
      returnToSafety(reason: .focus)
    } else if cause == .suspended {
      comeToOrient()
    } else {
      return
    }
    if stage == .orient { welcome = cause }
  }

  /// From a timed part of the practice to orient; pages and what grounds already stay.
  private mutating func comeToOrient() {
    switch stage {
    case .resource where plan.mode != .glimmer: enterOrient(.safety, reason: .focus)
    case .gate, .close, .silent: enterOrient(.safety, reason: .focus)
    default: break
    }
  }

  /// A deadline that is long past means that nobody was running: the time between does not count.
  ///
  /// Gives whether there was such a gap.
  mutating func skipGap(before moment: Moment) -> Bool {
    guard let deadline = nextDeadline, moment - deadline > toleratedGap else { return false }
    stopwatch.pause(at: deadline)
    stopwatch.resume(at: moment)
    return true
  }
}
