package import PendulateCore
import TerminalGrid

extension Model {
  /// Takes an event and answers with what is to be done outside.
  package mutating func update(_ event: Event, at stamp: Stamp) -> [Effect] {
    switch event {
    case .key(let key): return take(key, at: stamp)
    case .journal(let reply): return hear(reply, at: stamp)
    case .limits(let reply): return hear(reply, at: stamp)
    case .notice(let sentence):
      context.notice = sentence
      return []
    case .own(let plan, let window):
      context.person.plan = plan ?? context.person.plan
      context.person.window = window ?? context.person.window
      return []
    case .tick:
      let one = isOneDue(at: stamp) ? deliverOne() : []
      return one + tick(at: stamp)
    case .line, .paste, .resized, .resumed, .inputEnded, .ending:
      return deliverOne() + takeOther(event, at: stamp)
    }
  }

  /// Takes what comes in beside keys, time and what the program says itself.
  private mutating func takeOther(_ event: Event, at stamp: Stamp) -> [Effect] {
    switch event {
    case .line(let text): return take(Line(text), at: stamp)
    case .paste(let text):
      context.notice = nil
      return onTop(at: stamp) { $0.paste(text, in: &$1, at: stamp) }
    case .resized(let size):
      context.size = size
      return interrupt(.resized, at: stamp)
    case .resumed: return interrupt(.resumed, at: stamp)
    case .inputEnded:
      guard isWaitingForInput else { return [] }
      return endAll(.left, at: stamp) + [.process(.quit(status: 0, lastLine: nil))]
    case .ending(let cause): return end(cause, at: stamp)
    case .key, .journal, .limits, .own, .notice, .tick: return []
    }
  }

  /// The next moment at which something happens by itself; nil while nothing does.
  package var nextDeadline: Moment? {
    let one = answers.held?.deadline(speed: context.options.speed)
    return (stack.indices.compactMap { deadline(at: $0) } + [one].compactMap { $0 }).min()
  }

  /// Whether something happens by itself by now.
  package func isDue(at moment: Moment) -> Bool {
    nextDeadline.map { $0 <= moment } ?? false
  }

  private func deadline(at index: Int) -> Moment? {
    stack[index].state.deadline(isCovered: index < stack.count - 1, in: context)
  }

  /// Whether nothing goes on without the person, here or beneath.
  package var isWaitingForInput: Bool {
    stack.allSatisfy { $0.state.isWaitingForInput }
  }

  private mutating func tick(at stamp: Stamp) -> [Effect] {
    stack.indices.reversed().flatMap { index -> [Effect] in
      guard index < stack.count, let deadline = deadline(at: index), deadline <= stamp.moment
      else { return [] }
      let isCovered = index < stack.count - 1
      return on(index, at: stamp) { $0.tick(isCovered: isCovered, in: &$1, at: stamp) }
    }
  }

  /// What comes between reaches every screen, also those beneath.
  private mutating func interrupt(_ interruption: Interruption, at stamp: Stamp) -> [Effect] {
    stack.indices.reversed().flatMap { index -> [Effect] in
      guard index < stack.count else { return [] }
      return on(index, at: stamp) { $0.interrupt(interruption, in: &$1, at: stamp) }
    }
  }

  private mutating func hear(_ reply: JournalReply, at stamp: Stamp) -> [Effect] {
    switch reply {
    case .kept(.notice(let sentence)): context.notice = sentence
    case .heard(.notice):
      context.notice = context.person.isUnkept ? KeepingWords.isUnkept : KeepingWords.isOff
    case .failed(let sentence): context.trouble = sentence
    case .recovered: context.trouble = nil
    case .refused(let sentence): context.notice = sentence
    case .kept(.answer), .heard(.answer), .answered: break
    }
    return stack.indices.reversed().flatMap { index -> [Effect] in
      guard index < stack.count else { return [] }
      return on(index, at: stamp) { $0.hear(reply, in: &$1, at: stamp) }
    }
  }

  private mutating func end(_ cause: EndCause, at stamp: Stamp) -> [Effect] {
    let effects = endAll(.interrupted, at: stamp)
    switch cause {
    case .hangup: return effects + [.process(.quit(status: 129, lastLine: nil))]
    case .signal(let number):
      return effects + [
        .process(.quit(status: 128 + number, lastLine: context.groundingLine))
      ]
    }
  }

  // MARK: Lines, and what is the same everywhere

  private mutating func take(_ line: Line, at stamp: Stamp) -> [Effect] {
    if !screen.state.isTouching { context.notice = nil }
    // What lay over it was said and is over: what is entered then is meant for what it was about.
    if screen.state.passesOn(line, to: uncovered) {
      let effects = onTop(at: stamp) { _, _ in .pop }
      return effects + onTop(at: stamp) { $0.enter(line, in: &$1, at: stamp) }
    }
    return onTop(at: stamp) { $0.enter(line, in: &$1, at: stamp) }
  }

  /// Does what is the same on every screen.
  mutating func perform(_ action: SharedAction, at stamp: Stamp) -> [Effect] {
    switch action {
    case .leave: return leave(at: stamp)
    case .redraw: return [.face(.repaint)]
    case .suspend: return interrupt(.suspending, at: stamp) + [.process(.suspend)]
    case .hide: return cover(HiddenScreen(), as: action, at: stamp)
    // What one wrote elsewhere meanwhile stands there too.
    case .card: return cover(CardScreen(), as: action, at: stamp) + [.readOwn]
    case .help: return cover(HelpScreen(page: help(at: stamp)), as: action, at: stamp)
    }
  }

  private mutating func cover(
    _ cover: some ScreenState, as action: SharedAction, at stamp: Stamp
  ) -> [Effect] {
    onTop(at: stamp) {
      Step($0.cover(with: action, in: &$1, at: stamp).effects, .push(cover.screen))
    }
  }
}
