import PendulateCore

/// What home says, in both faces.
enum HomeWords {
  static let motto = "touch a little, come back, go again"
  static let opening = "pendulate. Touch a little of what is difficult, come back, go again."
  static let choosing =
    "A number chooses. q leaves, ! shows people you could reach, ? the keys."
  static let restFirst =
    "For the first two times, a rest session is a good way in; it is listed first."

  static func misunderstood(_ count: Int) -> String {
    "A number from 1 to \(count) chooses; q leaves."
  }

  /// The lines that follow the practices.
  static let items = [
    HomeItem(.library, "Glimmers", "Your own small moments, and those to start with."),
    HomeItem(
      .lookingBack, "Looking back", "The journal: day by day, over weeks, over a year."),
    HomeItem(.checkIn, "Check in", "A look at how it is, without a session."),
    HomeItem(.breathe, "Breathe", "A breath cue alone, or another anchor."),
    HomeItem(.steady, "Steady", "Help right now: looking outward, no questions."),
    HomeItem(.leave, "Leave", "Until another time."),
  ]

  /// What is said about touch sessions today; nil if there is nothing to say.
  static func sentence(in context: Context, at now: Timestamp) -> String? {
    let limits = context.person.limits(at: now)
    if let lock = limits.lock { return LockWords.sentence(lock, at: now) }
    if context.person.preferences.showsTrends, !context.person.cautions.isEmpty {
      return TrendWords.caution
    }
    return limits.recommendsResource ? restFirst : nil
  }
}
