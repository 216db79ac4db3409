import PendulateCore

/// The page on which one writes a plan for a bad hour; it comes first on the support card.
package struct PlanScreen: FormScreen {
  var form: Form
  /// What stood there when the page opened.
  private let begun: OwnPlan

  var screen: Screen { .plan(self) }

  init(_ plan: OwnPlan) {
    begun = plan
    form = Form(
      title: PlanWords.title, lead: [PlanWords.lead],
      fields: PlanPart.onCard.map { part in
        .own(
          .plan(part), part.heading, hint: PlanWords.hint(part), lines: plan.lines(of: part))
      })
  }

  mutating func finish(in context: inout Context, at stamp: Stamp) -> Step {
    Step(keep(in: &context), .replace(.card(CardScreen())))
  }

  /// On to the card; what was answered until then is kept.
  mutating func cancel(in context: inout Context, at stamp: Stamp) -> Step {
    finish(in: &context, at: stamp)
  }

  mutating func leave(
    _ outcome: Outcome, in context: inout Context, at stamp: Stamp
  ) -> [Effect] { keep(in: &context) }

  /// Keeps the plan, where anything of it is new.
  private func keep(in context: inout Context) -> [Effect] {
    var plan = OwnPlan()
    for part in PlanPart.allCases {
      plan[part] = form.ownLines(.plan(part)).joined(separator: "\n")
    }
    guard plan != begun else { return [] }
    context.person.plan = plan
    return [.own(.plan(plan, since: begun), echo: .notice(PlanWords.kept))]
  }
}

/// What the page about one's own plan says.
package enum PlanWords {
  static let title = "My plan"
  static let lead =
    "For an hour that is hard, in your words. Any part may stay empty; a single - empties one. "
    + "It comes first on the support card."
  static let kept = "Your plan is kept."

  static func hint(_ part: PlanPart) -> String {
    switch part {
    case .people: "A name, a number, a sentence; several with ; between them."
    case .signs: "What others or you notice first."
    case .alone: "What has helped before, even a little."
    case .places: "Where there is light, company or quiet."
    case .lines: "A practice, a clinic, a number that listens."
    }
  }
}
