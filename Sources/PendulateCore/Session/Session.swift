/// A guided session: a value that takes cues and answers with actions.
///
/// It has no clock and does no input or output: every cue says when it happened. Time that is due
/// by then is worked off first, each thing at its own instant, so a late tick changes when a screen
/// is drawn and never what time it is.
public struct Session: Hashable, Sendable {
  // MARK: What a face shows

  /// The plan it follows.
  public internal(set) var plan: SessionPlan
  /// The stage it is in; nil before it begins and after it has ended.
  public internal(set) var stage: Stage?
  /// What is asked now.
  public internal(set) var question: Question?
  /// The line that is said now.
  public internal(set) var prompt: String?
  /// The glimmer that is close by now.
  public internal(set) var glimmer: Glimmer?
  /// The swing one is in, from 1; 0 before the first.
  public internal(set) var swing = 0
  /// The breath that is paced now, and since when; nil while none is.
  public internal(set) var pacing: Pacing?
  /// Why touching is over for this session; nil while it is not.
  public internal(set) var escalation: SessionEvent.Escalation?
  /// Whether a signal came that calls for looking outward at once.
  public internal(set) var isGrounding = false
  /// What it came from if one was brought back into orient: for a calm word of welcome.
  public internal(set) var welcome: Cue.Interruption?
  /// How it ended.
  public internal(set) var outcome: Outcome?
  /// Whether the support card belongs on the screen now.
  public internal(set) var showsSupportCard = false
  /// On which rung the glimmer is, in a practice that asks it again and again; nil before.
  public internal(set) var rung: Ladder?
  /// Which stay with a glimmer, or which thing of a hunt, one is at, from 0.
  public internal(set) var round = 0
  /// What was found on a hunt: the ids of what was looked out for, in order.
  public internal(set) var finds: [String] = []
  /// The last report that was not asked for, and when.
  public internal(set) var lastReport: Distress?

  /// A paced breath.
  public struct Pacing: Hashable, Sendable {
    /// The name of the pattern.
    public let pattern: String
    /// The session time at which it began.
    public let since: Duration
  }

  // MARK: What it remembers

  var stopwatch: Stopwatch
  /// The session time up to which everything is worked off.
  var now: Duration = .zero
  var stageStart: Duration = .zero
  /// The planned length of the stage; nil where it has none.
  var planned: Duration?
  var alarms: [Alarm] = []
  var deck: PromptDeck
  var actions: [Action] = []
  var orientation = Orientation(kind: .stay)
  var baseline: Int?
  var settledNow: Int?
  var settledBefore: Int?
  var peak: Int?
  var presence: Presence?
  var touched = 0.0
  var lastTouch = 0.0
  var nextTouch: Int
  var edgePeaks = 0
  var risings = 0
  var unknownSwings = 0
  var halfHereRun = 0
  var touchingIsOver = false
  var didRunResource = false
  var offeredBoth = false
  var practiceSeconds = 0.0
  var longestClose = 0.0
  var moreOffers = 0
  var postAlarms = 0
  var pre: Int?
  var post: Int?
  /// Whether anybody did anything since the close began.
  var isAnswered = false
  var pausedAt: Moment?
  var pauseCause: Cue.Interruption?
  var usedGlimmers: Set<String> = []
  var glimmerSince: Duration = .zero
  var ladder: Ladder?
  var missed = 0
  /// Session time until which a key still only means coming back: the touch ended a blink ago.
  var comeBackUntil: Duration = .zero
  var lastGlimmerID: String?
  var firstGlimmerID: String?
  /// Decides between glimmers; apart from the prompts, so that neither changes the other.
  var chooser: SeededGenerator
  /// How the body was at the start.
  var bodyState: BodyState?
  /// The next stay with a glimmer in seconds, in a practice that goes rung by rung.
  var dwell: Double
  var glimmerLadder: Ladder?
  var ladderRefusals = 0
  /// Whether presence is asked a second time, because of a word such as far-off.
  var asksPresenceAgain = false
  let toleratedGap: Duration
  var toldMode: Mode

  /// Creates a session that has not begun.
  ///
  /// - Parameters:
  ///   - plan: what it is going to be.
  ///   - prompts: the program's prompts by stage.
  ///   - seed: equal seeds give equal orders of prompts.
  ///   - moment: the moment of its creation.
  ///   - toleratedGap: how late a tick may come before it means that the program was stopped.
  public init(
    plan: SessionPlan, prompts: [Stage: [String]], seed: UInt64, at moment: Moment,
    toleratedGap: Duration = .seconds(5)
  ) {
    self.toleratedGap = toleratedGap
    toldMode = plan.mode
    self.plan = plan
    deck = PromptDeck(own: plan.practice.prompts, shared: prompts, seed: seed)
    stopwatch = Stopwatch(startedAt: moment)
    nextTouch = plan.firstTouch
    chooser = SeededGenerator(seed: seed &+ 0x9e37_79b9_7f4a_7c15)
    dwell = Double(plan.practice.dwellSeconds)
  }

  // MARK: The one way in

  /// Takes a cue and answers with what is to be done about it.
  ///
  /// Every pair of stage and cue has an answer; a cue that means nothing where it comes changes
  /// nothing.
  public mutating func apply(_ cue: Cue, at moment: Moment) -> [Action] {
    actions = []
    let wasAway = skipGap(before: moment)
    workOff(until: stopwatch.elapsed(at: moment))
    if wasAway, outcome == nil { interrupt(.suspended) }
    if outcome == nil { take(cue, at: moment) }
    defer { actions = [] }
    return actions
  }

  /// The moment at which a tick is due; nil while nothing is.
  public var nextDeadline: Moment? {
    guard outcome == nil, let next = alarms.map(\.at).min() else { return nil }
    return stopwatch.moment(at: next)
  }

  // MARK: What a face may ask

  /// Whether the session's time stands still.
  public var isPaused: Bool { stopwatch.isPaused && stage != nil }

  /// The session time at a moment: seconds since its start without pauses.
  public func time(at moment: Moment) -> Duration { stopwatch.elapsed(at: moment) }

  /// The moment at which the session's time will be that long; nil while it stands still.
  public func moment(at time: Duration) -> Moment? { stopwatch.moment(at: time) }

  /// How much of the stage has passed, 0...1; nil where it has no planned length.
  public func stageProgress(at moment: Moment) -> Double? {
    guard let planned, planned > .zero else { return nil }
    let elapsed = stopwatch.elapsed(at: moment) - stageStart
    return min(1, max(0, elapsed.inSeconds / planned.inSeconds))
  }

  /// The session time up to which everything is worked off.
  public var workedOffTime: Duration { now }

  /// The planned length of the stage; nil where it has none.
  public var plannedLength: Duration? { planned }

  /// The session time at which the stage began.
  public var stageStartTime: Duration { stageStart }

  /// How long one has been in the stage.
  public func stageElapsed(at moment: Moment) -> Duration {
    stopwatch.elapsed(at: moment) - stageStart
  }

  /// What stands before the next touch.
  public var gate: Gate {
    Gate(
      settled: settledNow, baseline: baseline, presence: presence,
      isTouchSession: plan.mode == .touch && didRunResource,
      isOver: touchingIsOver || escalation != nil, touchesLeft: plan.touches - swing,
      touchedSeconds: touched, dose: Double(plan.limits.dose), nextTouch: nextTouch,
      practiceSeconds: practiceSeconds)
  }

  /// Whether the choice that is asked for includes a touch.
  public var offersTouch: Bool { stage == .gate && question?.kind == .go && gate.obstacles.isEmpty }

  /// The highest aim that the person may choose now, 1-4.
  public var aimCeiling: Int {
    if let pre, pre >= Titration.edge { return 1 }
    return min(plan.limits.aimCap, plan.practice.aim ?? plan.limits.aimCap)
  }

  /// Whether the check-in after asks how the glimmer was.
  public var willAskLadder: Bool { ladder == nil && !usedGlimmers.isEmpty }

  /// The distress at the start; nil without an answer.
  public var preDistress: Int? { pre }
  /// The distress at the end; nil without an answer.
  public var postDistress: Int? { post }
}
