import PendulateCore

/// What stands in the place of a breath cue, in words.
enum AnchorWords {
  /// What is said without any anchor of the content.
  static let fallback = "You might rest with a sound, the feet, the hands, or one steady thing."

  /// The invitation of the chosen anchor.
  static func line(_ context: Context) -> String {
    context.content.anchorChoice(context.person.preferences.anchor)?.line ?? fallback
  }

  /// The invitation where a session leaves the place of the breath to another anchor; nil elsewhere.
  static func line(_ context: Context, in session: Session) -> String? {
    guard session.pacing == nil, session.allowsPacing, session.plan.breath == BreathAnchor.room,
      session.stageElapsed(at: session.moment(at: session.workedOffTime) ?? .start)
        >= Session.breathDelay || session.stage == .close
    else { return nil }
    return line(context)
  }
}
