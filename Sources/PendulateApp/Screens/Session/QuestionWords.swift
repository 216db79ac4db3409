import PendulateCore

/// The questions of a session in words.
enum QuestionWords {
  /// The question alone.
  static func text(_ question: Question) -> String {
    switch question.kind {
    case .go: return "What would suit you now?"
    case .both: return "Would you like both at once, for a minute?"
    case .more: return "A little more time here first?"
    case .rate(let occasion, let scale):
      switch scale {
      case .distress where occasion == .peak: return "How strong did it get, at most? 0 to 10"
      case .distress where occasion == .settled: return "And now? 0 to 10"
      case .distress: return CheckInPage.distressQuestion
      case .presence: return CheckInPage.presenceQuestion
      case .state: return "How is the body?"
      case .ladder: return "The glimmer, how is it?"
      }
    }
  }

  /// The answers, each with its key.
  static func choices(_ question: Question, session: Session) -> [(key: String, word: String)] {
    let hints =
      switch question.kind {
      case .go: goHints(session)
      case .both:
        AnswerKeys.both.hints(.cue(.both(true)), .cue(.both(false)), .leaveBothOut)
      case .more: AnswerKeys.more.hints(.cue(.stay), .cue(.skip))
      // Its numbers are a strip, or told as what they mean.
      case .rate(_, .distress): AnswerKeys.open.hints(.cue(.skip))
      case .rate(_, .presence): AnswerKeys.presence.bindings.map { KeyHint($0) }
      case .rate(_, .state): AnswerKeys.state.bindings.map { KeyHint($0) }
      case .rate(_, .ladder): AnswerKeys.ladder.bindings.map { KeyHint($0) }
      }
    return hints.map { ($0.keys.text(), $0.does) }
  }

  private static func goHints(_ session: Session) -> [KeyHint] {
    let isGate = session.stage == .gate
    return
      (session.offersTouch
      ? AnswerKeys.go.hints(
        .cue(.touch),
        saying: (session.plan.practice.isBothAlone ? "both" : "touch")
          + ", \(session.gate.nextTouch) s") : [])
      + AnswerKeys.go.hints(
        .cue(.stay), saying: isGate ? "stay without touching" : "stay here")
      + (isGate ? SessionKeys.table.hints(.longer, saying: "longer, then ask again") : [])
      + SessionKeys.table.hints(.close, saying: "close gently")
  }

  /// The question as one line that ends in its choices.
  static func line(_ question: Question, session: Session) -> String {
    let numbers = question.scale == .distress ? ["0 at ease", "10 the most"] : []
    let choices = numbers + choices(question, session: session).map { "\($0.key) \($0.word)" }
    let reason = obstacle(session).map { $0 + " " } ?? ""
    return "\(reason)\(text(question)) (\(choices.joined(separator: ", ")))"
  }

  /// Why a touch is not open at the gate, in one sentence; nil if it is.
  static func obstacle(_ session: Session) -> String? {
    guard session.stage == .gate, session.question?.kind == .go else { return nil }
    switch session.gate.obstacles.first {
    case nil: return nil
    case .distress: return "Touching is closed above 4, and well above where it began."
    case .presence: return "Touching is closed until you say that you are here."
    case .glimmers: return "No glimmer was for now. Touching can wait; staying is whole."
    case .dose, .touches, .length: return "That was plenty of touch for one session."
    case .time: return "Half an hour is plenty for one session."
    case .mode, .over: return "Touching is closed for this session."
    }
  }
}
