import PendulateCore

/// What is said where the practice has stopped: that it has, once, and three things near at hand.
enum StopWords {
  static let thanks = "Thank you for saying how it is."

  /// The lines of the page below its title.
  static func page(_ session: Session, _ context: Context) -> [String] {
    [([thanks] + lines(session, context)).joined(separator: "\n")]
  }

  /// What may help right now: a practice's own lines first, and never none.
  static func lines(_ session: Session, _ context: Context) -> [String] {
    (session.plan.practice.prompts[.stop] ?? [])
      + (context.content.prompts[.stop] ?? GroundingLines.first)
  }
}
