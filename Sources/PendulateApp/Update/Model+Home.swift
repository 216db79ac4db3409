public import PendulateCore
import TerminalGrid

/// A line of the home screen.
public struct HomeItem: Hashable, Sendable {
  /// What choosing it does.
  public enum Action: Hashable, Sendable {
    case practice(String)
    case checkIn
    case breathe
    case steady
    case library
    case lookingBack
    case leave
  }

  /// What choosing it does.
  public let action: Action
  /// Its name.
  public let title: String
  /// What it is, in one sentence.
  public let summary: String
}

extension Model {
  /// The lines of the home screen, what is recommended first.
  public func homeItems(at now: Timestamp) -> [HomeItem] {
    let limits = person.limits(at: now)
    var practices = content.practices.filter { $0.mode != .ground }
    let isRestFirst =
      limits.recommendsResource || person.showsTrends && !person.cautions.isEmpty
    if isRestFirst, let index = practices.firstIndex(where: { $0.mode == .resource }) {
      practices.insert(practices.remove(at: index), at: 0)
    }
    return practices.map { practice in
      HomeItem(action: .practice(practice.id), title: practice.name, summary: practice.summary)
    } + [
      HomeItem(
        action: .library, title: "Glimmers",
        summary: "Your own small moments, and those to start with."),
      HomeItem(
        action: .lookingBack, title: "Looking back",
        summary: "The journal: day by day, over weeks, over a year."),
      HomeItem(
        action: .checkIn, title: "Check in", summary: "A look at how it is, without a session."),
      HomeItem(
        action: .breathe, title: "Breathe", summary: "A breath cue alone, or another anchor."),
      HomeItem(
        action: .steady, title: "Steady", summary: "Help right now: looking outward, no questions."),
      HomeItem(action: .leave, title: "Leave", summary: "Until another time."),
    ]
  }

  /// What the home screen says about touch sessions today; nil if there is nothing to say.
  public func homeSentence(at now: Timestamp) -> String? {
    let limits = person.limits(at: now)
    if let lock = limits.lock { return LockWords.sentence(lock, at: now) }
    if person.showsTrends, !person.cautions.isEmpty { return TrendWords.caution }
    if limits.recommendsResource {
      return "For the first two times, a rest session is a good way in; it is listed first."
    }
    return nil
  }

  /// Goes home, or first to what waits there: an open session, or the question how it has been.
  public mutating func openHome() {
    screen = .home
    notice = person.notice
    if let unfinished = person.unfinished {
      screen = .page(SmallPages.offer(unfinished))
    } else if person.askLaterAfter != nil {
      screen = .page(
        CheckInPage.form(.later, lead: content.prompts[.later].map { Array($0.prefix(1)) } ?? []))
    }
  }

  mutating func takeAtHome(_ key: Key, at stamp: Stamp) -> [Effect] {
    let items = homeItems(at: stamp.wall)
    switch key {
    case .up: homeIndex = max(0, homeIndex - 1)
    case .down: homeIndex = min(items.count - 1, homeIndex + 1)
    case .home: homeIndex = 0
    case .end: homeIndex = items.count - 1
    case .enter: return choose(items[min(homeIndex, items.count - 1)].action, at: stamp)
    case .character(let character):
      if let number = character.wholeNumberValue, (1...items.count).contains(number) {
        homeIndex = number - 1
        return choose(items[number - 1].action, at: stamp)
      }
      return takeCommandAtHome(key, at: stamp)
    default: return takeCommandAtHome(key, at: stamp)
    }
    return []
  }

  private mutating func takeCommandAtHome(_ key: Key, at stamp: Stamp) -> [Effect] {
    if key == .character("a") || key == .character("A") {
      openAdding()
      return []
    }
    switch Command.named(by: key) {
    case .leave: return leave(at: stamp)
    case .hide: overlay = .hidden
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    case .safety: return choose(.steady, at: stamp)
    default: break
    }
    return []
  }

  mutating func choose(_ action: HomeItem.Action, at stamp: Stamp) -> [Effect] {
    switch action {
    case .practice(let id):
      guard let practice = content.practice(id) else { return [] }
      return start(practice, at: stamp)
    case .checkIn: openCheckIn()
    case .breathe:
      openBreathePage()
    case .steady: return startSteady(at: stamp)
    case .library: openLibrary()
    case .lookingBack: return openLookingBack(at: stamp)
    case .leave: return leave(at: stamp)
    }
    return []
  }

  /// Starts help right now: nothing is asked and nothing is kept.
  public mutating func startSteady(at stamp: Stamp) -> [Effect] {
    let ground =
      content.practices.first { $0.mode == .ground }
      ?? Practice(id: "ground", name: "Ground", summary: "", mode: .ground)
    return begin(ground, at: stamp, isKept: false)
  }

  /// Starts a check-in on its own.
  public mutating func startCheckIn() {
    openCheckIn()
    options.endsWithSession = true
  }
}

/// Why touch sessions rest today, and until when.
enum LockWords {
  static func sentence(_ lock: DoseLimits.Lock, at now: Timestamp) -> String {
    let until = lock.until.map { " until \(day($0, now))" } ?? ""
    switch lock.reason {
    case .consent: return "Sessions stay with rest, from what you said on the first page."
    case .high: return "Touching rests\(until), because it was a lot the last time."
    case .stop: return "Touching rests\(until), because the last practice stopped."
    case .numb: return "Touching rests\(until), because it went far away the last time."
    case .twice:
      return "Touching rests\(until): it was a lot twice lately. A person alongside may help."
    case .post: return "Touching rests\(until), because it was harder at the end."
    case .later: return "Touching rests\(until), because the hours after were hard."
    case .checkIn: return "Touching rests\(until), because it was a lot at a check-in."
    case .silent: return "Touching rests\(until), because the last session ended in silence."
    case .today: return "That is plenty of touch for today. Touching rests\(until)."
    case .week: return "That is plenty of touch for these days. Touching rests\(until)."
    case .care: return "Your own limits let touching rest\(until)."
    case .unread: return "Touching rests, because the journal could not be read."
    }
  }

  private static func day(_ until: Timestamp, _ now: Timestamp) -> String {
    let days = until.localDate.dayNumber - now.localDate.dayNumber
    let isMidnight = until.localTime == "00:00"
    switch days {
    case ...0: return until.localTime
    case 1: return isMidnight ? "tomorrow" : "tomorrow, \(until.localTime)"
    default: return until.localDate.description
    }
  }
}
