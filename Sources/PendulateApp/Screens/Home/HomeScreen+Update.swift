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
    case .steady: return choose(.steady, in: &context, at: stamp)
    case .back: return .pop
    case .practices: return choose(.section(.practices), in: &context, at: stamp)
    case .more: return choose(.section(.more), in: &context, at: stamp)
    case .lastTime: return choose(.lastTime, in: &context, at: stamp)
    case .changeLast: return startLast(in: &context, at: stamp) { .filled($0) }
    case .number:
      guard let found = key.digit.flatMap({ items.place(marked: "\($0)") }) else { return .stay }
      place = found
      return choose(items[found].action, in: &context, at: stamp)
    case nil: return .stay
    }
  }

  mutating func enter(_ line: Line, in context: inout Context, at stamp: Stamp) -> Step {
    let items = Self.items(of: section, in: context, at: stamp.wall)
    if Int(line.word) != nil, let found = items.place(marked: line.word) {
      return choose(items[found].action, in: &context, at: stamp)
    }
    // A single letter is a key.
    if line.word.count > 1, let item = items.named(by: line.word) {
      return choose(item.action, in: &context, at: stamp)
    }
    if let action = keys.action(of: line.word), let key = keys.key(of: line.word) {
      return action == .back ? .pop : press(key, in: &context, at: stamp)
    }
    if section == .main, line.word.count > 1,
      let item = elsewhere(line.word, in: context, at: stamp.wall)
    {
      return choose(item.action, in: &context, at: stamp)
    }
    guard !line.word.isEmpty, let key = line.key else {
      if !line.word.isEmpty {
        context.notice = HomeWords.misunderstood(items.count { $0.letter == nil })
      }
      return .stay
    }
    if let action = SharedKeys.table.action(of: key) { return Step([], .perform(action)) }
    return press(key, in: &context, at: stamp)
  }

  /// What words name in one of the sections, for those who know it by name.
  private func elsewhere(_ words: String, in context: Context, at now: Timestamp) -> HomeItem? {
    Section.allCases.filter { $0 != .main }
      .flatMap { Self.items(of: $0, in: context, at: now) }
      .filter { $0.action != .back }.named(by: words)
  }

  private var keys: KeyTable<HomeAction> {
    section == .main ? HomeKeys.table : HomeKeys.section
  }

  private func choose(
    _ action: HomeItem.Action, in context: inout Context, at stamp: Stamp
  ) -> Step {
    switch action {
    case .steady: return SessionScreen.startSteady(in: &context, at: stamp)
    case .waking: return SessionScreen.startSteady(isWaking: true, in: &context, at: stamp)
    case .rest: return startRest(in: &context, at: stamp)
    case .moment:
      guard let practice = context.content.momentPractice else {
        return SessionScreen.startSteady(in: &context, at: stamp)
      }
      return SessionScreen.start(practice, in: &context, at: stamp)
    case .lastTime: return startLast(in: &context, at: stamp) { .asLastTime($0) }
    case .practice(let id): return start(id, in: &context, at: stamp)
    case .checkIn: return .push(CheckInScreen(.open, in: context))
    case .breathe: return .push(BreatheSetupScreen(in: context))
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

  /// Starts a practice by its name; for the first times one of rest has no page before it.
  private func start(_ id: String, in context: inout Context, at stamp: Stamp) -> Step {
    guard let practice = context.content.practice(id) else { return .stay }
    let isFirst =
      practice.mode == .resource && context.person.limits(at: stamp.wall).recommendsResource
    return SessionScreen.start(
      practice, settingUp: isFirst ? .usual : .page, in: &context, at: stamp)
  }

  /// A rest session at once; where none is open, what is.
  private func startRest(in context: inout Context, at stamp: Stamp) -> Step {
    guard let practice = context.restPractice(at: stamp.wall) else {
      return SessionScreen.startSteady(in: &context, at: stamp)
    }
    return SessionScreen.start(practice, settingUp: .usual, in: &context, at: stamp)
  }

  private func startLast(
    in context: inout Context, at stamp: Stamp, _ settingUp: (LastSession) -> SettingUp
  ) -> Step {
    guard let last = LastTime(in: context, at: stamp.wall) else {
      context.notice = HomeWords.noLastTime
      return .stay
    }
    return SessionScreen.start(
      last.practice, settingUp: settingUp(last.session), in: &context, at: stamp)
  }
}
