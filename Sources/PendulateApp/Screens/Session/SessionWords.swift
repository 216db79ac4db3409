import PendulateCore

/// What a session says beside its questions, its stages and its prompts.
enum SessionWords {
  static let refusal = "By your own limits that is plenty for today. Glimmers and Steady stay open."
  static let bothLeftOut = "Left out from now on; the configuration can bring it back."
  static let misunderstood = "That is not one of the answers here. ? lists what is."
  static let nothingAsked = "Nothing is asked now; the time goes on. ? lists the keys."
  static let rehearsal = "rehearsal"

  // MARK: Pauses

  static let paused = "Paused. There is time."
  static let pausedInLines = "Paused. p or an empty line goes on, q leaves."
  static let welcome = "Welcome back. There is time."
  static let welcomeInLines = "Welcome back. You are in orient; there is time."

  // MARK: What was answered

  /// The last answer of what happened, in a word or two; nil where there was none.
  static func answer(in records: [SessionEvent]) -> String? {
    let kinds: Set<SessionEvent.Kind> = [.rate, .settledMark, .takenBack]
    guard let event = records.last(where: { kinds.contains($0.event) }) else { return nil }
    if event.event == .takenBack { return "taken back" }
    switch event.answer {
    case .distress(let distress): return "distress \(distress.value)"
    case .presence, .state, .ladder: return ""
    case nil: return "settled"
    }
  }

  /// That the journal has an answer.
  static func kept(_ answer: String) -> String { answer.isEmpty ? "kept" : "\(answer), kept" }

  /// That an answer was heard, and is not in the journal.
  static func heard(_ answer: String) -> String { answer.isEmpty ? "heard" : "\(answer), heard" }

  // MARK: Closing

  /// That it closes by itself, and how much quiet comes before that; nil where it does not.
  static func closing(_ session: Session) -> String? {
    session.closingSoon.map { seconds in
      let rounded = (max(5, seconds) + 4) / 5 * 5
      return "Closing soon; some quiet first, \(StageWords.spoken(rounded))."
    }
  }

  // MARK: The end

  static let summary = "Before and after"
  static let nothingSaid = "Nothing was said before or after. That is fine."
  static let noGrade = "Up, down or level: each is information, none is a grade."
  static let goesOn = "An empty line goes on."
  static let ends = "An empty line ends."
  static let stopInLines =
    "q or an empty line leaves, c closes with a check-in, ! has services by country too."
  static let peopleInLines = "! shows people you could reach."
}
