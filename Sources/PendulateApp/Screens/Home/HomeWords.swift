import PendulateCore

/// What home says, in both faces.
enum HomeWords {
  static let question = "What is it like now?"
  static let motto = "touch a little, come back, go again"
  static let opening = "pendulate. \(question)"
  static let choosing =
    "A number or the first words choose. p has the practices by name, q leaves, "
    + "! shows people you could reach, ? the keys."
  static let choosingInSection =
    "A number or the first words choose. Back leads home, q leaves, "
    + "! shows people you could reach, ? the keys."

  static let noLastTime = "Nothing is known here of a last time."

  static func misunderstood(_ count: Int) -> String {
    "A number from 1 to \(count), or the first words of a line, choose; q leaves."
  }

  /// What stands under "More": what is no practice, but one's own or about the program.
  static let more = [
    HomeItem(.library, "Glimmers", "Your own small moments, and those to start with."),
    HomeItem(.checkIn, "Check in", "A look at how it is, without a session."),
    HomeItem(.breathe, "Breathe", "A breath cue alone, or another anchor."),
    HomeItem(.today, "Caught today", "Small moments of today and of these days."),
    HomeItem(.plan, PlanWords.title, "For an hour that is hard, in your words."),
    HomeItem(
      .window, WindowWords.title, "Your own signs of too much, too little and okay enough."),
    HomeItem(
      .consent, "Questions before touching", "Answer them again, whenever something has changed."),
    HomeItem(.card, "Support card", "People and lines you could reach, your own first."),
    HomeItem(.about, "About", "What this is, how well it is known, when not to use it."),
    HomeItem(.leave, "Leave", "Until another time."),
  ]

  static let back = HomeItem(.back, "Back", "Home, as it was.")

  /// The line that opens a section.
  static func line(_ section: HomeScreen.Section) -> HomeItem {
    HomeItem(.section(section), title(section), summary(section))
  }

  static func title(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: question
    case .practices: "Practices"
    case .pathways: "Six pathways"
    case .more: "More"
    }
  }

  /// What stands beside the title.
  static func motto(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: motto
    case .practices: "by name, each with its length"
    case .pathways: "short ways to a glimmer"
    case .more: "what is your own, and about this"
    }
  }

  /// The first line of what is said.
  static func opening(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: opening
    case .practices, .pathways, .more: "\(title(section)). \(summary(section))"
    }
  }

  private static func summary(_ section: HomeScreen.Section) -> String {
    switch section {
    case .main: opening
    case .practices: "By name, each with its length."
    case .pathways:
      "Touch, breath, movement, sound, fantasy, environment: a few minutes with one of them."
    case .more:
      "Glimmers, a check-in, a breath cue, what is your own, people to reach, about this program."
    }
  }

  /// What is said about sessions today, whole beside the practices and shortly at home; nil if
  /// there is nothing to say.
  static func sentence(
    in section: HomeScreen.Section, _ context: Context, at now: Timestamp
  ) -> String? {
    switch section {
    case .main, .practices: break
    case .pathways, .more: return nil
    }
    let limits = context.person.limits(at: now)
    if let lock = limits.sessionLock { return LockWords.sentence(lock, at: now) }
    if let lock = limits.lock {
      return section == .main
        ? LockWords.shortly(lock, at: now)
        : LockWords.home(lock, at: now, consent: context.person.ledger.consent)
    }
    if context.person.preferences.showsTrends,
      let caution = CautionWords.briefly(context.person.cautions)
    {
      return caution
    }
    if context.person.suggestsRest(at: now) { return UnwantedWords.restMaySuit }
    return section == .practices ? goodWays(in: context, at: now) : nil
  }

  /// What is said for the first times; nil after them.
  static func goodWays(in context: Context, at now: Timestamp) -> String? {
    guard context.person.limits(at: now).recommendsResource else { return nil }
    let names = context.content.restPractices.map(\.name)
    guard !names.isEmpty else { return nil }
    let ways = names.count == 1 ? "A good way in" : "Good ways in"
    return "\(ways) for the first two times: \(names.joined(separator: ", or "))."
  }
}
