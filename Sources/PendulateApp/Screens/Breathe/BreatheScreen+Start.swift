import PendulateCore

/// Beginning to breathe, at the pattern's seconds or on a way from one's own pace.
extension BreatheScreen {
  /// Begins, or first says once what there is to know about holds.
  static func start(
    _ request: BreathingRequest, in context: inout Context, at stamp: Stamp
  ) -> Step {
    if let pattern = request.cue.pattern, pattern.hasHolds, needsHoldCaution(context) {
      let choice = context.person.preferences.choose(.saidHoldCaution)
      return Step(
        [.journal(.preference(choice))],
        .home([.holds(HoldsScreen(request, pattern: pattern))]))
    }
    return begin(request, in: &context, at: stamp)
  }

  /// Whether holds are asked about first: the first time, and each time where the answers to the
  /// questions before touching speak against them.
  private static func needsHoldCaution(_ context: Context) -> Bool {
    !context.person.preferences.saidHoldCaution
      || context.person.ledger.consent?.allowsHolds == false
  }

  static func begin(
    _ request: BreathingRequest, in context: inout Context, at stamp: Stamp
  ) -> Step {
    let id = context.identifier(at: stamp.wall)
    var breathing = BreatheScreen(
      cue: request.cue, course: nil, length: request.minutes.map { .seconds($0 * 60) },
      stopwatch: Stopwatch(startedAt: stamp.moment), rampMinutes: request.rampMinutes,
      log: BreatheLog(
        id: id, startedAt: stamp.wall, practice: request.cue.id,
        isRehearsal: context.isRehearsal))
    var effects: [Effect] = []
    if let pattern = request.cue.pattern {
      if context.breathShape == .none { context.breathShape = .pendulum }
      effects += breathing.log.pacer(pattern.id, isOn: true, t: .zero)
      let isFound = breathing.take(
        rampMinutes: request.rampMinutes, to: pattern, in: context, at: stamp.moment)
      if !isFound, !request.findsPace, pattern.mostCycles == nil {
        breathing.said = BreatheWords.noPaceYet
      }
    }
    if request.findsPace {
      effects += breathing.pause(at: stamp.moment)
      breathing.finder = PaceFinder()
    }
    return Step(effects, .home([.breathe(breathing)]))
  }

  /// Begins the pattern at its tempo, on a way from one's own pace if that was asked for.
  ///
  /// Gives whether there was a pace to begin from, or none was needed.
  @discardableResult
  mutating func take(
    rampMinutes minutes: Int?, to pattern: BreathPattern, in context: Context, at moment: Moment
  ) -> Bool {
    let goal = tempo.applied(to: pattern)
    let pace = context.person.preferences.ownPace
    var ramp: BreathRamp?
    if let minutes, minutes > 0, let pace {
      ramp = BreathRamp(from: pace, to: goal, lasting: .seconds(minutes * 60))
    }
    course = BreathCourse(goal, ramp: ramp, beganAt: moment)
    if isPaused { course?.pause(at: moment) }
    if ramp != nil, let minutes { said = BreatheWords.ramp(to: pattern, minutes: minutes) }
    return pace != nil || (minutes ?? 0) == 0
  }
}
