/// A person's plan for a bad hour.
package typealias OwnPlan = HeadedWords<PlanPart>

/// What a person wrote down for a bad hour, in the order of the plan.
package enum PlanPart: String, OwnPart {
  case signs, alone, places, people, lines

  package var heading: String {
    switch self {
    case .signs: "Signs that it is getting hard"
    case .alone: "What I can do alone"
    case .places: "Places and people"
    case .people: "Whom I ask for help"
    case .lines: "Professionals and lines"
    }
  }

  package static var first: PlanPart { .people }
  package static var fileName: String { "plan.txt" }

  /// The order on the support card: whom to ask comes first, as that is what a bad hour looks for.
  package static let onCard: [PlanPart] = [.people, .signs, .alone, .places, .lines]
}
