import PendulateCore
import TerminalGrid

/// Finding one's own pace, and the way from it.
extension Model {
  /// Takes any key as a tap, but for those that lead away.
  mutating func tap(_ key: Key, in running: Breathing, at stamp: Stamp) -> [Effect] {
    var breathing = running
    switch (key, BreatheKey.named(by: key)) {
    case (.escape, _):
      breathing.finder = nil
      let effects = breathing.resume(at: stamp.moment)
      screen = .breathe(breathing)
      return effects
    case (.character("q"), _), (.character("Q"), _), (.control("c"), _):
      return leave(at: stamp)
    case (_, .hide):
      overlay = .hidden
      return []
    case (_, .card):
      overlay = .card(showsLines: false)
      return []
    case (_, .help):
      overlay = .help
      return []
    default: break
    }
    breathing.finder?.tap(at: stamp.moment)
    guard let pace = breathing.finder?.pace else {
      screen = .breathe(breathing)
      return []
    }
    return take(pace, in: breathing, at: stamp)
  }

  /// Keeps the pace that was found, and offers the way from it where there is one.
  private mutating func take(
    _ pace: BreathPace, in running: Breathing, at stamp: Stamp
  ) -> [Effect] {
    var breathing = running
    breathing.finder = nil
    person.preferences["ownPeriod"] = pace.text
    let effects: [Effect] = [.keepPreference("ownPeriod", pace.text)]
    guard let pattern = breathing.cue.pattern, pattern.mostCycles == nil,
      !breathing.isOver(at: stamp.moment)
    else {
      breathing.said = BreathePages.sentence(pace.words)
      let resumed = breathing.resume(at: stamp.moment)
      screen = .breathe(breathing)
      return effects + resumed
    }
    if let minutes = breathing.rampMinutes {
      return effects + goOn(breathing, ramp: minutes, to: pattern, at: stamp)
    }
    pausedBreathing = breathing
    screen = .page(BreathePages.ramp(pace, to: pattern))
    return effects
  }

  /// Goes on from the page that offers the way; without an answer, with the pattern.
  mutating func finishRampPage(_ form: Form?, at stamp: Stamp) -> [Effect] {
    guard let breathing = pausedBreathing, let pattern = breathing.cue.pattern else { return [] }
    pausedBreathing = nil
    return goOn(breathing, ramp: form?.number("minutes") ?? 0, to: pattern, at: stamp)
  }

  private mutating func goOn(
    _ running: Breathing, ramp minutes: Int, to pattern: BreathPattern, at stamp: Stamp
  ) -> [Effect] {
    var breathing = running
    take(minutes, to: pattern, of: &breathing, at: stamp.moment)
    let effects = breathing.resume(at: stamp.moment)
    screen = .breathe(breathing)
    return effects
  }
}
