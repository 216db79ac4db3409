import PendulateCore
import TerminalGrid

/// What happens to a session other than by a key: time, the window, the journal.
extension SessionScreen {
  /// A session goes on beneath what lies over it.
  func deadline(isCovered: Bool, in context: Context) -> Moment? { session.nextDeadline }

  mutating func tick(isCovered: Bool, in context: inout Context, at stamp: Stamp) -> Step {
    run(.tick, in: &context, at: stamp)
  }

  mutating func interrupt(
    _ interruption: Interruption, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch interruption {
    case .resized: return run(.interrupted(.resized), in: &context, at: stamp)
    case .suspending: return run(.pause(.suspended), in: &context, at: stamp)
    case .resumed:
      guard !session.isPaused else { return .stay }
      return run(.interrupted(.suspended), in: &context, at: stamp)
    }
  }

  mutating func cover(
    with cover: SharedAction, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard !session.isPaused, session.stage != .rest else { return .stay }
    switch cover {
    case .hide: return run(.pause(.hidden), in: &context, at: stamp)
    case .card: return run(.cardShown, in: &context, at: stamp)
    case .help: return run(.activity, in: &context, at: stamp)
    case .leave, .suspend, .redraw: return .stay
    }
  }

  mutating func hear(
    _ reply: JournalReply, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch reply {
    case .kept(.answer(let answer, of: id)): kept = SessionWords.kept(answer)
    case .heard(.answer(let answer, of: id)): kept = SessionWords.heard(answer)
    case .refused: return .home()
    case .kept, .heard, .failed, .recovered, .answered: break
    }
    return .stay
  }

  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    let glimmer = keepOpenGlimmer(in: &context, at: stamp)
    switch outcome {
    case .left: return glimmer + apply(.leave, in: &context, at: stamp)
    case .interrupted: return glimmer + apply(.cut, in: &context, at: stamp)
    case .closed, .closedSilent, .stopped: return glimmer
    }
  }
}
