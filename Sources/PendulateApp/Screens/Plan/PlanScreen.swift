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
