extension Session {
  /// Puts a question on the screen; one that stood there stays without an answer.
  mutating func ask(_ kind: Question.Kind, n: Int? = nil, k: Int = 0) {
    if let open = question { recordMissing(open) }
    let question = Question(kind, n: n, k: k)
    self.question = question
    // What was known of presence is from before; until it is answered it is not known.
    if question.scale == .presence { presence = nil }
    actions.append(.ask(question))
    set(.questionTimeout, at: now + patience(for: kind))
  }

  private func patience(for kind: Question.Kind) -> Duration {
    switch kind {
    case .rate(.pre, _), .rate(.post, _):
      missed == 0 ? Self.pagePatience : Self.ratingPatience
    case .rate, .both: Self.ratingPatience
    case .go, .more: Self.gatePatience
    }
  }

  /// Whether the stage is a page to fill in, without a time of its own.
  var isPage: Bool {
    switch stage {
    case .arrive, .checkPre, .choose, .checkPost: true
    default: false
    }
  }

  var isCheckIn: Bool { stage == .checkPre || stage == .checkPost }

  /// A page waits from the last key on.
  mutating func renewPatience() {
    set(.questionTimeout, at: now + Self.pagePatience)
  }

  private mutating func recordMissing(_ question: Question) {
    guard case .rate(let occasion, let scale) = question.kind else { return }
    record(.rateMissing) { event in
      event.occasion = occasion
      event.n = question.n
      event.k = question.k
      event.missingScale = scale
    }
  }

  private mutating func recordAnswer(_ answer: Answer, to question: Question) {
    guard case .rate(let occasion, _) = question.kind else { return }
    let isCounted = occasion == .settled || isClimbing
    record(.rate) { event in
      event.occasion = occasion
      event.n = question.n
      event.k = isCounted ? question.k : nil
      event.answer = answer
    }
  }

  // MARK: Answers

  mutating func takeAnswer(_ answer: Answer) {
    guard let open = question, case .rate(let occasion, let scale) = open.kind,
      scale == answer.scale
    else {
      if case .distress(let distress) = answer { report(distress) }
      if case .ladder = answer { takeRung(answer) }
      // Unasked, a word about presence can close the gate and never open it.
      if case .presence(let told) = answer, told != .here { presence = told }
      return
    }
    if occasion == .peak, case .distress(let distress) = answer {
      question = nil
      clear(.questionTimeout)
      return takePeak(distress)
    }
    recordAnswer(answer, to: open)
    question = nil
    clear(.questionTimeout)
    missed = stage == .high || stage == .numb ? missed : 0
    goOn(from: occasion, scale: scale, with: answer)
  }

  /// The question on screen stays without an answer, by choice.
  mutating func skip() {
    switch question?.kind {
    case .go: stay()
    case .both: enterClose(reason: .answer)
    case .more:
      question = nil
      ask(.rate(.post, .presence))
    case .rate(let occasion, let scale): goOnWithoutAnswer(occasion, scale)
    case nil:
      if stage == .close, now - stageStart >= Self.closeKeyDelay {
        enterCheckPost(reason: .key)
      } else if isPage, stage != .arrive {
        finishPage()
      }
    }
  }

  private mutating func goOnWithoutAnswer(_ occasion: SessionEvent.Occasion, _ scale: Scale) {
    guard let open = question else { return }
    recordMissing(open)
    question = nil
    clear(.questionTimeout)
    goOn(from: occasion, scale: scale, with: nil)
  }

  /// Nobody answered.
  mutating func timeOut() {
    switch question?.kind {
    case .rate(let occasion, let scale):
      if isCheckIn || isClimbing { missed += 1 }
      goOnWithoutAnswer(occasion, scale)
    case .go: enterOrient(.quiet, reason: .silent)
    case .both: enterClose(reason: .silent)
    case .more:
      question = nil
      ask(.rate(.post, .presence))
    case nil: timeOutPage()
    }
  }

  private mutating func timeOutPage() {
    switch stage {
    case .arrive:
      if plan.mode == .touch { plan.mode = .resource }
      enterCheckPre(reason: .silent)
    case .choose:
      if plan.mode == .touch { plan.mode = .resource }
      fitToPre()
      enterResource(reason: .silent)
    case .checkPre: leaveCheckPre(reason: .silent)
    case .checkPost: enter(.rest, for: Self.restLength, reason: .silent)
    case .resource where plan.mode == .glimmer: finish(.closed, reason: .timer)
    default: break
    }
  }

  // MARK: What follows from an answer, or from none

  private mutating func goOn(
    from occasion: SessionEvent.Occasion, scale: Scale, with answer: Answer?
  ) {
    switch (occasion, scale) {
    case (.pre, _): goOnFromPre(scale, answer)
    case (.gate, .ladder), (.post, .ladder): takeLadder(answer)
    case (.gate, _): goOnFromResource(scale, answer)
    case (.peak, _): measureSafety()
    case (.settled, _): goOnFromSettled(scale, answer)
    case (.both, _): goOnFromBoth(answer?.distress)
    case (.post, _): goOnFromPost(scale, answer)
    case (.later, _): break
    }
  }

  private mutating func goOnFromPre(_ scale: Scale, _ answer: Answer?) {
    switch scale {
    case .distress:
      pre = answer?.distress
      if let pre, alarm(at: pre) { return }
      ask(.rate(.pre, .presence))
    case .presence:
      if answer == .presence(.farAway) { return enterNumb() }
      if asksPresenceAgain {
        asksPresenceAgain = false
        return renewPatience()
      }
      ask(.rate(.pre, .state))
    case .state, .ladder:
      if case .state(let state) = answer { bodyState = state }
      renewPatience()
    }
  }

  private mutating func goOnFromResource(_ scale: Scale, _ answer: Answer?) {
    if scale == .distress {
      baseline = answer?.distress
      settledNow = baseline
      if let baseline, alarm(at: baseline) { return }
      return ask(.rate(.gate, .presence))
    }
    if case .presence(let answer) = answer { presence = answer }
    if presence == .farAway { return enterNumb() }
    guard plan.mode == .touch else { return enterClose(reason: .answer) }
    if baseline == nil {
      escalate(.silent)
      return enterSilent()
    }
    if presence == .halfHere {
      halfHereRun += 1
      return enterOrient(.longer, reason: .answer)
    }
    enterGate(reason: .answer)
  }

  private mutating func goOnFromSettled(_ scale: Scale, _ answer: Answer?) {
    switch (stage, scale) {
    case (.high, _): takeHighRating(answer?.distress)
    case (.numb, _):
      if case .presence(let presence) = answer {
        takeNumbPresence(presence)
      } else {
        takeNumbPresence(nil)
      }
    case (_, .distress):
      if let distress = answer?.distress, distress >= Titration.high {
        settledNow = distress
        alarm(at: distress)
        return
      }
      takeSettled(answer?.distress)
    default:
      if answer == .presence(.farAway) { return enterNumb() }
      if case .presence(let presence) = answer {
        takeOrientPresence(presence)
      } else {
        takeOrientPresence(nil)
      }
    }
  }

  private mutating func goOnFromBoth(_ distress: Int?) {
    if let distress, alarm(at: distress) { return }
    if let distress, distress >= Titration.edge, !orientation.stretched {
      orientation.stretched = true
      return extendOrient()
    }
    enterClose(reason: .answer)
  }

  private mutating func goOnFromPost(_ scale: Scale, _ answer: Answer?) {
    switch (scale, answer) {
    case (.distress, .distress(let distress)):
      post = distress.value
      takePost(distress.value)
    case (.distress, _): ask(.rate(.post, .presence))
    case (.presence, .presence(.farAway)) where postAlarms == 0 && escalation != .stop:
      postAlarms += 1
      enterNumb()
    case (.presence, _):
      if asksPresenceAgain {
        asksPresenceAgain = false
        return renewPatience()
      }
      ask(.rate(.post, .state))
    default:
      if ladder == nil, !usedGlimmers.isEmpty, scale == .state {
        ask(.rate(.post, .ladder))
      } else {
        renewPatience()
      }
    }
  }

  private mutating func takePost(_ distress: Int) {
    if distress >= Titration.high, escalation != .stop {
      if postAlarms == 0 || distress >= Titration.stop {
        postAlarms += 1
        if alarm(at: distress) { return }
      }
      showCard()
    } else if escalation != .stop, moreOffers < 3,
      distress >= Titration.edge || distress >= (pre ?? distress) + 2
    {
      return ask(.more)
    }
    ask(.rate(.post, .presence))
  }

  // MARK: Pages

  mutating func finishPage() {
    switch stage {
    case .checkPre: leaveCheckPre(reason: .key)
    case .choose:
      fitToPre()
      enterResource(reason: .key)
    case .checkPost: enter(.rest, for: Self.restLength, reason: .key)
    case .rest: finish(restOutcome, reason: .key)
    case .resource where plan.mode == .glimmer: finish(.closed, reason: .key)
    default: break
    }
  }

  /// What was not asked for stays unknown, and unknown never leads to touch.
  private mutating func leaveCheckPre(reason: SessionEvent.ExitReason) {
    if let open = question { recordMissing(open) }
    question = nil
    if pre == nil, plan.mode == .touch { plan.mode = .resource }
    enterChoose(reason: reason)
  }

  mutating func takeBody(_ marks: [BodyMark], isDistant: Bool) {
    guard isCheckIn else { return }
    record(.body) { $0.regions = marks }
    if isDistant {
      asksPresenceAgain = true
      ask(.rate(stage == .checkPre ? .pre : .post, .presence))
    }
  }

  /// A number that nobody asked for.
  private mutating func report(_ distress: Distress) {
    lastReport = distress
    if stage == .orient, orientation.kind == .swing, peak == nil {
      if question?.scale != .distress { return takePeak(distress) }
    }
    record(.rate) { [stage, swing] event in
      event.occasion =
        switch stage {
        case .arrive, .checkPre, .choose: .pre
        case .resource, .gate: .gate
        default: .settled
        }
      event.n = stage == .orient && swing > 0 ? swing : nil
      event.answer = .distress(distress)
    }
    if stage == .gate { settledNow = distress.value }
    if stage != .stop, stage != .checkPost, stage != .rest { alarm(at: distress.value) }
  }
}
