/// A breath being paced: a pattern, when it began, and the pauses in between.
///
/// Everything follows from instants: a late or missing wake changes when the breath is drawn, never
/// where it is.
public struct BreathCourse: Hashable, Sendable {
  /// The pattern that is followed now.
  public private(set) var pattern: BreathPattern
  /// The point in the pattern where it was taken up: zero but after a change.
  private var head: Duration
  /// The time since then, pauses left out.
  private var stopwatch: Stopwatch

  /// Begins a pattern with breathing in, at a moment that may still lie ahead.
  public init(_ pattern: BreathPattern, beganAt moment: Moment) {
    self.pattern = pattern
    head = .zero
    stopwatch = Stopwatch(startedAt: moment)
  }

  /// Whether the breath stands still until it is resumed.
  public var isPaused: Bool { stopwatch.isPaused }

  /// Stops the breath where it is; nothing happens if it is paused already.
  public mutating func pause(at moment: Moment) {
    stopwatch.pause(at: moment)
  }

  /// Goes on from where the breath was paused; nothing happens if it is running.
  public mutating func resume(at moment: Moment) {
    stopwatch.resume(at: moment)
  }

  /// The time in the pattern, pauses left out, as `BreathPattern.position(at:)` takes it.
  ///
  /// After a change of pattern it counts on from the point where the new pattern was taken up.
  public func elapsed(at moment: Moment) -> Duration {
    head + stopwatch.elapsed(at: moment)
  }

  /// Where in the breath one is; empty and still once the pattern is over.
  public func position(at moment: Moment) -> BreathPosition {
    let elapsed = elapsed(at: moment)
    if let limit, elapsed >= limit.length { return .still(afterCycles: limit.cycles) }
    return pattern.position(at: elapsed)
  }

  /// Whether the pattern's most breaths in a row are done.
  public func isOver(at moment: Moment) -> Bool {
    guard let limit else { return false }
    return elapsed(at: moment) >= limit.length
  }

  /// The first exact instant after a moment at which a span begins, or the pattern is over.
  ///
  /// Nil where none will come: while paused, after the end, and with nothing to pace.
  public func nextPhaseChange(after moment: Moment) -> Moment? {
    guard pattern.period > .zero, !isOver(at: moment), let beginning = stopwatch.moment(at: .zero)
    else { return nil }
    if moment < beginning { return beginning }
    return moment + pattern.position(at: elapsed(at: moment)).remaining
  }

  /// Takes up another pattern where the breath is now, so that nothing jumps.
  ///
  /// The new pattern begins at the point with the same direction and the same fullness. A breath
  /// held now is held no longer than either pattern says, counted from when the hold began.
  public mutating func change(to newPattern: BreathPattern, at moment: Moment) {
    guard newPattern != pattern else { return }
    defer { pattern = newPattern }
    if let beginning = stopwatch.moment(at: .zero), moment < beginning { return }
    let position = position(at: moment)
    let isStill = pattern.period == .zero || isOver(at: moment)
    let passed = pattern.length(of: position.phase) - position.remaining
    let isPaused = isPaused
    head = isStill ? .zero : newPattern.elapsed(matching: position, passed: passed)
    stopwatch = Stopwatch(startedAt: moment)
    if isPaused { stopwatch.pause(at: moment) }
  }

  /// After how many breaths and how much time the pattern is over.
  private var limit: (cycles: Int, length: Duration)? {
    guard let cycles = pattern.mostCycles else { return nil }
    return (max(0, cycles), pattern.period * max(0, cycles))
  }
}

extension BreathPattern {
  /// The time within the first breath at which this pattern moves as another one does now.
  ///
  /// `passed` is the time since that position's span began.
  fileprivate func elapsed(matching position: BreathPosition, passed: Duration) -> Duration {
    let risen = length(of: .inhale) + length(of: .sip)
    let full = risen + length(of: .hold)
    let empty = full + length(of: .exhale)
    switch position.phase {
    case .inhale, .sip:
      let fullness = position.fullness
      let share = 1 - sipShare
      guard fullness > share else {
        let progress = BreathPosition.progress(easedTo: fullness / share)
        return length(of: .inhale).part(progress)
      }
      let progress = BreathPosition.progress(easedTo: (fullness - share) / sipShare)
      return length(of: .inhale) + length(of: .sip).part(progress)
    case .hold: return risen + min(passed, length(of: .hold))
    case .exhale: return full + length(of: .exhale).part(position.progress)
    case .rest: return passed < length(of: .rest) ? empty + passed : .zero
    }
  }
}

extension Duration {
  /// A part of the length, 0...1, short of the whole so that it stays within its span.
  fileprivate func part(_ progress: Double) -> Duration {
    Duration(
      attoseconds: Swift.max(
        0, Swift.min(attoseconds - 1, Int128(attoseconds.asDouble * progress))))
  }
}
