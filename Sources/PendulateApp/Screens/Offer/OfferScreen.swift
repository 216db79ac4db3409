package import PendulateCore

/// A session was cut short: it can be closed gently, and touching does not come back.
package struct OfferScreen: FormScreen {
  var form: Form
  /// The session that has no end.
  let unfinished: UnfinishedSession

  var screen: Screen { .offer(self) }

  init(_ unfinished: UnfinishedSession) {
    self.unfinished = unfinished
    form = OfferWords.form(unfinished)
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    context.person.unfinished = nil
    let closing: [Effect] = [.journal(.closeInterrupted(unfinished.id))]
    switch form.choice(.offer, as: OfferWords.Choice.self) {
    case .rest:
      guard let rest = context.content.practices.first(where: { $0.mode == .resource }) else {
        return .home(closing)
      }
      return SessionScreen.start(rest, in: &context, at: stamp).after(closing)
    case .close:
      return Step(closing, .home([.checkIn(CheckInScreen(closing: unfinished.id, in: context))]))
    case .leave, nil: return .home(closing)
    }
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    context.options.endsWithSession
      ? Step([.process(.quit(status: 0, lastLine: nil))]) : .home()
  }
}

/// A session that has no end in the journal.
package struct UnfinishedSession: Hashable, Sendable {
  /// Its identifier.
  package let id: Identifier
  /// The stage it was in.
  package let stage: Stage?
  /// When it began, in words for people.
  package let when: String

  /// Creates a description.
  package init(id: Identifier, stage: Stage?, when: String) {
    self.id = id
    self.stage = stage
    self.when = when
  }
}
