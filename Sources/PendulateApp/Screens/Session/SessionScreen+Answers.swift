import PendulateCore
import TerminalGrid

/// What keys and words answer to the question on screen, beside the keys of the table.
extension SessionScreen {
  /// What a key answers; nil where it answers nothing now.
  func answer(_ key: Key) -> Cue? {
    AnswerKeys.now(in: session).action(of: key).flatMap { cue(for: $0, by: key) }
  }

  /// What a word answers; nil where it answers nothing now.
  func answer(_ word: String) -> Cue? {
    if session.isClimbing {
      if let rung = Ladder(word: word) { return .answer(.ladder(rung)) }
      if let cue = answer(number: word, from: AnswerKeys.ladder) { return cue }
    }
    if let action = AnswerKeys.now(in: session).action(of: word) { return cue(for: action) }
    switch session.question?.scale {
    case .distress: return Distress(word: word).map { .answer(.distress($0)) }
    case .presence: return PresenceKeys.presence(word).map(Cue.presence)
    case .state:
      return BodyState(word: word).map { .answer(.state($0)) }
        ?? answer(number: word, from: AnswerKeys.state)
    case .ladder:
      let rung = word == Ladder.notNow.word ? Ladder.notNow : Ladder(word: word)
      return rung.map { .answer(.ladder($0)) } ?? answer(number: word, from: AnswerKeys.ladder)
    case nil: return nil
    }
  }

  /// What a number in a line answers: what its key does.
  private func answer(number word: String, from table: KeyTable<SessionAnswer>) -> Cue? {
    guard let number = Int(word), (0...9).contains(number) else { return nil }
    return table.action(of: Key.digit(number)).flatMap { cue(for: $0) }
  }

  /// What the machine is told for an answer; nil where that is not for the machine.
  private func cue(for answer: SessionAnswer, by key: Key? = nil) -> Cue? {
    let rungs = Ladder.allCases
    let place = session.rung.flatMap(rungs.firstIndex)
    switch answer {
    case .cue(let cue): return cue
    case .leaveBothOut: return nil
    case .rung: return key?.digit.map { .answer(.ladder(rungs[$0])) }
    case .rungUp: return .answer(.ladder(rungs[min(rungs.count - 1, (place ?? 0) + 1)]))
    case .rungDown: return .answer(.ladder(rungs[max(0, (place ?? 1) - 1)]))
    }
  }
}
