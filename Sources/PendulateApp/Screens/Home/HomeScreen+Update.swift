import PendulateCore
import TerminalGrid

extension HomeScreen {
  mutating func press(_ key: Key, in context: inout Context, at stamp: Stamp) -> Step {
    let items = Self.items(of: section, in: context, at: stamp.wall)
    let last = items.count - 1
    switch keys.action(of: key.withPlainDigit) {
    case .move:
      place = RowMove(key)?.row(from: place, page: last, last: last) ?? place
      return .stay
    case .open: return choose(items[min(place, last)].action, in: &context, at: stamp)
    case .glimmer: return .push(GlimmerScreen.adding())
    case .steady: return SessionScreen.startSteady(in: &context, at: stamp)
    case .back: return .pop
    case .number:
      guard let number = key.digit, (1...items.count).contains(number) else { return .stay }
      place = number - 1
      return choose(items[place].action, in: &context, at: stamp)
    case nil: return .stay
    }
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    let items = Self.items(of: section, in: context, at: stamp.wall)
    if let number = Int(line.word), (1...items.count).contains(number) {
      return choose(items[number - 1].action, in: &context, at: stamp)
    }
    if let item = items.first(where: { $0.title.lowercased() == line.word }) {
      return choose(item.action, in: &context, at: stamp)
    }
    if keys.action(of: line.word) == .back { return .pop }
    guard !line.word.isEmpty, let key = line.key else {
      if !line.word.isEmpty { context.notice = HomeWords.misunderstood(items.count) }
      return .stay
    }
    if let action = SharedKeys.table.action(of: key) { return Step([], .perform(action)) }
    return press(key, in: &context, at: stamp)
  }

  private var keys: KeyTable<HomeAction> {
    section == .main ? HomeKeys.table : HomeKeys.section
  }

  private func choose(
    _ action: HomeItem.Action, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch action {
    case .practice(let id):
      guard let practice = context.content.practice(id) else { return .stay }
      return SessionScreen.start(practice, in: &context, at: stamp)
    case .checkIn: return .push(CheckInScreen(.open, in: context))
    case .breathe: return .push(BreatheSetupScreen(in: context))
    case .steady: return SessionScreen.startSteady(in: &context, at: stamp)
    case .library: return Step([], .home(LibraryScreen.opening(in: context)))
    case .lookingBack: return LookingBackScreen.open(at: stamp)
    case .section(let section): return .push(HomeScreen(section))
    case .today: return .push(TodayScreen())
    case .about: return .push(AboutScreen())
    case .card: return Step([], .perform(.card))
    case .consent: return .push(ConsentScreen())
    case .plan: return .push(PlanScreen(context.person.plan))
    case .window: return .push(WindowScreen(context.person.window))
    case .back: return .pop
    case .leave: return .leave
    }
  }
}
