package import PendulateCore

/// People one could reach; the person's own lines first.
package enum CardWords {
  static let title = "People you could reach"

  /// Where the numbers are from and how far they go, and where there are more.
  package static func noted(_ content: CoachContent) -> String {
    "Noted on \(content.supportLinesChecked) from public pages, not confirmed by the service; "
      + "numbers change. findahelpline.com lists more."
  }

  /// All of it as lines.
  static func lines(
    _ context: Context, showsLines: Bool, isGrounding: Bool = false
  ) -> [String] {
    page(
      context.person.plan, context.content, showsLines: showsLines, isGrounding: isGrounding)
  }

  /// The plan, then what comes with the program; at 9 and more something outside to look at comes
  /// first.
  package static func page(
    _ plan: OwnPlan, _ content: CoachContent, showsLines: Bool, isGrounding: Bool = false
  ) -> [String] {
    let outside = isGrounding ? GroundingLines.first : []
    let own = parts(of: plan).flatMap { part in
      (part.heading.map { ["\($0):"] } ?? []) + part.lines
    }
    let lines = outside + own + content.supportCard
    guard showsLines else { return lines }
    return lines
      + content.supportLines.map { "\($0.place): \($0.service), \($0.how), \($0.hours)" }
      + [noted(content)]
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
