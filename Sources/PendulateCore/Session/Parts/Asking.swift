extension Session {
  /// What is asked, and how often nobody answered.
  struct Asking: Hashable, Sendable {
    /// What is asked now.
    var question: Question?
    /// How many questions in a row stayed without an answer, where silence is counted.
    var silences = 0
    /// The ladder that went by unanswered a moment ago, and until when its answer still counts.
    var late: Late?
    /// The last answer, for as long as it can be taken back.
    var given: GivenAnswer?

    /// A question that has gone, and until when its answer still counts.
    struct Late: Hashable, Sendable {
      let question: Question
      let until: Duration
    }
  }

  // MARK: Asking and patience

  /// Puts a question on the screen; one that stood there stays without an answer.
  mutating func ask(_ kind: Question.Kind, n: Int? = nil, k: Int = 0) {
    if let open = question { recordMissing(open) }
    let question = Question(kind, n: n, k: k)
    asking.question = question
    // What was known of presence is from before; until it is answered it is not known.
    if question.scale == .presence { reports.presence = nil }
    actions.append(.ask(question))
    set(.questionTimeout, after: patience(for: kind))
  }

  private func patience(for kind: Question.Kind) -> Duration {
    switch kind {
    case .rate(.pre, _) where !isOnPage: Self.ratingPatience
    case .rate(.pre, _), .rate(.post, _):
      asking.silences == 0 ? Self.pagePatience : Self.ratingPatience
    case .rate, .both: Self.ratingPatience
    case .go, .more: Self.gatePatience
    }
  }

  private var isOnPage: Bool { state?.rules.isPage ?? false }

  /// A page waits from the last key on.
  mutating func renewPatience() { set(.questionTimeout, after: Self.pagePatience) }

  /// Takes the question from the screen.
  mutating func endQuestion() {
    asking.question = nil
    clear(.questionTimeout)
  }

  mutating func recordMissing(_ question: Question) {
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
    asking.silences = 0
    let isCounted = occasion == .settled || isClimbing
    record(.rate) { event in
      event.occasion = occasion
      event.n = question.n
      event.k = isCounted ? question.k : nil
      event.answer = answer
    }
  }

  // MARK: Answers, and none

  mutating func takeAnswer(_ answer: Answer) {
    guard let open = question, case .rate(let occasion, let scale) = open.kind,
      scale == answer.scale
    else { return takeReport(answer) }
    if occasion == .peak, case .distress(let distress) = answer {
      endQuestion()
      state?.rules.takePeak(distress, in: &self)
      asking.given?.question = open
      return
    }
    recordAnswer(answer, to: open)
    asking.given?.question = open
    endQuestion()
    state?.rules.goOn(from: occasion, scale, with: answer, in: &self)
  }

  /// The question on screen stays without an answer, by choice.
  mutating func skip() {
    switch question?.kind {
    case .go: state?.rules.stay(in: &self)
    case .both: enterClose(reason: .answer)
    case .more: skipMore()
    case .rate(let occasion, let scale): goOnWithoutAnswer(occasion, scale)
    case nil: state?.rules.skip(in: &self)
    }
  }

  /// Nobody answered.
  mutating func timeOut() {
    switch question?.kind {
    case .rate(let occasion, let scale): goOnWithoutAnswer(occasion, scale, isSilence: true)
    case .go: enterOrient(.quiet, reason: .silent)
    case .both: enterClose(reason: .silent)
    case .more: skipMore()
    case nil: state?.rules.patienceIsOver(in: &self)
    }
  }

  private mutating func skipMore() {
    asking.question = nil
    ask(.rate(.post, .presence))
  }

  private mutating func goOnWithoutAnswer(
    _ occasion: SessionEvent.Occasion, _ scale: Scale, isSilence: Bool = false
  ) {
    guard let open = question, let rules = state?.rules else { return }
    switch rules.silenceCount {
    case .none: break
    case .timeouts: asking.silences = isSilence ? asking.silences + 1 : 0
    case .all: asking.silences += 1
    }
    recordMissing(open)
    endQuestion()
    if isSilence, scale == .ladder {
      asking.late = Asking.Late(question: open, until: now + Self.lateness)
    }
    rules.goOn(from: occasion, scale, with: nil, in: &self)
  }

  // MARK: What nobody asked for

  private mutating func takeReport(_ answer: Answer) {
    switch answer {
    case .distress(let distress):
      if !takeLate(distress) { report(distress) }
    case .ladder: state?.rules.takeRung(answer, in: &self)
    case .presence(let presence): report(presence)
    case .state: break
    }
  }

  /// Takes a number right behind a ladder that went by for its rung; whether it was one.
  ///
  /// It was on its way already.
  private mutating func takeLate(_ distress: Distress) -> Bool {
    guard let late = asking.late, question == nil, now < late.until,
      case .rate(let occasion, let scale) = late.question.kind,
      let rung = Ladder.allCases.first(where: { $0.rung == distress.value })
    else { return false }
    asking.late = nil
    recordAnswer(.ladder(rung), to: late.question)
    state?.rules.goOn(from: occasion, scale, with: .ladder(rung), in: &self)
    return true
  }

  /// Unasked, a word about presence can close the gate and never open it.
  private mutating func report(_ presence: Presence) {
    guard let rules = state?.rules else { return }
    record(.rate) { [swingNumber] event in
      event.occasion = rules.occasionOfReports
      event.n = rules.stage == .orient ? swingNumber : nil
      event.answer = .presence(presence)
    }
    if presence != .here { reports.presence = presence }
    rules.takePresence(presence, in: &self)
  }

  private mutating func report(_ distress: Distress) {
    guard let rules = state?.rules, rules.takesReports else { return }
    visit.lastReport = distress
    if rules.takeReportAsPeak(distress, in: &self) { return }
    record(.rate) { [stage, swingNumber] event in
      event.occasion = rules.occasionOfReports
      event.n = stage == .orient ? swingNumber : nil
      event.answer = .distress(distress)
    }
    if stage == .gate { reports.settled = distress.value }
    if rules.alarmsAtReports {
      rules.takeReport(distress.value, in: &self)
    }
  }
}
