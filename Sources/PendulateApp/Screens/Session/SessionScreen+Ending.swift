import PendulateCore
import TerminalGrid

/// The end of a session: before and after, something good to keep, and a quiet card.
extension SessionScreen {
  mutating func pressInEnding(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    if openPage?.takesText != true, let presence = PresenceKeys.presence(key) {
      return say(presence, in: &context, at: stamp)
    }
    switch ending {
    case .summary:
      ending = .keepGlimmer(SessionPages.keepGlimmer())
      return .stay
    case .keepGlimmer(var form):
      if key == .escape {
        form.finish()
      } else {
        _ = form.take(key)
      }
      return goOn(withGlimmer: form, in: &context, at: stamp)
    case .card:
      let opens = EndingKeys.table.action(of: key) == .window && offersWindow(context)
      let step = run(.done, in: &context, at: stamp)
      return opens
        ? Step(step.effects, .freshHome([.window(WindowScreen(context.person.window))])) : step
    }
  }

  /// Whether the page about one's own window is offered: after the first sessions, while it is empty.
  func offersWindow(_ context: Context) -> Bool {
    session.plan.limits.recommendsResource && context.person.window.isEmpty
      && !context.options.endsWithSession
  }

  mutating func enterInEnding(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    let action = line.key.flatMap(SharedKeys.table.action)
    if let action, line.word.count == 1 || openPage?.takesText != true {
      return perform(.shared(action), key: .unreadable, in: &context, at: stamp)
    }
    if openPage?.takesText != true, let presence = PresenceKeys.presence(line.word) {
      return say(presence, in: &context, at: stamp)
    }
    if case .keepGlimmer(var form) = ending {
      _ = form.take(line: line.text, word: line.word)
      context.notice = form.objection
      return goOn(withGlimmer: form, in: &context, at: stamp)
    }
    let key = EndingKeys.table.key(of: line.word) ?? line.key ?? .enter
    return pressInEnding(line.word.isEmpty ? .enter : key, in: &context, at: stamp)
  }

  /// How near one is has its meaning after the practice too: far away, it goes on with that.
  private mutating func say(
    _ presence: Presence, in context: inout Context, at stamp: Stamp
  ) -> Step {
    let kept = keepOpenGlimmer(in: &context, at: stamp)
    ending = .summary
    return run(.presence(presence), in: &context, at: stamp).after(kept)
  }

  /// Takes the page about keeping something good as far as it is filled in.
  private mutating func goOn(
    withGlimmer form: Form, in context: inout Context, at stamp: Stamp
  ) -> Step {
    guard form.current == nil else {
      ending = .keepGlimmer(form)
      return .stay
    }
    ending = .card
    return Step(Self.keepGlimmer(from: form, in: &context, at: stamp))
  }

  /// Keeps what was written about something good, also where the page is left before its end.
  mutating func keepOpenGlimmer(in context: inout Context, at stamp: Stamp) -> [Effect] {
    guard session.stage == .rest, case .keepGlimmer(let form) = ending else { return [] }
    ending = .card
    return Self.keepGlimmer(from: form, in: &context, at: stamp)
  }

  private static func keepGlimmer(
    from form: Form, in context: inout Context, at stamp: Stamp
  ) -> [Effect] {
    guard let text = form.text(.text) else { return [] }
    return context.keepFound(
      text, category: form.choice(.category, as: Glimmer.Category.self), at: stamp)
  }
}

extension Context {
  /// Keeps a glimmer that turned up in a session; what is to be kept of it.
  mutating func keepFound(
    _ text: String, category: Glimmer.Category?, echo: Echo? = nil, at stamp: Stamp
  ) -> [Effect] {
    let glimmer = Glimmer(
      id: identifier(at: stamp.wall).rawValue, text: text, category: category,
      addedAt: stamp.wall, origin: .session)
    person.glimmers.insert(glimmer, at: 0)
    return [.journal(.glimmer(glimmer), echo: echo)]
      + (category == nil ? noteAsked([glimmer.id]) : [])
  }
}
