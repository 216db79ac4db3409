import PendulateCore
import TerminalGrid

/// What keys and words answer to the question on screen, beside the keys of the table.
extension SessionScreen {
  /// What a key answers; nil where it answers nothing now.
  func answer(_ key: Key) -> Cue? {
    if let cue = courseCue(for: key) { return cue }
    guard let question = session.question else {
      guard key == .enter else { return nil }
      return session.stage == .stop ? .leave : .skip
    }
    switch (question.kind, key) {
    case (.go, .character("t")), (.go, .character("T")): return .touch
    case (.go, .enter), (.more, .enter): return .stay
    case (.go, .left): return .shorter
    case (.both, .character("y")), (.both, .character("Y")): return .both(true)
    case (.both, .character("n")), (.both, .character("N")): return .both(false)
    case (.more, .character("n")), (.more, .character("N")): return .skip
    case (_, .enter): return .skip
    case (_, .character(let character)):
      guard character.isASCII, let digit = character.wholeNumberValue else { return nil }
      return Self.answer(digit: digit, on: question.scale)
    case (_, _): return nil
    }
  }

  /// What a word answers; nil where it answers nothing now.
  func answer(_ word: String) -> Cue? {
    if let cue = courseCue(for: word) { return cue }
    guard let question = session.question else { return nil }
    switch (question.kind, word) {
    case (.go, "t"), (.go, "touch"): return .touch
    case (.go, "stay"), (.more, "stay"): return .stay
    case (.go, "shorter"): return .shorter
    case (.both, "y"), (.both, "yes"): return .both(true)
    case (.both, "n"), (.both, "no"): return .both(false)
    case (.more, "n"), (.more, "no"): return .skip
    case (_, _): break
    }
    switch question.scale {
    case .distress: return Distress(word: word).map { .answer(.distress($0)) }
    case .presence:
      if let presence = Presence(word: word) { return .answer(.presence(presence)) }
    case .state: if let state = BodyState(word: word) { return .answer(.state(state)) }
    case .ladder:
      if let ladder = Ladder(word: word) { return .answer(.ladder(ladder)) }
      if word == Ladder.notNow.word { return .answer(.ladder(.notNow)) }
    case nil: return nil
    }
    return Int(word).flatMap { Self.answer(digit: $0, on: question.scale) }
  }

  /// What a key says while one stays with a glimmer or hunts for some.
  private func courseCue(for key: Key) -> Cue? {
    if session.isHunting, key == .enter { return .found }
    guard session.isClimbing else { return nil }
    let rungs = Ladder.allCases
    let place = session.rung.flatMap(rungs.firstIndex)
    if key == .up { return .answer(.ladder(rungs[min(rungs.count - 1, (place ?? 0) + 1)])) }
    if key == .down { return .answer(.ladder(rungs[max(0, (place ?? 1) - 1)])) }
    guard case .character(let character) = key, character.isASCII,
      let digit = character.wholeNumberValue
    else { return nil }
    return Self.answer(digit: digit, on: .ladder)
  }

  private func courseCue(for word: String) -> Cue? {
    if session.isHunting, word.isEmpty || word == "here" { return .found }
    guard session.isClimbing else { return nil }
    if let rung = Ladder(word: word) { return .answer(.ladder(rung)) }
    return Int(word).flatMap { Self.answer(digit: $0, on: .ladder) }
  }

  private static func answer(digit: Int, on scale: Scale?) -> Cue? {
    switch scale {
    case .presence where (1...3).contains(digit):
      .answer(.presence(Presence.allCases[digit - 1]))
    case .state where (1...4).contains(digit): .answer(.state(BodyState.allCases[digit - 1]))
    case .ladder where (0...3).contains(digit): .answer(.ladder(Ladder.allCases[digit]))
    case .distress, .presence, .state, .ladder, nil: nil
    }
  }
}
