import PendulateCore
import TerminalGrid

/// What comes in while a session goes on.
extension SessionScreen {
  var question: OpenQuestion? {
    if let page = openPage { return OpenQuestion(page) }
    guard session.stage == .rest, !session.isPaused else {
      return .stage(session.stage, session.question)
    }
    return .ending(isCard: ending == .card)
  }

  /// Where nothing else is asked, a number is a report.
  var takesDistress: Bool {
    guard !session.isPaused, session.stage != .rest, !session.isClimbing else { return false }
    if let page = openPage { return page.current.map { $0.leavesDigits(0...9) } ?? false }
    switch session.question?.scale {
    case .distress, .presence, nil: return true
    case .state, .ladder: return false
    }
  }

  /// Being asked to leave ends a session in its own way, and letters are text where it is written.
  func keeps(_ key: Key) -> Bool {
    if SharedKeys.table.action(of: key) == .leave { return true }
    return isWriting && !key.isControl
  }

  /// Whether letters are text now.
  private var isWriting: Bool { openPage?.takesText ?? false }

  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    if isTouching { return pressInTouch(key, in: &context, at: stamp) }
    let isText = isWriting && !key.isControl
    if !isText, SharedKeys.table.action(of: key) == .leave {
      return leaveNow(in: &context, at: stamp)
    }
    if session.isPaused { return pressInPause(key, in: &context, at: stamp) }
    if session.stage == .rest { return pressInEnding(key, in: &context, at: stamp) }
    if openPage != nil { return pressOnPage(key, in: &context, at: stamp) }
    if let row = rowToRead(by: key, in: context) {
      firstRow = row
      return run(.activity, in: &context, at: stamp)
    }
    if AnswerKeys.now(in: session).action(of: key) == .leaveBothOut {
      return leaveBothOut(in: &context, at: stamp)
    }
    if let cue = answer(key) { return run(cue, in: &context, at: stamp) }
    guard let action = SessionKeys.table.action(of: key) else {
      return run(.activity, in: &context, at: stamp)
    }
    return perform(action, key: key, in: &context, at: stamp)
  }

  /// The row that a key leads to, where what is seen is longer than the window.
  private func rowToRead(by key: Key, in context: Context) -> Int? {
    guard RowMove(key) != nil, OutwardView.isShown(session) else { return nil }
    let layout = layout(context)
    return OutwardView(session, context, in: layout).reading.row(from: firstRow, by: key)
  }

  /// In touch every key comes back; only being asked to leave altogether is more than that.
  private mutating func pressInTouch(
    _ key: Key, in context: inout Context, at stamp: Stamp
  ) -> Step {
    if key == .control("c") { return leaveNow(in: &context, at: stamp) }
    if key == .control("z") { return Step([], .perform(.suspend)) }
    return comeBack(
      with: PresenceKeys.presence(key).map(Cue.presence)
        ?? Distress(key: key).map { .answer(.distress($0)) }, in: &context, at: stamp)
  }

  mutating func makePeakTen(in context: inout Context, at stamp: Stamp) -> Step {
    Distress(10).map { run(.peak($0), in: &context, at: stamp) } ?? .stay
  }

  /// Comes back from touch, with the strength or the presence that was told: shown before anything
  /// is worked on.
  private mutating func comeBack(
    with told: Cue?, in context: inout Context, at stamp: Stamp
  ) -> Step {
    run(told ?? .safety, in: &context, at: stamp)
      .after([.face(.present)])
  }

  private mutating func pressInPause(
    _ key: Key, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch SessionKeys.table.action(of: key) {
    case .pause: return run(.resume, in: &context, at: stamp)
    case .safety: return run(.safety, in: &context, at: stamp)
    case .shared(let action):
      return perform(.shared(action), key: key, in: &context, at: stamp)
    case .presence(let presence): return run(.presence(presence), in: &context, at: stamp)
    case .distress:
      return Distress(key: key).map { run(.answer(.distress($0)), in: &context, at: stamp) }
        ?? .stay
    case .takeBack, .settled, .longer, .glimmer, .breath, .close, nil:
      return key == .enter ? run(.resume, in: &context, at: stamp) : .stay
    }
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    let before = self
    let step = obey(line, in: &context, at: stamp)
    // A line that changes nothing one would hear of is answered all the same.
    if context.notice == nil, step.isNothing, !session.isPaused, heard == before.heard {
      context.notice = line.word.isEmpty ? SessionWords.nothingAsked : SessionWords.misunderstood
    }
    return step
  }

  /// All that is told of it in lines.
  private var heard: [AnyHashable] {
    [
      session.stage, session.question, session.prompt, session.glimmer, session.plannedLength,
      session.pacing, session.closingSoon, kept, ending, form, events.count,
    ]
  }

  private mutating func obey(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    let word = line.word
    if isTouching {
      return comeBack(
        with: PresenceKeys.presence(word).map(Cue.presence)
          ?? Distress(word: word).map { .answer(.distress($0)) }, in: &context, at: stamp)
    }
    if !session.isPaused {
      if session.stage == .rest { return enterInEnding(line, in: &context, at: stamp) }
      if openPage != nil { return enterOnPage(line, in: &context, at: stamp) }
    }
    if AnswerKeys.now(in: session).action(of: word) == .leaveBothOut {
      return leaveBothOut(in: &context, at: stamp)
    }
    if let cue = answer(word) { return run(cue, in: &context, at: stamp) }
    if word.isEmpty { return press(.enter, in: &context, at: stamp) }
    if let presence = PresenceKeys.presence(word) {
      return run(.presence(presence), in: &context, at: stamp)
    }
    if let distress = Distress(word: word), session.question == nil || distress.value == 10 {
      return run(.answer(.distress(distress)), in: &context, at: stamp)
    }
    if SessionKeys.table.action(of: word) == .takeBack {
      return press(.backspace, in: &context, at: stamp)
    }
    guard let key = line.key else {
      context.notice = SessionWords.misunderstood
      return run(.activity, in: &context, at: stamp)
    }
    return press(key, in: &context, at: stamp)
  }

  /// A paste is text where text is taken; in touch it comes back like everything else.
  mutating func paste(_ text: String, in context: inout Context, at stamp: Stamp) -> Step {
    if isTouching { return comeBack(with: nil, in: &context, at: stamp) }
    guard isWriting else { return .stay }
    if session.stage == .rest, case .keepGlimmer(var page) = ending {
      page.paste(text)
      ending = .keepGlimmer(page)
      return .stay
    }
    form?.paste(text)
    return run(.activity, in: &context, at: stamp)
  }

  mutating func perform(
    _ action: SessionAction, key: Key, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch action {
    case .safety: return run(.safety, in: &context, at: stamp)
    case .distress:
      guard let distress = Distress(key: key) else { return .stay }
      return run(.answer(.distress(distress)), in: &context, at: stamp)
    case .presence(let presence): return run(.presence(presence), in: &context, at: stamp)
    case .takeBack: return takeBack(in: &context, at: stamp)
    case .settled: return run(.settled, in: &context, at: stamp)
    case .longer: return run(.longer, in: &context, at: stamp)
    case .glimmer: return run(.nextGlimmer, in: &context, at: stamp)
    case .breath where session.takes(.breath): return nextBreathShape(in: &context, at: stamp)
    case .breath: return run(.activity, in: &context, at: stamp)
    case .pause: return run(.pause(.key), in: &context, at: stamp)
    case .close: return close(in: &context, at: stamp)
    case .shared(.leave): return leaveNow(in: &context, at: stamp)
    case .shared(let action): return Step([], .perform(action))
    }
  }

  /// Closes gently; where that goes on already and is not long enough yet, that is said.
  private mutating func close(in context: inout Context, at stamp: Stamp) -> Step {
    let wasClosing = session.stage == .close
    let step = run(.close, in: &context, at: stamp)
    if wasClosing, session.stage == .close { context.notice = SessionWords.closeEarly }
    return step
  }

  /// Leaves as the person asked, with everything kept.
  private mutating func leaveNow(in context: inout Context, at stamp: Stamp) -> Step {
    let glimmer = keepOpenGlimmer(in: &context, at: stamp)
    return run(.leave, in: &context, at: stamp).after(glimmer)
  }

  /// Both at once is not offered again, now or later, until the configuration says so.
  private mutating func leaveBothOut(in context: inout Context, at stamp: Stamp) -> Step {
    let choice = context.person.preferences.choose(.both(isOffered: false))
    let write = Effect.journal(.preference(choice), echo: .notice(SessionWords.bothLeftOut))
    return run(.both(false), in: &context, at: stamp).after([write])
  }

  /// The next shape of the breath cue; none is one of them, with another anchor in its place.
  private mutating func nextBreathShape(in context: inout Context, at stamp: Stamp) -> Step {
    let isOff = BreathAnchor.reservedIDs.contains(session.plan.breath)
    let next = (isOff ? .none : context.breathShape).next
    context.breathShape = next
    let write = Effect.journal(
      .preference(context.person.preferences.choose(.breathShape(next))))
    if next == .none { return run(.breath(nil), in: &context, at: stamp).after([write]) }
    guard isOff else { return Step([write]) }
    return run(.breath(lastPattern), in: &context, at: stamp).after([write])
  }
}
