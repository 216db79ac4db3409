import PendulateCore

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
