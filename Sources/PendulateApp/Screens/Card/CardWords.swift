package import PendulateCore

/// People one could reach; the person's own lines first.
package enum CardWords {
  static let title = "People you could reach"

  /// Where the numbers are from and how far they go, and where there are more.
  package static func noted(_ content: CoachContent) -> String {
    "Noted on \(content.supportLinesChecked) from public pages, not confirmed by the service; "
      + "numbers change. findahelpline.com lists more."
  }

  /// All of it as lines; at 9 and more something outside to look at comes first.
  static func lines(
    _ context: Context, showsLines: Bool, isGrounding: Bool = false
  ) -> [String] {
    (isGrounding ? GroundingLines.first : [])
      + page(context.person.plan, context.content, showsLines: showsLines)
  }

  /// The plan, then what comes with the program.
  package static func page(
    _ plan: OwnPlan, _ content: CoachContent, showsLines: Bool
  ) -> [String] {
    let own = parts(of: plan).flatMap { part in
      (part.heading.map { ["\($0):"] } ?? []) + part.lines
    }
    let lines = own + content.supportCard
    guard showsLines else { return lines }
    return lines
      + content.supportLines.map { "\($0.place): \($0.service), \($0.how), \($0.hours)" }
      + [noted(content)]
  }

  /// What is said at 9 and more in lines: something outside to look at, then people.
  package static func afterGrounding(_ plan: OwnPlan, _ content: CoachContent) -> [String] {
    GroundingLines.first + page(plan, content, showsLines: false)
  }

  /// The parts of a plan that something stands in, whom to ask first; that one speaks for itself
  /// where it stands alone.
  static func parts(of plan: OwnPlan) -> [(heading: String?, lines: [String])] {
    let parts = PlanPart.onCard.filter { !plan[$0].isEmpty }
    return parts.map { (parts == [.people] ? nil : $0.heading, plan.lines(of: $0)) }
  }

  /// What keys do, in the plain face.
  static func keys(showsLines: Bool) -> String {
    "e edits your own plan, l \(showsLines ? "hides" : "shows") services by country, an empty line comes back."
  }
}
