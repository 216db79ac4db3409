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
    switch question.kind {
    case .go:
      var choices: [(key: String, word: String)] = []
      if session.offersTouch { choices.append(("t", "touch, \(session.gate.nextTouch) s")) }
      choices.append(
        ("Enter", session.stage == .gate ? "stay, touching rests" : "stay here"))
      if session.stage == .gate { choices.append(("+", "longer, then ask again")) }
      choices.append(("c", "close gently"))
      return choices
    case .both: return [("y", "yes"), ("n", "no"), ("l", "leave it out for good")]
    case .more: return [("Enter", "stay a little"), ("n", "go on")]
    case .rate(_, let scale):
      switch scale {
      case .distress: return [("0-9, x", "a number, x is ten"), ("Enter", "skip")]
      case .presence: return numbered(CheckInPage.presence, from: 1)
      case .state: return numbered(CheckInPage.states, from: 1)
      case .ladder: return numbered(CheckInPage.ladder, from: 0)
      }
    }
  }

  private static func numbered(
    _ choices: [Field.Choice], from first: Int
  ) -> [(key: String, word: String)] {
    choices.enumerated().map { (String($0 + first), $1.word) }
  }

  /// The question as one line that ends in its choices.
  static func line(_ question: Question, session: Session) -> String {
    let choices = choices(question, session: session).map { "\($0.key) \($0.word)" }
    return "\(text(question)) (\(choices.joined(separator: ", ")))"
  }

  /// Why a touch is not open at the gate, in one sentence; nil if it is.
  static func obstacle(_ session: Session) -> String? {
    guard session.stage == .gate, session.question?.kind == .go else { return nil }
    switch session.gate.obstacles.first {
    case nil: return nil
    case .distress: return "Touching is open from 4 down, and near where it began."
    case .presence: return "Touching is open when it is all here."
    case .dose, .touches, .length: return "That was plenty of touch for one session."
    case .time: return "Half an hour is plenty for one session."
    case .mode, .over: return "Touching is over for today."
    }
  }
}
