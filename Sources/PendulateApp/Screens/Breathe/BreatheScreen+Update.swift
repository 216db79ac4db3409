import PendulateCore
import TerminalGrid

extension BreatheScreen {
  /// Its own way out leads home, and while a pace is found any key is a breath.
  func keeps(_ key: Key) -> Bool {
    finder == nil && BreatheKeys.table.action(of: key) == .leave
  }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    if finder != nil, PresenceKeys.presence(key) == nil {
      return tap(key, in: &context, at: stamp)
    }
    let action = BreatheKeys.table.action(of: key)
    if isPaused, key == .enter || action == .pause { return Step(resume(at: stamp.moment)) }
    return action.map { perform($0, in: &context, at: stamp) } ?? .stay
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    if line.word.isEmpty { return press(.enter, in: &context, at: stamp) }
    let named = BreatheKeys.table.action(of: line.word).flatMap {
      BreatheKeys.table.binding(of: $0)?.keys.first
    }
    guard let key = named ?? line.key else {
      context.notice = BreatheWords.misunderstood
      return .stay
    }
    if !keeps(key), let action = SharedKeys.table.action(of: key) {
      return Step([], .perform(action))
    }
    return press(key, in: &context, at: stamp)
  }

  private mutating func perform(
    _ action: BreatheAction, in context: inout Context, at stamp: Stamp
  ) -> Step {
    said = nil
    switch action {
    case .leave: return goHome(leave(.left, in: &context, at: stamp), in: context)
    case .pause: return Step(pause(at: stamp.moment))
    case .slower, .faster, .ownTempo: change(action, at: stamp.moment)
    case .shape: return Step(nextShape(in: &context, at: stamp.moment))
    case .anchor: return Step(nextAnchor(in: &context))
    case .pace:
      let effects = pause(at: stamp.moment)
      finder = PaceFinder()
      return Step(effects)
    case .presence(.farAway): return comeNearer(in: &context, at: stamp)
    case .presence(.halfHere): said = BreatheWords.halfHere
    case .presence(.here): said = BreatheWords.here
    }
    return .stay
  }

  /// Far away, a paced breath is no help: light, movement and texture in its place, and it counts as
  /// it would in a session.
  private mutating func comeNearer(in context: inout Context, at stamp: Stamp) -> Step {
    finder = nil
    let effects =
      log.farAway(t: stopwatch.elapsed(at: stamp.moment)) + leave(.left, in: &context, at: stamp)
    return SessionScreen.startSteady(isFar: true, in: &context, at: stamp).after(effects)
  }

  private mutating func change(_ action: BreatheAction, at moment: Moment) {
    guard let pattern = cue.pattern, !isOver(at: moment) else { return }
    if action == .slower {
      if !tempo.slower(pattern) { said = BreatheWords.slowest(pattern) }
    } else if action == .faster {
      if !tempo.faster(pattern) { said = BreatheWords.fastest(pattern) }
    } else if action == .ownTempo {
      if tempo != BreathTempo() { said = BreatheWords.ownSeconds }
      tempo = BreathTempo()
    }
    course?.change(to: tempo.applied(to: pattern), at: moment)
  }

  private mutating func nextShape(in context: inout Context, at moment: Moment) -> [Effect] {
    guard let pattern = cue.pattern else { return [] }
    let earlier = context.breathShape
    let next = earlier.next
    context.breathShape = next
    let choice = context.person.preferences.choose(.breathShape(next))
    let effects: [Effect] = [.journal(.preference(choice))]
    guard (earlier == .none) != (next == .none) else { return effects }
    let t = stopwatch.elapsed(at: moment)
    return effects + log.pacer(pattern.id, isOn: next != .none, t: t)
  }

  /// The next thing to rest with, where no breath is shown.
  private func nextAnchor(in context: inout Context) -> [Effect] {
    guard cue.pattern == nil || context.breathShape == .none else { return [] }
    let choices = context.content.anchorChoices
    guard !choices.isEmpty else { return [] }
    let chosen = context.person.preferences.anchor
    let current = choices.firstIndex { $0.id == chosen } ?? 0
    let next = choices[(current + 1) % choices.count]
    return [.journal(.preference(context.person.preferences.choose(.anchor(next.id))))]
  }
}
