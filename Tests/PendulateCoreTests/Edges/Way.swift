import PendulateCore

/// A session led by hand in virtual time, one step after another.
struct Way {
  private(set) var session: Session
  private(set) var moment = Moment.start
  private(set) var events: [SessionEvent] = []
  private(set) var bells = 0

  init(
    _ mode: Mode = .touch, completed: Int = 9, aim: Int = 3, touches: Int = 5,
    resource: Int = 120, close: Int = 120, firstTouch: Int? = nil, ratio: Double? = nil,
    both: Int? = 60, breath: String = "soft", course: Practice.Course = .moment, rounds: Int = 6,
    minutes: Int? = nil, glimmers: [Glimmer] = .samples, care: CareLimits = CareLimits(),
    settings: DoseSettings = DoseSettings(), prompts: [Stage: [String]] = [:]
  ) {
    let practice = Practice(
      id: "way", name: "Way", summary: "For tests.", mode: mode, resourceSeconds: resource,
      closeSeconds: close, touches: touches, firstTouchSeconds: firstTouch, safetyRatio: ratio,
      bothSeconds: both, breath: breath, prompts: prompts, course: course, rounds: rounds,
      huntSeconds: 100)
    session = Session(
      plan: SessionPlan(
        practice: practice,
        limits: .base(completedTouchSessions: completed, settings: settings),
        glimmers: glimmers, breath: breath, aim: aim, touches: touches, minutes: minutes,
        care: care, sessionID: Identifier(rawValue: "way")),
      prompts: samplePrompts, seed: 1, at: .start)
    take(.begin)
  }

  // MARK: Steps

  /// Gives a cue now.
  mutating func take(_ cue: Cue) {
    for action in session.apply(cue, at: moment) {
      if case .record(let event) = action { events.append(event) }
      if case .bell = action { bells += 1 }
    }
  }

  /// Answers with a number.
  mutating func say(_ distress: Int) {
    guard let distress = Distress(distress) else { return }
    take(.answer(.distress(distress)))
  }

  /// Answers about presence.
  mutating func say(_ presence: Presence) { take(.answer(.presence(presence))) }

  /// Answers on the ladder.
  mutating func say(_ ladder: Ladder) { take(.answer(.ladder(ladder))) }

  /// Lets time pass: what is due by then, at its end too, comes at its own instant.
  mutating func pass(_ length: Duration) {
    let end = moment + length
    while let deadline = session.nextDeadline, deadline <= end {
      moment = max(moment, deadline)
      take(.tick)
    }
    moment = end
  }

  mutating func pass(_ seconds: Int) { pass(.seconds(seconds)) }

  /// Lets so much time pass without anybody being there to notice.
  mutating func jump(_ length: Duration) {
    moment = moment + length
    take(.tick)
  }

  /// Lets one thing after another come until something holds.
  mutating func wait(until holds: (Session) -> Bool) {
    for _ in 0..<400 where session.outcome == nil && !holds(session) {
      guard let deadline = session.nextDeadline else { return }
      moment = max(moment, deadline)
      take(.tick)
    }
  }

  mutating func wait(for question: Question.Kind) { wait { $0.question?.kind == question } }

  mutating func wait(for stage: Stage) { wait { $0.stage == stage } }

  /// Lets an asked question go by without an answer.
  mutating func letGo() {
    let asked = session.question
    wait { $0.question != asked }
  }

  // MARK: Ways to a place

  mutating func toCheckIn() { take(.arrived(ready: true)) }

  mutating func toResource(pre: Int = 2) {
    if session.stage == .arrive { toCheckIn() }
    say(pre)
    say(.here)
    take(.done)
    take(
      .chosen(
        Cue.Choices(
          aim: session.plan.aim, touches: session.plan.touches, breath: session.plan.breath)))
  }

  mutating func toGate(pre: Int = 2, baseline: Int = 2) {
    if session.stage != .resource { toResource(pre: pre) }
    wait(for: .rate(.gate, .distress))
    say(baseline)
    say(.here)
  }

  /// Touches; ends it after so many seconds, or lets it end by itself.
  mutating func touch(_ seconds: Double? = nil) {
    if session.stage != .gate { toGate() }
    take(.touch)
    guard let seconds else { return wait(for: .orient) }
    pass(.seconds(seconds))
    if session.stage == .touch { take(.activity) }
  }

  /// One whole swing from the gate on; nil leaves a question without an answer.
  mutating func swing(
    _ seconds: Double? = nil, peak: Int?, settled: Int?, presence: Presence? = .here
  ) {
    touch(seconds)
    answer(.rate(.peak, .distress), peak)
    answer(.rate(.settled, .distress), settled)
    wait(for: .rate(.settled, .presence))
    if let presence { say(presence) } else { letGo() }
  }

  mutating func answer(_ question: Question.Kind, _ distress: Int?) {
    wait(for: question)
    if let distress { say(distress) } else { letGo() }
  }

  mutating func toCheckOut(pre: Int = 2) {
    if session.stage != .close { toClose(pre: pre) }
    wait(for: .checkPost)
  }

  mutating func toClose(pre: Int = 2) {
    if session.stage == .arrive { toResource(pre: pre) }
    take(.close)
  }

  // MARK: What is seen

  var stage: Stage? { session.stage }

  var asked: Question.Kind? { session.question?.kind }

  /// How long the stage is meant to be, in seconds.
  var planned: Double? { session.plannedLength?.inSeconds }

  /// How long one has been in the stage, in seconds.
  var stayed: Double { session.stageElapsed(at: moment).inSeconds }

  /// How long the touches were meant to be.
  var touches: [Double] { events.planned(.touch) }

  /// The seconds of the stages of a kind that are over.
  func seconds(_ stage: Stage) -> [Double] { events.exits(stage).compactMap(\.seconds) }
}
