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

  /// The seconds until it closes as they are said: in steps of ten, never less than is left.
  static func closingSeconds(_ left: Duration) -> Int {
    let seconds = Int(left.inSeconds.rounded(.up))
    return (max(1, seconds) + 9) / 10 * 10
  }

  /// That it closes by itself, and how much quiet comes before that.
  static func closing(in seconds: Int) -> String {
    "Closing soon; some quiet first, \(StageWords.spoken(seconds))."
  }

  /// The same where there is hardly any room.
  static func closingShortly(in seconds: Int) -> String {
    "Closing in \(StageWords.spoken(seconds))."
  }

  static let closeEarly = "A little longer here first; q leaves at any time."

  // MARK: The end

  static let summary = "Before and after"
  static let nothingSaid = "Nothing was said before or after. That is fine."
  static let noGrade = "Up, down or level: each is information, none is a grade."
  static let goesOn = "An empty line goes on."
  static let ends = "An empty line ends."
  static let stopInLines =
    "q or an empty line leaves, c closes with a check-in, ! has services by country too."
  static let people = "! shows people you could reach."
}
