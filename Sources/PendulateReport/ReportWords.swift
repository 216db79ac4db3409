import PendulateApp
import PendulateCore

/// What a report says in words of its own, to somebody who does not know the program.
enum ReportWords {
  /// With fewer returns than this, nothing is said to go with a glimmer.
  static let enoughToHelp = 5
  /// How many are told on one page.
  static let mostThatHelp = 3

  static let none = "No session lies in these days. That is information too, and no gap to fill."
  static let nothingSaid = "It was not said after any of these sessions."
  static let nothingHelpsYet = "No glimmer was close by in five returns with both numbers yet."
  static let goneGlimmer = "A glimmer that is gone"
  static let goesWith =
    "It goes with settling and need not cause it: high numbers come down with anything."

  /// From when to when, how many sessions, and when the page was made.
  static func span(_ content: ReportContent) -> String {
    let days =
      "\(DayWords.inWords(content.trends.from)) to \(DayWords.inWords(content.trends.through))"
    let sessions = CountedNoun.words(content.trends.whole.sessions, "session")
    return
      "\(days), \(sessions). Made on \(DayWords.inWords(content.madeAt.localDate)) with pendulate."
  }

  static let noHardMoments =
    "No 7 or more, no far away and no return that did not settle ended touching in these days."
  static let alongside = "A person alongside can help with moments like these."

  /// What was enough to end touching, and lighter than a hard moment.
  static func lighter(_ counts: [SessionEvent.Escalation: Int]) -> String {
    "Lighter signs that touching was enough: "
      + "\(HardMomentWords.counts(counts, HardMomentWords.kind))."
  }

  /// How often a session was left or interrupted; nothing where none was.
  static func outcomes(_ period: TrendPeriod) -> [String] {
    let told = [Outcome.left, .interrupted].compactMap { outcome in
      period.outcomes[outcome].map { "\(StoryWords.outcome(outcome)) \($0)" }
    }
    return told.isEmpty ? [] : ["Sessions before their end: \(told.joined(separator: ", "))."]
  }

  /// How often one was far away when asked; nothing where it was not asked.
  static func farAway(_ period: TrendPeriod) -> [String] {
    let answers = period.presence.reduce(0, +)
    guard answers > 0, let far = period.presence.last else { return [] }
    return ["Asked whether they were here, the answer was far away \(far) of \(answers) times."]
  }

  /// Five words that somebody else needs.
  static func glossary(_ content: ReportContent) -> [String] {
    [
      "Distress: how hard it is right now, from 0 to 10.",
      "Touch: some seconds with a little of something difficult.",
      "Return: the way back from it, to the room and a glimmer.",
      "Glimmer: a small moment of safety or goodness to come back to.",
      "Window: distress of at most \(content.trends.edge), and not far away.",
    ]
  }

  /// What the numbers are and are not.
  static let limits = [
    "One person's own numbers from practice: they measure, diagnose and compare nothing. What was "
      + "not answered stays unknown; a middle is told from three on, a direction from six on.",
    "It is practice support, not therapy; the evidence for practising alone is thin, and it fits "
      + "best alongside a person.",
  ]
}
