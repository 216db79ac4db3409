import PendulateCore

/// The hours after the last session were hard: rest is offered in the place of what was asked for.
package struct RestOfferScreen: FormScreen {
  /// What one may choose.
  enum Choice: String {
    case rest, later
  }

  var form: Form
  /// What was asked for.
  let practice: Practice

  var screen: Screen { .restOffer(self) }

  init(insteadOf practice: Practice, in context: Context, at now: Timestamp) {
    self.practice = practice
    let lock = context.person.limits(at: now).lock.map { LockWords.sentence($0, at: now) }
    form = OfferWords.restForm(because: lock)
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    switch form.choice(.offer, as: Choice.self) {
    case .rest:
      let rest =
        practice.mode == .touch
        ? context.content.practices.first { $0.mode == .resource } : practice
      guard let rest else { return cancel(in: &context, at: stamp) }
      var step = SessionScreen.start(rest, in: &context, at: stamp)
      if case .push(let screen) = step.move { step.move = .replace(screen) }
      return step
    case .later, nil: return cancel(in: &context, at: stamp)
    }
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    context.options.endsWithSession
      ? Step([.process(.quit(status: 0, lastLine: context.groundingLine))]) : .home()
  }
}
