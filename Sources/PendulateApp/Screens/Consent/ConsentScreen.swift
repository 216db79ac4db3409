import PendulateCore

/// The first page: what this is, and what it is better to know before.
package struct ConsentScreen: FormScreen {
  var form = ConsentWords.form()
  /// The practice that begins once the page is filled in.
  let practice: Practice

  var screen: Screen { .consent(self) }

  init(practice: Practice) {
    self.practice = practice
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    let (standing, showsCard) = Self.standing(from: form, at: stamp.wall)
    context.person.standing = standing
    return SessionScreen.begin(
      practice, isKept: true, under: showsCard ? [.card(CardScreen())] : [], in: &context,
      at: stamp
    ).after([.journal(.standing(standing))])
  }

  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    context.options.endsWithSession
      ? Step([.process(.quit(status: 0, lastLine: nil))]) : .home()
  }

  /// What the answers lead to, and whether the support card belongs on the screen now.
  static func standing(from form: Form, at now: Timestamp) -> (standing: Standing, showsCard: Bool)
  {
    func answer(_ question: ConsentQuestion) -> YesOrNo? {
      form.choice(.consent(question), as: YesOrNo.self)
    }
    let showsCard = ConsentQuestion.aboutBeingAlone.contains { answer($0) != .no }
    let rests = showsCard || ConsentQuestion.aboutRest.contains { answer($0) == .yes }
    return (
      Standing(
        at: now, restsOnly: rests, allowsHolds: answer(.holds) == .no), showsCard
    )
  }
}
