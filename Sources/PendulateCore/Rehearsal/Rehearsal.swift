/// A session run in virtual time with given answers: the real machine, and no waiting.
package struct Rehearsal: Sendable {
  /// A rule that acted, and when.
  package struct Rule: Hashable, Sendable, Codable {
    /// Seconds of session time.
    package let t: Double
    /// The name of the rule.
    package let rule: String
    /// What it did, in one sentence.
    package let text: String
  }

  /// Everything a session would have logged.
  package private(set) var events: [SessionEvent] = []
  /// The rules that acted, in order.
  package private(set) var rules: [Rule] = []
  /// What was planned before the first answer, in seconds.
  package let plannedSeconds: Int
  /// The session as it ended.
  package private(set) var session: Session

  /// After so long a rehearsal leaves, whatever is answered; a session has 30 minutes (PRACTICE 4.3),
  /// and what looks outward after an alarm goes on for as long as it takes.
  private static let longest = Duration.seconds(2 * 3600)

  private var answers: AnswerScript
  private var moment = Moment.start
  private var pageAnswers = 0
  private let choices: Cue.Choices

  /// Runs a session to its end.
  package init(
    plan: SessionPlan, choices: Cue.Choices, answers: AnswerScript, prompts: [Stage: [String]],
    seed: UInt64
  ) {
    self.answers = answers
    self.choices = choices
    plannedSeconds = plan.plannedSeconds
    session = Session(plan: plan, prompts: prompts, seed: seed, at: .start)
    apply(.begin)
    // Each round answers or lets the next deadline come; grounding has no end of its own but is left.
    while session.outcome == nil {
      // Whatever a practice may be that has no end: a preview of it has one.
      if session.time(at: moment) >= Self.longest {
        apply(.leave)
        continue
      }
      if answerOnce() { continue }
      if session.plan.mode == .ground, session.time(at: moment) >= Session.groundingLength {
        apply(.leave)
      } else if let deadline = session.nextDeadline {
        moment = max(moment, deadline)
        apply(.tick)
      } else {
        apply(.leave)
      }
    }
  }

  /// Seconds of session time in all.
  package var activeSeconds: Double { events.last?.t ?? 0 }

  /// Seconds of touch in all.
  package var touchSeconds: Double {
    events.filter { $0.event == .stageExit && $0.isOfTouch }.compactMap(\.seconds)
      .reduce(0, +)
  }

  private mutating func apply(_ cue: Cue) {
    let before = session
    for action in session.apply(cue, at: moment) {
      if case .record(let event) = action {
        if event.event == .stageEnter { pageAnswers = 0 }
        events.append(event)
      }
      if case .ask = action { answeredQuestion = nil }
    }
    rules += RuleNotes.between(before, and: session).map {
      Rule(t: events.last?.t ?? 0, rule: $0.rule, text: $0.text)
    }
  }

  private var answeredQuestion: Question?

  /// Gives the next answer if there is one to give now.
  private mutating func answerOnce() -> Bool {
    guard let stage = session.stage else { return false }
    if let question = session.question {
      guard answeredQuestion != question else { return false }
      answeredQuestion = question
      guard let cue = cue(for: question) else { return false }
      pageAnswers += 1
      apply(cue)
      return true
    }
    switch stage {
    case .arrive where !answers.isEmpty:
      let ready = answers.next("arrive").flatMap(AnswerScript.yesNo) ?? true
      apply(.arrived(ready: ready))
    case .choose where !answers.isEmpty: apply(.chosen(choices))
    case .checkPre where pageAnswers > 0, .checkPost where pageAnswers > 0: apply(.done)
    case .rest where !answers.isEmpty: apply(.leave)
    case .stop where !answers.isEmpty: apply(.leave)
    case .touch: return endTouchEarly()
    case .arrive, .checkPre, .choose, .resource, .gate, .orient, .both, .close, .checkPost, .rest,
      .high, .stop, .numb, .silent, .later:
      return false
    }
    return true
  }

  private mutating func endTouchEarly() -> Bool {
    guard session.time(at: moment) == session.stageStartTime, let word = answers.next("touch"),
      let seconds = Double(word), let planned = session.plannedLength, .seconds(seconds) < planned
    else { return false }
    moment = moment + .seconds(seconds)
    apply(.safety)
    return true
  }

  private mutating func cue(for question: Question) -> Cue? {
    switch question.kind {
    case .go:
      switch answers.next("go") {
      case "t", "touch": session.offersTouch ? .touch : .stay
      case "stay": .stay
      case "+": .longer
      case "c", "close": .close
      default: nil
      }
    case .both:
      answers.next("both", where: { AnswerScript.yesNo($0) != nil }).flatMap(AnswerScript.yesNo)
        .map(Cue.both)
    case .more: answers.next("more").map { $0 == "stay" ? .stay : .close }
    case .rate(let occasion, let scale):
      switch scale {
      case .distress:
        answers.next(occasion.rawValue, where: AnswerScript.isDistress).flatMap { Int($0) }
          .flatMap(Distress.init).map { .answer(.distress($0)) }
      case .presence:
        answers.next("presence").flatMap(Presence.init(word:)).map { .answer(.presence($0)) }
      case .state: answers.next("state").flatMap(BodyState.init(word:)).map { .answer(.state($0)) }
      case .ladder: answers.next("ladder").flatMap(Ladder.init(word:)).map { .answer(.ladder($0)) }
      }
    }
  }
}
