import PendulateCore

/// What time does, and what comes between.
extension BreatheScreen {
  /// What was opened over it is not closed by the time.
  func deadline(isCovered: Bool, in context: Context) -> Moment? {
    [keepMark, isCovered ? nil : end(shape: context.breathShape)].compactMap { $0 }.min()
  }

  mutating func tick(isCovered: Bool, in context: inout Context, at stamp: Stamp) -> Step {
    var effects: [Effect] = []
    if let mark = keepMark, mark <= stamp.moment { effects += log.begin() }
    guard !isCovered, let end = end(shape: context.breathShape), end <= stamp.moment else {
      return Step(effects)
    }
    return goHome(effects + leave(.closed, in: &context, at: stamp), in: context)
  }

  /// Whatever came between, one comes back to something that waits.
  mutating func interrupt(
    _ interruption: Interruption, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch interruption {
    case .resized: .stay
    case .suspending, .resumed: Step(pause(at: stamp.moment))
    }
  }

  mutating func cover(
    with cover: SharedAction, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard finder == nil else { return .stay }
    said = nil
    switch cover {
    case .hide: return Step(pause(at: stamp.moment))
    case .card: return Step(log.cardShown(t: stopwatch.elapsed(at: stamp.moment)))
    case .help, .leave, .suspend, .redraw: return .stay
    }
  }

  mutating func hear(_ reply: JournalReply, in context: inout Context, at stamp: Stamp) -> Step {
    if case .refused = reply { log.refuse() }
    return .stay
  }

  /// Tells the journal that breathing is over, wherever it was left from.
  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    let t = stopwatch.elapsed(at: stamp.moment)
    var effects: [Effect] = []
    if let mark = keepMark, mark <= stamp.moment { effects += log.begin() }
    if let pattern = cue.pattern, context.breathShape != .none {
      effects += log.pacer(pattern.id, isOn: false, t: t)
    }
    // Without a length there is nothing that could have been longer.
    let isWhole = length.map { t >= $0 } ?? true
    return effects
      + log.end(outcome == .left && isWhole ? .closed : outcome, at: stamp.wall, t: t)
  }

  func goHome(_ effects: [Effect], in context: Context) -> Step {
    guard context.options.endsWithSession else { return .home(effects) }
    return .home(effects + [.process(.quit(status: 0, lastLine: context.groundingLine))])
  }
}
