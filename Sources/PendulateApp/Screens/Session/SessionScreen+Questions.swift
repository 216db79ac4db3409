import PendulateCore

/// Telling those who listen what the pages of a session ask.
extension SessionScreen {
  /// A question of a page that was told.
  struct ToldQuestion: Hashable, Sendable {
    let stage: Stage
    let field: Field.Name
  }

  /// Tells the question that a page is at, the first time it is asked.
  ///
  /// The ratings of a check-in are told by the machine, which asks them itself.
  mutating func tellNewQuestion(at stamp: Stamp) -> [Effect] {
    guard let stage = session.stage, let field = openPage?.current?.name,
      let (page, subject) = Self.name(of: field),
      toldQuestions.insert(ToldQuestion(stage: stage, field: field)).inserted
    else { return [] }
    let time = session.time(at: stamp.moment).inSeconds
    return [.tell(AskedQuestion(page, subject, t: time))]
  }

  /// What a question is called for those who listen: the page it belongs to, and what it asks there.
  private static func name(
    of field: Field.Name
  ) -> (page: AskedQuestion.Page, subject: AskedQuestion.Subject?)? {
    switch field {
    case .privately: (.arrive, .privately)
    case .awake: (.arrive, .awake)
    case .mild: (.arrive, .mild)
    case .minutes: (.choose, .minutes)
    case .about: (.choose, .about)
    case .aim: (.choose, .aim)
    case .touches: (.choose, .touches)
    case .glimmers: (.choose, .glimmers)
    case .breath: (.choose, .breath)
    case .rest: (.choose, .rest)
    case .body: (.body, nil)
    case .comfort: (.body, .comfort)
    case .words: (.words, nil)
    case .end: (.end, nil)
    case .distress, .presence, .presenceAgain, .state, .ladder, .consent, .offer, .since, .unwanted,
      .text, .category, .categoryOf, .find, .cue, .holds, .rampMinutes, .plan, .window,
      .windowPicks:
      nil
    }
  }
}
