/// What one session comes to, computed from its events.
package struct SessionSummary: Hashable, Sendable {
  /// One touch and the safety that followed.
  package struct Swing: Hashable, Sendable {
    /// Its number, from 1.
    package let n: Int
    /// Seconds really touched.
    package var touchSeconds: Double
    /// How strong it became at most; nil without an answer.
    package var peak: Int?
    /// The last distress rating of the safety that followed; nil without an answer.
    package var settled: Int?
    /// Whether it was both at once, without a touch before it.
    package var isBoth = false
  }

  /// When it started.
  package let startedAt: Timestamp
  /// What kind of session it was in the end.
  package private(set) var mode: Mode
  /// Whether it only showed how a practice goes.
  package private(set) var isRehearsal = false
  /// How it ended; nil while it has no end.
  package private(set) var outcome: Outcome?
  /// The highest aim, if it was a touch session.
  package private(set) var aim: Int?
  /// The distress before the first touch.
  package private(set) var baseline: Int?
  /// The distress at the start.
  package private(set) var pre: Int?
  /// The distress at the end.
  package private(set) var post: Int?
  /// The touches, in order.
  package private(set) var swings: [Swing] = []
  /// What ended touching.
  package private(set) var escalations: [SessionEvent.Escalation] = []
  /// Where its stays with a glimmer settled, in seconds; nil where there were none.
  package private(set) var settledDwell: Double?
  /// Seconds of session time.
  package private(set) var activeSeconds = 0.0
  /// A touch that has begun, and has no end yet; at last one that was cut short.
  private var begunTouch: SessionEvent?
  /// The distress hours later, as asked at a next start; nil if it was not.
  package var later: Int?
  /// What unwanted came since, as asked at a next start; nil if nobody said.
  package var unwanted: Set<UnwantedEffect>?

  /// Computes a summary; `mode` is what the events do not say otherwise.
  package init(startedAt: Timestamp, mode: Mode, events: [SessionEvent], later: Int? = nil) {
    self.startedAt = startedAt
    self.mode = mode
    self.later = later
    let events = events.withoutTakenBack
    var baseline = BaselineReading()
    for event in events {
      take(event)
      baseline.take(event)
    }
    self.baseline = baseline.value
    if let begunTouch { keep(begunTouch, seconds: activeSeconds - begunTouch.t) }
    settledDwell = GlimmerDwell.settled(in: events)
  }

  /// Takes a summary from figures that were computed before.
  package init(_ figures: SessionFigures) {
    startedAt = figures.startedAt
    mode = figures.mode
    outcome = figures.outcome
    aim = figures.body.aim
    baseline = figures.body.baseline
    pre = figures.body.pre
    post = figures.body.post
    swings = figures.body.touches.map {
      Swing(
        n: $0.n, touchSeconds: $0.seconds, peak: $0.peak, settled: $0.settled, isBoth: $0.isBoth)
    }
    escalations = figures.body.escalations
    activeSeconds = figures.activeSeconds
    settledDwell = figures.body.settledDwell
    later = figures.body.later
    unwanted = figures.body.unwanted
  }

  private mutating func take(_ event: SessionEvent) {
    activeSeconds = max(activeSeconds, event.t)
    if let plan = event.plan {
      mode = plan.mode ?? mode
      isRehearsal = plan.rehearsal ?? isRehearsal
      aim = plan.aim ?? aim
    }
    switch event.event {
    case .stageEnter where event.isOfTouch: begunTouch = event
    case .stageExit where event.isOfTouch: keep(event, seconds: event.seconds ?? 0)
    case .rate: takeRating(event)
    case .escalate: event.kind.map { escalations.append($0) }
    case .sessionEnd: outcome = event.outcome
    case .sessionStart, .stageEnter, .stageExit, .rateMissing, .settledMark, .earlyOut, .takenBack,
      .glimmer, .body, .pacer, .cardShown, .pause, .resume:
      break
    }
  }

  private mutating func keep(_ touch: SessionEvent, seconds: Double) {
    begunTouch = nil
    swings.append(
      Swing(n: touch.n ?? swings.count + 1, touchSeconds: seconds, isBoth: touch.isOfBothAlone))
  }

  private mutating func takeRating(_ event: SessionEvent) {
    guard let distress = event.answer?.distress else { return }
    switch event.occasion {
    case .pre: pre = distress
    case .peak:
      if let index = swings.firstIndex(where: { $0.n == event.n }) { swings[index].peak = distress }
    case .settled:
      if let index = swings.firstIndex(where: { $0.n == event.n }) {
        swings[index].settled = distress
      }
    case .post: post = distress
    case .gate, .both, .later, nil: break
    }
  }

  /// Whether difficulty was touched; a touch that was cut short, or both at once alone, is one too.
  package var didTouch: Bool { !swings.isEmpty }

  /// Seconds of all touches.
  package var touchSeconds: Double { swings.reduce(0) { $0 + $1.touchSeconds } }

  /// Whether it counts as a completed touch session.
  package var isCompletedTouchSession: Bool { didTouch && outcome == .closed && !isRehearsal }

  /// Whether a signal came that ends touching at once.
  package var hasAlarm: Bool {
    escalations.contains(where: \.isAlarm)
  }

  /// Whether a touch went further than it was meant to.
  package var hasOvershoot: Bool {
    swings.contains { swing in
      guard let peak = swing.peak else { return false }
      return peak >= Titration.edge || peak >= (aim ?? 4) + 2
    }
  }
}
