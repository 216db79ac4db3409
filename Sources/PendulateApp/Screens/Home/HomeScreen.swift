import PendulateCore

/// The home screen: what there is to choose, and nothing that asks for it.
package struct HomeScreen: ScreenState {
  /// Which line is chosen.
  var place = 0

  var screen: Screen { .home(self) }
  var help: HelpPage { HomeKeys.help }

  /// What waits at home to be said first: an open session, or the question how it has been.
  static func waiting(in context: Context) -> [Screen] {
    if let unfinished = context.person.unfinished { return [.offer(OfferScreen(unfinished))] }
    if context.person.askLaterAfter != nil { return [.checkIn(CheckInScreen(.later, in: context))] }
    return []
  }

  /// The lines, what is recommended first.
  static func items(in context: Context, at now: Timestamp) -> [HomeItem] {
    let person = context.person
    let limits = person.limits(at: now)
    var practices = context.content.practices.filter { $0.mode != .ground }
    let isRestFirst =
      limits.recommendsResource || person.preferences.showsTrends && !person.cautions.isEmpty
    if isRestFirst, let index = practices.firstIndex(where: { $0.mode == .resource }) {
      practices.insert(practices.remove(at: index), at: 0)
    }
    return practices.map { practice in
      HomeItem(.practice(practice.id), practice.name, practice.summary)
    } + HomeWords.items
  }
}

/// A line of the home screen.
struct HomeItem: Hashable, Sendable {
  /// What choosing it does.
  enum Action: Hashable, Sendable {
    case practice(String)
    case checkIn
    case breathe
    case steady
    case library
    case lookingBack
    case leave
  }

  let action: Action
  /// Its name.
  let title: String
  /// What it is, in one sentence.
  let summary: String

  init(_ action: Action, _ title: String, _ summary: String) {
    self.action = action
    self.title = title
    self.summary = summary
  }
}
