import PendulateCore

/// Breathing on its own, as it goes on.
package struct BreatheScreen: ScreenState {
  /// What is followed.
  let cue: BreathCue
  /// The running breath; nil without a pattern.
  var course: BreathCourse?
  /// How much slower or faster than its own seconds the pattern goes.
  var tempo = BreathTempo()
  /// How long it goes on; nil until it is left.
  let length: Duration?
  /// The time that passes, without pauses.
  var stopwatch: Stopwatch
  /// The taps so far, while one's own pace is being found.
  var finder: PaceFinder?
  /// What was said last in the quiet line; nil if nothing.
  var said: String?
  /// How long the way from one's own pace takes once the pace is found, if that was asked for.
  let rampMinutes: Int?
  /// What the journal hears of it.
  var log: BreatheLog

  var screen: Screen { .breathe(self) }
  var isWaitingForInput: Bool { length == nil || isPaused }
  var help: HelpPage { BreatheKeys.help(isPaused: isPaused) }

  /// Whether it stands still until it is resumed.
  var isPaused: Bool { stopwatch.isPaused }

  /// Whether the breath is over by itself, after the most breaths in a row.
  func isOver(at moment: Moment) -> Bool {
    course?.isOver(at: moment) ?? false
  }

  /// When it ends by itself: after its minutes, where the breath that is going on is done.
  func end(shape: BreathShape) -> Moment? {
    guard let due = length.flatMap({ stopwatch.moment(at: $0) }) else { return nil }
    guard let course, shape != .none else { return due }
    return course.endOfBreath(from: due) ?? due
  }

  /// When it has gone on long enough to be kept; nil if it is kept already, or never.
  var keepMark: Moment? {
    log.isWaiting ? stopwatch.moment(at: BreatheLog.least) : nil
  }

  mutating func pause(at moment: Moment) -> [Effect] {
    guard !isPaused else { return [] }
    stopwatch.pause(at: moment)
    course?.pause(at: moment)
    return log.pause(at: moment, t: stopwatch.elapsed(at: moment))
  }

  mutating func resume(at moment: Moment) -> [Effect] {
    guard isPaused else { return [] }
    stopwatch.resume(at: moment)
    course?.resume(at: moment)
    return log.resume(at: moment, t: stopwatch.elapsed(at: moment))
  }
}
