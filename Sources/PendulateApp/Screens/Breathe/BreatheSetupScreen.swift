import PendulateCore

/// The short page before breathing: what to follow, and how long.
package struct BreatheSetupScreen: FormScreen {
  var form: Form

  var screen: Screen { .breatheSetup(self) }

  init(in context: Context) {
    let anchors = [BreathCue.off, .room].filter(context.offers).map(BreatheWords.choice)
    let patterns = context.content.patterns.map(BreathCue.pattern).filter(context.offers)
    let minutes = context.person.preferences.breatheMinutes ?? Preferences.usualBreatheMinutes
    form = BreatheWords.setupForm(
      anchors + patterns.map(BreatheWords.choice), usual: context.usualBreathCue.id,
      minutes: minutes)
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    let cue = form.choice(.cue).flatMap(context.breathCue) ?? .off
    var request = BreathingRequest(cue)
    request.minutes = form.number(.minutes).flatMap { $0 == 0 ? nil : $0 }
    request.rampMinutes = context.usualRampMinutes
    let choice = context.person.preferences.choose(.breath(cue.id))
    return BreatheScreen.start(request, in: &context, at: stamp)
      .after([.journal(.preference(choice))])
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step { .home() }
}

/// The page before a pattern with holds; no answer goes without them.
package struct HoldsScreen: FormScreen {
  var form: Form
  /// What begins once the page is filled in.
  let request: BreathingRequest

  var screen: Screen { .holds(self) }

  init(_ request: BreathingRequest, pattern: BreathPattern) {
    self.request = request
    form = BreatheWords.holdsForm(pattern)
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    var request = request
    if let pattern = request.cue.pattern,
      form.choice(.holds, as: BreatheWords.Holds.self) != .with
    {
      request.cue = .pattern(Self.withoutHolds(pattern))
    }
    return BreatheScreen.begin(request, in: &context, at: stamp)
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    context.options.endsWithSession
      ? Step([.process(.quit(status: 0, lastLine: nil))]) : .home()
  }

  /// The pattern without its holds, and without what is said of them.
  private static func withoutHolds(_ pattern: BreathPattern) -> BreathPattern {
    let bare = pattern.withoutHolds
    return BreathPattern(
      id: bare.id, name: "\(bare.name), no holds", inhale: bare.inhale, second: bare.second,
      secondSpan: bare.secondSpan, exhale: bare.exhale, mostCycles: bare.mostCycles)
  }
}
