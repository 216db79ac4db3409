import PendulateCore
import TerminalGrid

/// What keys answer to a question of a session, or say while one stays with a glimmer.
enum SessionAnswer: Hashable, Sendable {
  /// What the machine is told.
  case cue(Cue)
  /// Both at once is not offered again.
  case leaveBothOut
  /// The rung of that number, or one more or less than the last.
  case rung, rungUp, rungDown
}

/// The keys that answer, one table for each thing that is asked.
///
/// Ratings of distress are no part of it: they are given with the keys of the session.
enum AnswerKeys {
  /// At the gate, and where a touch is offered before it.
  static let go = KeyTable<SessionAnswer>([
    KeyBinding(.cue(.touch), Key.letter("t"), written: "t", words: ["t", "touch"], "touch"),
    KeyBinding(.cue(.stay), [.enter], written: "Enter", words: ["stay"], "stay here"),
    KeyBinding(
      .cue(.shorter), [.left], written: .left, words: ["shorter"], "shorter touch"),
  ])

  /// Where both at once is offered.
  static let both = KeyTable<SessionAnswer>([
    KeyBinding(.cue(.both(true)), Key.letter("y"), written: "y", words: ["y", "yes"], "yes"),
    KeyBinding(.cue(.both(false)), Key.letter("n"), written: "n", words: ["n", "no"], "no"),
    KeyBinding(
      .leaveBothOut, Key.letter("l"), written: "l", words: ["l", "leave it out", "never"],
      "leave it out for good"),
  ])

  /// Where a little more time is offered.
  static let more = KeyTable<SessionAnswer>([
    KeyBinding(.cue(.stay), [.enter], written: "Enter", words: ["stay"], "stay a little"),
    KeyBinding(.cue(.skip), Key.letter("n"), written: "n", words: ["n", "no"], "go on"),
  ])

  static let presence = KeyTable<SessionAnswer>(
    PresenceKeys.bindings(isAsked: true) { .cue(.presence($0)) })
  static let state = numbered(CheckInPage.states, BodyState.allCases.map(Answer.state))
  static let ladder = numbered(CheckInPage.ladder, Ladder.allCases.map(Answer.ladder), from: 0)

  /// Any question may stay open.
  static let open = KeyTable<SessionAnswer>([
    KeyBinding(.cue(.skip), [.enter], written: "Enter", "skip")
  ])

  /// What ends the rest after which nothing else is asked.
  static let stop = KeyTable<SessionAnswer>([
    KeyBinding(.cue(.leave), [.enter], written: "Enter", "leave")
  ])

  /// While one hunts for glimmers.
  static let hunt = KeyTable<SessionAnswer>([
    KeyBinding(
      .cue(.found), [.enter], written: "Enter", words: ["", "one", "found"], "here is one")
  ])

  /// While one stays with a glimmer.
  static let climb = KeyTable<SessionAnswer>([
    KeyBinding(
      .rung, Key.digits(0...Ladder.allCases.count - 1),
      written: .text("0-\(Ladder.allCases.count - 1)"), "how it is"),
    KeyBinding(.rungUp, [.up], written: .upDown, "a rung"),
    KeyBinding(.rungDown, [.down], written: .upDown, "a rung"),
  ])

  /// All that answers now, what comes first before all else.
  static func now(in session: Session) -> KeyTable<SessionAnswer> {
    var bindings: [KeyBinding<SessionAnswer>] = []
    if session.isHunting { bindings += hunt.bindings }
    if session.isClimbing { bindings += climb.bindings }
    guard let question = session.question else {
      return KeyTable(bindings + (session.stage == .stop ? stop : open).bindings)
    }
    return KeyTable(bindings + table(of: question).bindings + open.bindings)
  }

  /// What answers a question, besides what lets it open.
  private static func table(of question: Question) -> KeyTable<SessionAnswer> {
    switch question.kind {
    case .go: go
    case .both: both
    case .more: more
    case .rate(_, .presence): presence
    case .rate(_, .state): state
    case .rate(_, .ladder): ladder
    case .rate(_, .distress): KeyTable([])
    }
  }

  private static func numbered(
    _ choices: [Field.Choice], _ answers: [Answer], from first: Int = 1
  ) -> KeyTable<SessionAnswer> {
    KeyTable(
      zip(choices, answers).enumerated().map { index, pair in
        let number = index + first
        return KeyBinding(
          .cue(.answer(pair.1)), Key.digits(number...number), written: .text(String(number)),
          pair.0.word)
      })
  }
}
