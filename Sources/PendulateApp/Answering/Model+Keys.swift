import PendulateCore
import TerminalGrid

/// Keys as a hand presses them: through the guard, and on to the screen.
extension Model {
  /// Takes a key; a way to safety, leaving and every key in touch are obeyed at once.
  mutating func take(_ key: Key, at stamp: Stamp) -> [Effect] {
    if screen.state.isTouching {
      answers.noteTouch(key, at: stamp.real)
      return obey(key, at: stamp)
    }
    if answers.makesPeakTen(key, at: stamp.real) {
      return onTop(at: stamp) { $0.makePeakTen(in: &$1, at: stamp) }
    }
    if answers.makesTen(key, at: stamp.real) {
      answers.letGo()
      return act(on: .character("x"), at: stamp, seen: stamp)
    }
    let effects = deliverOne()
    let isRepeated = answers.isRepeated(key)
    // What was a slip of the hand may be taken back at once.
    let passes = Self.isWayOut(key) || key == .backspace && !isRepeated
    if answers.isOfBurst(at: stamp.real), !passes, !leadsAbout(key, at: stamp),
      isRepeated || !answersSeen(key) && (!isMove(key) || isAnswer(key, at: stamp))
    {
      answers.noteBurst(key, at: stamp.real, seen: answers.seen)
      return effects
    }
    if key == .character("1"), screen.state.takesDistress {
      answers.hold(at: stamp)
      return effects
    }
    return effects + act(on: key, at: stamp, seen: stamp)
  }

  /// Takes the 1 that waits for what it is: it was pressed when it was pressed, and a key that comes
  /// a while after that is no part of its burst.
  mutating func deliverOne() -> [Effect] {
    guard let one = answers.held else { return [] }
    answers.letGo()
    return act(on: .character("1"), at: one.stamp, seen: one.stamp)
  }

  /// Whether the 1 that waits is one for good, or something else is due before that.
  func isOneDue(at stamp: Stamp) -> Bool {
    guard let one = answers.held else { return false }
    if stamp.real - one.stamp.real >= AnswerGuard.burst { return true }
    return isDue(at: stamp.moment)
  }

  /// Does what a key does, and notes whether something new is asked from `seen` on.
  private mutating func act(on key: Key, at stamp: Stamp, seen: Stamp) -> [Effect] {
    let earlier = shown
    let page = screen.state.openPage
    let effects = obey(key, at: stamp)
    if shown != earlier {
      answers.noteBurst(key, at: seen.real, seen: questionSeen(beside: page))
    }
    return effects
  }

  private mutating func obey(_ key: Key, at stamp: Stamp) -> [Effect] {
    context.seenNotice = context.notice
    context.notice = nil
    let top = screen.state
    if !top.isTouching, !top.keeps(key), let action = SharedKeys.table.action(of: key) {
      return perform(action, at: stamp)
    }
    return onTop(at: stamp) { $0.press(key, in: &$1, at: stamp) }
  }

  // MARK: What a key would do

  /// A screen with what it asks.
  private struct Shown: Hashable {
    let kind: ObjectIdentifier
    let question: OpenQuestion?
  }

  private var shown: Shown {
    let state = screen.state
    return Shown(kind: ObjectIdentifier(type(of: state)), question: state.question)
  }

  /// Whether a key moves about or types, which may be as fast as a hand is.
  private func isMove(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .backspace, .delete: true
    case .character: screen.state.keeps(key)
    case .enter, .tab, .backTab, .escape, .control, .function, .unreadable: false
    }
  }

  /// The question it is at, where the page had it in sight with the one before; nil where it is new to
  /// the eye, or asked before touching.
  private func questionSeen(beside earlier: Form?) -> Field.Name? {
    guard let earlier, let page = screen.state.openPage, page.fields.count == earlier.fields.count,
      page.title == earlier.title, let field = page.current, !field.isAboutCare
    else { return nil }
    let together = PageView.questions(of: page, in: context)
    return together.contains(page.index) && together.contains(earlier.index) ? field.name : nil
  }

  /// Whether a key is one of the answers to a question that stood there before the burst.
  private func answersSeen(_ key: Key) -> Bool {
    guard let field = screen.state.openPage?.current, field.name == answers.seen else {
      return false
    }
    return field.place(of: key.withPlainDigit) != nil
  }

  /// Whether an arrow leads from question to question of one page and answers nothing: that may be as
  /// fast as a hand is, though what comes behind it waits.
  private func leadsAbout(_ key: Key, at stamp: Stamp) -> Bool {
    guard key == .up || key == .down, case .field = screen.state.question else { return false }
    var trial = self
    let effects = trial.obey(key, at: stamp)
    guard case .field = trial.shown.question, trial.shown.kind == shown.kind else { return false }
    return !effects.contains(where: \.isConsequence)
  }

  /// Whether a key would answer something; found out on a copy.
  private func isAnswer(_ key: Key, at stamp: Stamp) -> Bool {
    var trial = self
    let effects = trial.obey(key, at: stamp)
    return trial.shown != shown || effects.contains(where: \.isConsequence)
  }

  /// Whether a key leads to safety, away, or to what is the same everywhere.
  private static func isWayOut(_ key: Key) -> Bool {
    key == .escape || key == .character(" ") || SharedKeys.table.action(of: key) != nil
  }
}

extension Effect {
  /// Whether something is kept or ended by it, rather than shown, read or told.
  fileprivate var isConsequence: Bool {
    switch self {
    case .journal, .limits, .own, .process: true
    case .read, .readOwn, .tell, .face: false
    }
  }
}
