/// A breath being paced: a pattern, when it began, and the pauses in between.
///
/// Everything follows from instants: a late or missing wake changes when the breath is drawn, never
/// where it is.
package struct BreathCourse: Hashable, Sendable {
  /// The pattern that is followed now, or led to.
  package private(set) var pattern: BreathPattern
  /// The way to the pattern that comes first; nil without one.
  package private(set) var ramp: BreathRamp?
  /// The point in the ramp and the pattern where they were taken up: zero but after a change.
  private var head: Duration
  /// The time since then, pauses left out.
  private var stopwatch: Stopwatch

  /// Begins a pattern with breathing in, at a moment that may still lie ahead.
  ///
  /// With a ramp, its breaths come first.
  package init(_ pattern: BreathPattern, ramp: BreathRamp? = nil, beganAt moment: Moment) {
    self.pattern = pattern
    self.ramp = ramp
    head = .zero
    stopwatch = Stopwatch(startedAt: moment)
  }

  /// Whether the breath stands still until it is resumed.
  package var isPaused: Bool { stopwatch.isPaused }

  /// Stops the breath where it is; nothing happens if it is paused already.
  package mutating func pause(at moment: Moment) {
    stopwatch.pause(at: moment)
  }

  /// Goes on from where the breath was paused; nothing happens if it is running.
  package mutating func resume(at moment: Moment) {
    stopwatch.resume(at: moment)
  }

  /// The time in the ramp and the pattern, pauses left out.
  ///
  /// Without a ramp it is what `BreathPattern.position(at:)` takes. After a change of pattern it
  /// counts on from the point where the new pattern was taken up.
  package func elapsed(at moment: Moment) -> Duration {
    head + stopwatch.elapsed(at: moment)
  }

  /// Where in the breath one is; empty and still once the pattern is over.
  package func position(at moment: Moment) -> BreathPosition {
    let elapsed = elapsed(at: moment)
    if let limit, elapsed >= limit.length { return .still(afterCycles: limit.cycles) }
    guard let ramp else { return pattern.position(at: elapsed) }
    return elapsed < ramp.length
      ? ramp.position(at: elapsed)
      : pattern.position(at: elapsed - ramp.length).after(cycles: ramp.breaths)
  }

  /// The breath that is going on, as a pattern: the pattern itself, or one of the ramp's.
  package func breath(at moment: Moment) -> BreathPattern {
    guard let ramp else { return pattern }
    let number = ramp.number(at: elapsed(at: moment))
    return number < ramp.breaths ? ramp.breath(number) : pattern
  }

  /// Whether the pattern's most breaths in a row are done.
  package func isOver(at moment: Moment) -> Bool {
    guard let limit else { return false }
    return elapsed(at: moment) >= limit.length
  }

  /// Whether the ramp is still going on.
  package func isRamping(at moment: Moment) -> Bool {
    ramp.map { elapsed(at: moment) < $0.length } ?? false
  }

  /// The first exact instant after a moment at which a span begins, or the pattern is over.
  ///
  /// Nil where none will come: while paused, after the end, and with nothing to pace.
  package func nextPhaseChange(after moment: Moment) -> Moment? {
    guard pattern.period > .zero, !isOver(at: moment), let beginning = stopwatch.moment(at: .zero)
    else { return nil }
    if moment < beginning { return beginning }
    return moment + position(at: moment).remaining
  }

  /// The first instant from a moment on at which a whole breath is done: where it is kind to end.
  ///
  /// Nil where none will come: while paused, and with nothing to pace; the moment itself once the
  /// pattern is over.
  package func endOfBreath(from moment: Moment) -> Moment? {
    guard pattern.period > .zero, let beginning = stopwatch.moment(at: .zero) else { return nil }
    if isOver(at: moment) { return moment }
    let start = max(moment, beginning)
    let elapsed = elapsed(at: start)
    let position = position(at: start)
    if position.phase == .inhale, position.progress == 0, elapsed > .zero {
      return stopwatch.moment(at: elapsed - head)
    }
    let end: Duration
    if let ramp, elapsed < ramp.length {
      end = ramp.begin(of: position.cycle + 1)
    } else {
      let cycle = position.cycle - (ramp?.breaths ?? 0)
      end = (ramp?.length ?? .zero) + pattern.period * (cycle + 1)
    }
    return stopwatch.moment(at: end - head)
  }

  /// Takes up another pattern where the breath is now, so that nothing jumps.
  ///
  /// The new pattern begins at the point with the same direction and the same fullness. A breath
  /// held now is held no longer than either pattern says, counted from when the hold began. Another
  /// tempo of the same pattern counts its breaths on, and shortens or lengthens what is left of a
  /// ramp alike; any other pattern begins anew, without a ramp.
  package mutating func change(to newPattern: BreathPattern, at moment: Moment) {
    guard newPattern != pattern else { return }
    if let beginning = stopwatch.moment(at: .zero), moment < beginning {
      ramp = changedRamp(to: newPattern, at: moment)
      pattern = newPattern
      return
    }
    let position = position(at: moment)
    let isStill = pattern.period == .zero || isOver(at: moment)
    let passed = breath(at: moment).length(of: position.phase) - position.remaining
    let isPaused = isPaused
    let newRamp = changedRamp(to: newPattern, at: moment)
    let taken = newRamp?.breath(0) ?? newPattern
    if isStill {
      head = newPattern.id == pattern.id ? newPattern.period * position.cycle : .zero
    } else {
      head = taken.elapsed(matching: position, passed: passed)
      if newPattern.id == pattern.id, newPattern.mostCycles != nil {
        head += newPattern.period * position.cycle
      }
    }
    ramp = newRamp
    pattern = newPattern
    stopwatch = Stopwatch(startedAt: moment)
    if isPaused { stopwatch.pause(at: moment) }
  }

  /// What is left of the ramp, leading to another tempo of the same pattern.
  private func changedRamp(to newPattern: BreathPattern, at moment: Moment) -> BreathRamp? {
    guard let ramp, newPattern.id == pattern.id, isRamping(at: moment) else { return nil }
    let number = ramp.number(at: elapsed(at: moment))
    let start = ramp.breath(number).withSpans { span in
      Duration(
        attoseconds: span.attoseconds * (newPattern.inhale.attoseconds / 1_000_000_000)
          / (pattern.inhale.attoseconds / 1_000_000_000))
    }
    return BreathRamp(from: start, to: newPattern, breaths: ramp.breaths - number)
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
