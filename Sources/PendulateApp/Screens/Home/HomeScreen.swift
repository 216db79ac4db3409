import PendulateCore

/// The home screen: what it is like now, and what suits it; all else is one key away.
package struct HomeScreen: ScreenState {
  /// A list of lines; all but the first open from a line of another.
  enum Section: Hashable, Sendable, CaseIterable {
    /// What it is like now.
    case main
    /// The practices by name.
    case practices
    /// The short practices, one for each category of glimmers.
    case pathways
    /// What is no practice: one's own, and what the program says of itself.
    case more
  }

  /// Which list it shows.
  let section: Section
  /// Which line is chosen.
  var place = 0

  init(_ section: Section = .main) {
    self.section = section
  }

  var screen: Screen { .home(self) }
  var help: HelpPage { section == .main ? HomeKeys.help : HomeKeys.sectionHelp }

  /// What waits at home to be said first: an open session, or the question how it has been.
  static func waiting(in context: Context) -> [Screen] {
    if let unfinished = context.person.unfinished { return [.offer(OfferScreen(unfinished))] }
    if context.person.askLaterAfter != nil { return [.checkIn(CheckInScreen(.later, in: context))] }
    return []
  }

  /// The lines of a section, what is recommended first.
  static func items(
    of section: Section = .main, in context: Context, at now: Timestamp
  ) -> [HomeItem] {
    switch section {
    case .main:
      [LastTime(in: context, at: now).map(HomeWords.line)].compactMap { $0 }
        + HomeWords.states(in: context, at: now) + [HomeWords.line(.more)]
    case .practices:
      practices(in: context, at: now).map { HomeWords.line($0, in: context, at: now) }
        + (pathways(in: context).isEmpty ? [] : [HomeWords.line(.pathways)]) + [HomeWords.back]
    case .pathways:
      pathways(in: context).map { HomeWords.line($0, in: context, at: now) } + [HomeWords.back]
    case .more: HomeWords.more + [HomeWords.back]
    }
  }

  private static func pathways(in context: Context) -> [Practice] {
    context.content.practices.filter {
      $0.shelf == .pathways && !$0.isLeftOut(by: context.person.careLimits)
    }
  }

  private static func practices(in context: Context, at now: Timestamp) -> [Practice] {
    let person = context.person
    let limits = person.limits(at: now)
    let practices = context.content.practices.filter {
      // The way back is known before two things are held at once: it is told of then, and open to
      // whoever asks for it by name.
      $0.mode != .ground && $0.shelf == nil && !($0.isBothAlone && limits.recommendsResource)
    }
    let isRestFirst =
      limits.recommendsResource || person.suggestsRest(at: now)
      || person.preferences.showsTrends && !person.cautions.isEmpty
    guard isRestFirst else { return practices }
    return practices.filter { $0.mode == .resource } + practices.filter { $0.mode != .resource }
  }
}
