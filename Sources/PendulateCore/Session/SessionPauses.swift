/// Pauses, and everything that comes between.
extension Session {
  /// Since when the session's time stands still, and why.
  struct Pause: Hashable, Sendable {
    let since: Moment
    let cause: Cue.Interruption
  }

  mutating func pause(_ cause: Cue.Interruption, at moment: Moment) {
    guard let rules = state?.rules else { return }
    if rules.stage.touchesDifficulty {
      rules.comeBack(cause == .key ? .key : .focus, in: &self)
      if cause == .key { return }
    } else if cause != .key {
      rules.interrupted(in: &self)
    }
    guard !stopwatch.isPaused else { return }
    stopwatch.pause(at: moment)
    pause = Pause(since: moment, cause: cause)
    record(.pause)
  }

  mutating func resume(at moment: Moment) {
    guard let pause else { return }
    let length = moment - pause.since
    stopwatch.resume(at: moment)
    self.pause = nil
    record(.resume) { $0.seconds = (length.inSeconds * 1000).rounded() / 1000 }
    if length > Self.longestPause { state?.rules.interrupted(in: &self) }
    if pause.cause != .key || length > Self.longestPause { visit.welcome = pause.cause }
  }

  /// Something came between without a pause of its own.
  mutating func interrupt(_ cause: Cue.Interruption) {
    guard let rules = state?.rules else { return }
    if rules.stage.touchesDifficulty {
      rules.comeBack(.focus, in: &self)
    } else if cause == .suspended {
      rules.interrupted(in: &self)
    } else {
      return
    }
    if stage == .orient { visit.welcome = cause }
  }
}
