/// Taking an answer back, up to the next one.
///
/// What the answer led to within the session is undone as far as that is kind: its question comes
/// again where it still has its place, an alarm's stage is left for safety. Touching stays closed
/// after an alarm all the same, as nobody can know what that number was.
extension Session {
  /// An answer that can still be taken back.
  struct GivenAnswer: Hashable, Sendable {
    /// The moment of the session it belongs to.
    let occasion: SessionEvent.Occasion?
    let n: Int?
    let k: Int?
    let answer: Answer?
    /// The stage in which it was given.
    let stage: Stage?
    /// Why touching was over already.
    let escalation: SessionEvent.Escalation?
    /// The question that it answered; nil where it was said without being asked.
    var question: Question?
    /// Whether its stage is over.
    var isLeft = false

    init(_ event: SessionEvent, in session: Session) {
      occasion = event.occasion
      n = event.n
      k = event.k
      answer = event.answer
      stage = session.stage
      escalation = session.escalation
    }

    /// The same once a stage was left: it stands for the next one too, and then no longer.
    var afterLeaving: GivenAnswer? {
      guard !isLeft else { return nil }
      var left = self
      left.isLeft = true
      return left
    }
  }

  mutating func takeBack() {
    guard let given = asking.given else { return }
    asking.given = nil
    record(.takenBack) { event in
      event.occasion = given.occasion
      event.n = given.n
      event.k = given.k
      event.missingScale = given.answer?.scale
    }
    forget(given)
    if let escalation, escalation.isAlarm, escalation != given.escalation {
      self.escalation = given.escalation
      comeBack(from: given)
    } else if !given.isLeft, let question = given.question {
      askAgain(question)
    }
  }

  /// Puts its question on the screen again, in the place of the one that came after it.
  private mutating func askAgain(_ question: Question) {
    asking.question = nil
    ask(question.kind, n: question.n, k: question.k)
  }

  /// What was reported with it is unknown again, and unknown never leads to touch.
  private mutating func forget(_ given: GivenAnswer) {
    visit.lastReport = nil
    switch given.answer {
    case .distress(let distress): forget(distress, of: given)
    case .presence(let presence):
      reports.presence = nil
      if presence == .halfHere { touching.halfHereRun = max(0, touching.halfHereRun - 1) }
    case .state: if given.occasion == .pre { reports.body = nil }
    case .ladder(let rung):
      company.ladder = nil
      company.answer = nil
      if rung == .notNow { company.refusals = max(0, company.refusals - 1) }
    case nil: break
    }
  }

  private mutating func forget(_ distress: Distress, of given: GivenAnswer) {
    switch given.occasion {
    case .pre:
      reports.pre = nil
      if given.isLeft { leaveTouchOut() }
    case .gate:
      if given.question != nil { reports.baseline = nil }
      reports.settled = nil
    case .peak:
      touching.peak = nil
      if distress.value >= Titration.edge { touching.edgePeaks = max(0, touching.edgePeaks - 1) }
    case .settled: reports.settled = nil
    case .post:
      reports.post = nil
      if escalation != given.escalation {
        practised.postAlarms = max(0, practised.postAlarms - 1)
      }
    case .both, .later, nil: break
    }
  }

  /// Leaves the stage of an alarm that was none.
  private mutating func comeBack(from given: GivenAnswer) {
    if case .orient(var orient) = state {
      // The safety that it is owed goes on; only the signal is gone.
      orient.grounding = nil
      state = .orient(orient)
      if let question = given.question { askAgain(question) }
      return
    }
    switch given.escalation {
    case .high: return enterHigh()
    case .numb: return enterNumb()
    case .stop, .silent, .unsettled, .rising, .edge, nil: break
    }
    switch given.stage {
    case .checkPre: enterCheckPre(reason: .key)
    case .checkPost: enterCheckPost(reason: .key)
    case .high where plan.mode == .ground: enter(.ground(Ground()), reason: .key)
    case .arrive, .choose, .resource, .gate, .touch, .orient, .both, .close, .rest, .high, .stop,
      .numb, .silent, .later, nil:
      enterOrient(plan.mode == .glimmer ? .room : .safety, reason: .key)
    }
  }
}
