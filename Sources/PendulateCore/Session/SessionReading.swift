/// What a face may ask of a session.
extension Session {
  /// The stage it is in; nil before it begins and after it has ended.
  package var stage: Stage? { outcome == nil ? state?.rules.stage : nil }

  /// What is asked now.
  package var question: Question? { asking.question }

  /// The line that is said now.
  package var prompt: String? { words.prompt }

  /// The glimmer that is close by now.
  package var glimmer: Glimmer? { company.glimmer }

  /// The swing one is in, from 1; 0 before the first.
  package var swing: Int { touching.swing }

  /// Whether a signal came that calls for looking outward at once.
  package var isGrounding: Bool { state?.rules.isGrounding ?? false }

  /// What it came from if one was brought back into orient: for a calm word of welcome.
  package var welcome: Cue.Interruption? { visit.welcome }

  /// Whether the support card belongs on the screen now.
  package var showsSupportCard: Bool { visit.showsCard }

  /// On which rung the glimmer is, in a practice that asks it again and again; nil before.
  package var rung: Ladder? { course.rung }

  /// Which stay with a glimmer, or which thing of a hunt, one is at, from 0.
  package var round: Int { course.round }

  /// What was found on a hunt: the ids of what was looked out for, in order.
  package var finds: [String] { course.finds }

  /// Seconds until it closes, from when that was last said; nil where it does not close by itself.
  ///
  /// What a touch is owed is given first, and so is the time to look outward after an alarm.
  package var closingSoon: Int? {
    switch state {
    case .orient(let orient): orient.closesAfter
    case .high(let high): high.closesAfter
    case .arrive, .checkPre, .choose, .resource, .stay, .huntStep, .atGate, .touch, .both, .close,
      .checkPost, .rest, .ground, .numb, .stop, .silent, nil:
      nil
    }
  }

  /// How long it is at a moment until it closes by itself; nil where it does not.
  package func timeToClosing(at moment: Moment) -> Duration? {
    guard closingSoon != nil, let planned = visit.planned else { return nil }
    var end = planned
    // Looking outward goes on after what a touch is owed.
    if case .orient(let orient) = state, orient.grounding == .high { end += Self.groundingLength }
    return max(.zero, end - stageElapsed(at: moment))
  }

  /// The last report in this stage that was not asked for.
  package var lastReport: Distress? { visit.lastReport }

  /// Whether a cue would do more here than say that somebody is there; found out on a copy.
  ///
  /// That keys are not heard in the blink after a touch has ended changes nothing about it.
  package func answers(_ cue: Cue) -> Bool {
    guard let moment = moment(at: now) else { return false }
    var taken = self
    taken.letKeysIn()
    var present = taken
    return taken.apply(cue, at: moment) != present.apply(.activity, at: moment) || taken != present
  }

  /// The answer that can be taken back now; nil where there is none.
  package var answerToTakeBack: Answer? { asking.given?.answer }

  // MARK: Time

  /// Whether the session's time stands still.
  package var isPaused: Bool { stopwatch.isPaused && stage != nil }

  /// The session time at a moment: seconds since its start without pauses.
  package func time(at moment: Moment) -> Duration { stopwatch.elapsed(at: moment) }

  /// The moment at which the session's time will be that long; nil while it stands still.
  package func moment(at time: Duration) -> Moment? { stopwatch.moment(at: time) }

  /// How much of the stage has passed, 0...1; nil where it has no planned length.
  package func stageProgress(at moment: Moment) -> Double? {
    guard let planned = visit.planned, planned > .zero else { return nil }
    return min(1, max(0, stageElapsed(at: moment).inSeconds / planned.inSeconds))
  }

  /// The session time up to which everything is worked off.
  package var workedOffTime: Duration { now }

  /// The planned length of the stage; nil where it has none.
  package var plannedLength: Duration? { visit.planned }

  /// The session time at which the stage began.
  package var stageStartTime: Duration { visit.start }

  /// How long one has been in the stage.
  package func stageElapsed(at moment: Moment) -> Duration {
    stopwatch.elapsed(at: moment) - visit.start
  }

  // MARK: Touching

  /// Whether no touch follows any more in this session.
  package var isTouchingOver: Bool { touching.isOver || escalation != nil }

  /// What stands before the next touch.
  package var gate: Gate {
    Gate(
      settled: reports.settled, baseline: reports.baseline, presence: reports.presence,
      isTouchSession: plan.mode == .touch && practised.didRunResource,
      isOver: isTouchingOver, touchesLeft: plan.touches - touching.swing,
      touchedSeconds: touching.seconds, dose: Double(plan.limits.dose), nextTouch: touching.next,
      practiceSeconds: practised.seconds, isWithoutGlimmer: company.refusals >= 2)
  }

  /// Whether the choice that is asked for includes a touch.
  package var offersTouch: Bool {
    stage == .gate && question?.kind == .go && gate.obstacles.isEmpty
  }

  /// The highest aim that the person may choose now, 1-4.
  package var aimCeiling: Int {
    if let pre = reports.pre, pre >= Titration.edge { return 1 }
    return min(plan.limits.aimCap, plan.practice.aim ?? plan.limits.aimCap)
  }

  // MARK: Glimmers, breath and reports

  /// Whether one stays with a glimmer rung by rung.
  package var isClimbing: Bool {
    plan.mode == .glimmer && plan.practice.course == .ladder && stage == .resource
  }

  /// Whether one is on a hunt for glimmers.
  package var isHunting: Bool {
    plan.mode == .glimmer && plan.practice.course == .hunt && stage == .resource
  }

  /// Whether the check-in after asks how the glimmer was.
  package var willAskLadder: Bool { company.ladder == nil && !company.used.isEmpty }

  /// Whether a breath may be paced in the stage at all.
  package var allowsPacing: Bool {
    guard outcome == nil, let state else { return false }
    return state.rules.allowsBreath && (escalation != .numb || state.rules.stage == .high)
  }

  /// Whether the body is shut down, as was said at the start: then waking comes before stillness.
  package var isShutDown: Bool { reports.body == .shutDown }

  /// The distress at the start; nil without an answer.
  package var preDistress: Int? { reports.pre }

  /// The distress at the end; nil without an answer.
  package var postDistress: Int? { reports.post }
}
