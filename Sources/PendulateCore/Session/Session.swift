/// A guided session: a value that takes cues and answers with actions.
///
/// It has no clock and does no input or output: every cue says when it happened. Time that is due
/// by then is worked off first, each thing at its own instant, so a late tick changes when a screen
/// is drawn and never what time it is.
///
/// Here is what holds for the whole session. What holds in one stage only is that stage's own, in
/// `state`; what every stage has, and each has anew, is `visit`.
package struct Session: Hashable, Sendable {
  /// The plan it follows.
  package internal(set) var plan: SessionPlan
  /// How it ended; nil while it has not.
  package internal(set) var outcome: Outcome?
  /// Why touching is over for this session; nil while it is not.
  package internal(set) var escalation: SessionEvent.Escalation?
  /// The breath that is paced now, and since when; nil while none is.
  package internal(set) var pacing: Pacing?

  /// The stage it is in, or ended in; nil before it begins.
  var state: State?
  /// What every stage has anew: since when, how long, what is due.
  var visit = Visit()
  /// What is asked, and how often in a row nobody answered.
  var asking = Asking()
  /// What was reported so far.
  var reports = Reports()
  /// What touching came to so far, and what it may come to.
  var touching: Touching
  /// The glimmers that are close by, or were.
  var company: Company
  /// How far a practice about glimmers has come.
  var course: Course
  /// How much of it was practice, and how it closes.
  var practised = Practised()
  /// What is said.
  var words: Words
  /// Since when its time stands still, and why; nil while it runs.
  var pause: Pause?
  var stopwatch: Stopwatch
  /// The session time up to which everything is worked off.
  var now: Duration = .zero
  /// What the cue that is being taken has led to so far.
  var actions: [Action] = []
  /// The mode that was told last.
  var toldMode: Mode
  /// How late a tick may come before it means that the program was stopped.
  let toleratedGap: Duration

  /// A paced breath.
  package struct Pacing: Hashable, Sendable {
    /// The name of the pattern.
    package let pattern: String
    /// The session time at which it began.
    package let since: Duration
  }

  /// Creates a session that has not begun.
  ///
  /// - Parameters:
  ///   - plan: what it is going to be.
  ///   - prompts: the program's prompts by stage.
  ///   - seed: equal seeds give equal orders of prompts.
  ///   - moment: the moment of its creation.
  ///   - toleratedGap: how late a tick may come before it means that the program was stopped.
  package init(
    plan: SessionPlan, prompts: [Stage: [String]], seed: UInt64, at moment: Moment,
    toleratedGap: Duration = .seconds(5)
  ) {
    self.toleratedGap = toleratedGap
    self.plan = plan
    toldMode = plan.mode
    touching = Touching(next: plan.firstTouch)
    // Apart from the prompts, so that neither changes the other.
    company = Company(chooser: SeededGenerator(seed: seed &+ 0x9e37_79b9_7f4a_7c15))
    course = Course(dwell: plan.settledDwell ?? Double(plan.practice.dwellSeconds))
    words = Words(deck: PromptDeck(own: plan.practice.prompts, shared: prompts, seed: seed))
    stopwatch = Stopwatch(startedAt: moment)
  }

  /// Takes a cue and answers with what is to be done about it.
  ///
  /// Every pair of stage and cue has an answer; a cue that means nothing where it comes changes
  /// nothing.
  package mutating func apply(_ cue: Cue, at moment: Moment) -> [Action] {
    actions = []
    let wasAway = skipGap(before: moment)
    workOff(until: stopwatch.elapsed(at: moment))
    if wasAway, outcome == nil { interrupt(.suspended) }
    if outcome == nil { take(cue, at: moment) }
    defer { actions = [] }
    return actions
  }

  /// Closes touching, as something said elsewhere asks for: out of a touch at once, and none after it.
  package mutating func closeTouching(at moment: Moment) -> [Action] {
    let touches = stage?.touchesDifficulty ?? false
    let actions = touches ? apply(.interrupted(.suspended), at: moment) : []
    touching.isOver = true
    return actions
  }

  /// The moment at which a tick is due; nil while nothing is.
  package var nextDeadline: Moment? {
    guard outcome == nil, let next = visit.nextAlarm?.at else { return nil }
    return stopwatch.moment(at: next)
  }
}
