import PendulateCore

/// What is said about a glimmer that has come close.
enum CourseWords {
  /// The sentence that opens a hunt or a ladder in lines; nil elsewhere.
  static func opening(_ session: Session) -> String? {
    let name = session.plan.practice.name
    if session.isHunting {
      return "\(name). An empty line says: here is one. n goes on to the next."
    }
    if session.plan.practice.isPathway, session.stage == .resource {
      return "\(name), \(StageWords.spoken(Int(session.plannedLength?.inSeconds ?? 0)))."
    }
    guard session.isClimbing else { return nil }
    return "\(name). At any time: 0 not right now, 1 tolerable, 2 enjoyable, 3 nourishing."
  }

  /// That one stays with a glimmer again, for so many seconds.
  static func again(_ seconds: Int) -> String { "Again, \(StageWords.spoken(seconds))." }

  /// What is held together in a practice of both at once; nil elsewhere.
  static func two(_ session: Session) -> (one: String, other: String)? {
    guard session.stage == .both, session.plan.practice.isBothAlone else { return nil }
    return ("one", "the other")
  }

  static func line(for glimmer: Glimmer, in session: Session) -> String {
    if session.isHunting { return glimmer.text }
    if session.stage == .both { return "Beside it, a glimmer: \(glimmer.text)" }
    return "Glimmer: \(glimmer.text)"
  }
}
