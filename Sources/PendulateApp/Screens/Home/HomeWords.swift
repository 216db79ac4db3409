import PendulateCore

/// What home says, in both faces.
enum HomeWords {
  static let motto = "touch a little, come back, go again"
  static let opening = "pendulate. Touch a little of what is difficult, come back, go again."
  static let choosing =
    "A number chooses. q leaves, ! shows people you could reach, ? the keys."
  static let choosingInSection =
    "A number chooses. Back leads home, q leaves, ! shows people you could reach, ? the keys."
  /// What is said for the first times, with the name of each session that comes first.
  static func restFirst(_ names: [String]) -> String {
    let ways = names.count == 1 ? "A good way in" : "Good ways in"
    return "\(ways) for the first two times: \(names.joined(separator: ", or "))."
  }

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
  ]

  /// What stands under "More": what is no practice, but one's own or about the program.
  static let more = [
    HomeItem(.plan, PlanWords.title, "For an hour that is hard, in your words."),
    HomeItem(
      .window, WindowWords.title, "Your own signs of too much, too little and okay enough."),
    HomeItem(.today, "Caught today", "Small moments of today and of these days."),
    HomeItem(
      .consent, "Questions before touching", "Answer them again, whenever something has changed."),
    HomeItem(.card, "Support card", "People and lines you could reach, your own first."),
    HomeItem(.about, "About", "What this is, how well it is known, when not to use it."),
  ]

  /// The line of home that opens a section; nil for what is home itself.
  static func line(_ section: HomeScreen.Section) -> HomeItem? {
    switch section {
    case .main: nil
    case .pathways, .more: HomeItem(.section(section), title(section), summary(section))
    }
  }

  static let back = HomeItem(.back, "Back", "Home, as it was.")
  static let leave = HomeItem(.leave, "Leave", "Until another time.")

  static func title(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: "pendulate"
    case .pathways: "Six pathways"
    case .more: "More"
    }
  }

  /// What stands beside the title.
  static func motto(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: motto
    case .pathways: "short ways to a glimmer"
    case .more: "what is your own, and about this"
    }
  }

  /// The first line of what is said.
  static func opening(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: opening
    case .pathways, .more: "\(title(section)). \(summary(section))"
    }
  }

  private static func summary(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: opening
    case .pathways:
      "Touch, breath, movement, sound, fantasy, environment: a few minutes with one of them."
    case .more: "What is your own, people to reach, and about this program."
    }
  }

  /// What is said about touch sessions today; nil if there is nothing to say.
  static func sentence(in context: Context, at now: Timestamp) -> String? {
    let limits = context.person.limits(at: now)
    if let lock = limits.sessionLock { return LockWords.sentence(lock, at: now) }
    if let lock = limits.lock {
      return LockWords.home(lock, at: now, consent: context.person.ledger.consent)
    }
    if context.person.preferences.showsTrends, !context.person.cautions.isEmpty {
      return TrendWords.caution
    }
    if context.person.suggestsRest(at: now) { return UnwantedWords.restMaySuit }
    let names = context.content.practices.filter { $0.mode == .resource && $0.shelf == nil }
      .map(\.name)
    return limits.recommendsResource && !names.isEmpty ? restFirst(names) : nil
  }
}
