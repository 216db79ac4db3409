public import PendulateCore
import TerminalGrid

extension Model {
  /// Starts a practice, or first the questions that come before the first time.
  public mutating func start(_ practice: Practice, at stamp: Stamp) -> [Effect] {
    if let refusal = refusal(of: practice, at: stamp.wall) {
      if options.endsWithSession { return [.quit(status: 0, lastLine: refusal)] }
      screen = .home
      notice = refusal
      return []
    }
    let needsConsent = practice.mode == .touch || practice.mode == .resource
    if needsConsent, !isRehearsal, person.needsConsent(at: stamp.wall) {
      waitingPractice = practice
      screen = .page(ConsentPage.form())
      return []
    }
    return begin(practice, at: stamp, isKept: true)
  }

  mutating func begin(_ practice: Practice, at stamp: Stamp, isKept: Bool) -> [Effect] {
    let id = Identifier.make(at: stamp.wall, using: &random)
    let limits = limits(of: practice, at: stamp.wall)
    let plan = SessionPlan(
      practice: practice, limits: limits,
      glimmers: glimmers(for: practice, at: stamp.wall),
      breath: person.preferences["breath"], aim: options.aim, touches: options.touches,
      minutes: options.minutes, isRehearsal: isRehearsal, experience: person.experience,
      care: person.careLimits, offersBoth: person.preferences["both"] != "never", sessionID: id)
    let session = Session(
      plan: plan, prompts: content.prompts, seed: options.seed == 0 ? random.next() : options.seed,
      at: stamp.moment, toleratedGap: .seconds(5 * options.speed))
    flow = SessionFlow(
      session: session, id: id, startedAt: stamp.wall, about: options.about, isKept: isKept)
    flow?.states = CheckInPage.states(person.preferences)
    screen = .session
    overlay = nil
    var effects: [Effect] = []
    if isKept {
      effects.append(
        .begin(
          SessionOpening(
            id: id, at: stamp.wall, practice: practice.id, mode: plan.mode,
            isRehearsal: isRehearsal)))
    }
    return effects + apply(.begin, at: stamp)
  }

  /// What the person's own limits say against another session today; nil where they say nothing.
  private func refusal(of practice: Practice, at now: Timestamp) -> String? {
    guard practice.mode == .touch || practice.mode == .resource, !isRehearsal,
      person.limits(at: now, in: practice).sessionLock != nil
    else { return nil }
    return "By your own limits that is plenty for today. Glimmers and Steady stay open."
  }

  /// The glimmers that may be close by: favourites first, and on a hunt what to look out for.
  private mutating func glimmers(for practice: Practice, at now: Timestamp) -> [Glimmer] {
    if practice.isHunt { return huntSteps(of: practice, at: now) }
    let there = person.glimmers.filter { !$0.isArchived }
    return there.filter(\.isFavourite) + there.filter { !$0.isFavourite }
  }

  /// What past sessions and the person's own limits allow; a rehearsal follows the latter alone.
  private func limits(of practice: Practice, at now: Timestamp) -> DoseLimits {
    let limits = person.limits(at: now, in: practice)
    guard isRehearsal else { return limits }
    return .base(
      completedTouchSessions: limits.completedTouchSessions, settings: person.doseSettings,
      care: person.careLimits)
  }

  /// Hands a cue to the machine and turns what it wants into effects.
  mutating func apply(_ cue: Cue, at stamp: Stamp) -> [Effect] {
    guard var flow, flow.session.outcome == nil else { return [] }
    let earlier = flow.session
    let actions = flow.session.apply(cue, at: stamp.moment)
    guard flow.session != earlier || !actions.isEmpty else { return [] }
    if !actions.isEmpty || flow.session.prompt != earlier.prompt
      || flow.session.plannedLength != earlier.plannedLength
      || flow.session.pacing != earlier.pacing
    {
      revision &+= 1
    }
    var records: [SessionEvent] = []
    var effects: [Effect] = []
    var outcome: Outcome?
    for action in actions {
      switch action {
      case .record(var event):
        if event.event == .sessionStart || event.event == .sessionEnd {
          event.wall = stamp.wall.rfc3339
        }
        records.append(event)
      case .ask(let question):
        effects.append(.asked(question, t: flow.session.time(at: stamp.moment).inSeconds))
      case .bell: effects.append(.bell)
      case .end(let ended): outcome = ended
      }
    }
    if flow.session.stage != earlier.stage { flow.earlierSide = PendulumSide(earlier.stage) }
    flow.events += records
    flow.kept = Self.keptText(records) ?? (flow.session.stage == earlier.stage ? flow.kept : nil)
    if flow.isKept, !records.isEmpty { effects.insert(.record(records, of: flow.id), at: 0) }
    followPacing(of: &flow, from: earlier, at: stamp.moment)
    self.flow = flow
    effects += noteHuntStep(since: earlier, at: stamp.wall)
    effects += syncPage(at: stamp)
    if let outcome { effects += endSession(outcome, at: stamp) }
    return effects
  }

  /// What was answered, as an echo that stands once it is on disk.
  private static func keptText(_ records: [SessionEvent]) -> String? {
    guard let event = records.last(where: { $0.event == .rate || $0.event == .settledMark }) else {
      return nil
    }
    switch event.answer {
    case .distress(let distress): return "\(distress.value), kept"
    case .presence, .state, .ladder: return "kept"
    case nil: return "settled, kept"
    }
  }

  private func followPacing(of flow: inout SessionFlow, from earlier: Session, at moment: Moment) {
    let session = flow.session
    if let pacing = session.pacing, let pattern = content.pattern(pacing.pattern) {
      flow.lastPattern = pacing.pattern
      if pacing != earlier.pacing {
        if earlier.pacing != nil, var course = flow.course {
          course.change(to: pattern, at: moment)
          flow.course = course
        } else {
          flow.course = BreathCourse(
            pattern, beganAt: session.moment(at: pacing.since) ?? moment)
        }
      }
    } else {
      flow.course = nil
    }
    if session.isPaused, !earlier.isPaused { flow.course?.pause(at: moment) }
    if !session.isPaused, earlier.isPaused { flow.course?.resume(at: moment) }
  }

  private mutating func endSession(_ outcome: Outcome, at stamp: Stamp) -> [Effect] {
    guard let flow else { return [] }
    if !isRehearsal {
      person.sessions.append(
        SessionSummary(
          startedAt: flow.startedAt, mode: flow.session.plan.mode, events: flow.events))
      person.askLaterAfter = nil
    }
    if outcome == .closed, flow.session.plan.practice.isHunt { return openFinds(of: flow) }
    let isOver = outcome == .left || outcome == .interrupted || options.endsWithSession
    if isOver {
      return [.quit(status: 0, lastLine: GroundingLines.line(for: random))]
    }
    self.flow = nil
    options.about = nil
    screen = .home
    homeIndex = 0
    return []
  }

  // MARK: Keys

  mutating func takeInSession(_ key: Key, at stamp: Stamp) -> [Effect] {
    guard let flow else { return [] }
    let session = flow.session
    if session.isPaused { return takeWhilePaused(key, at: stamp) }
    if session.stage == .rest { return takeInEnding(key, at: stamp) }
    if flow.form != nil, session.question?.kind != .more { return takeOnPage(key, at: stamp) }
    if session.question?.kind == .both, key == .character("l") || key == .character("L") {
      return leaveBothOut(at: stamp)
    }
    if let cue = courseCue(for: key, in: session) ?? answer(for: key, in: session) {
      return apply(cue, at: stamp)
    }
    guard let command = Command.named(by: key) else { return apply(.activity, at: stamp) }
    return perform(command, key: key, at: stamp)
  }

  /// The answer that a key gives to the question on screen.
  private func answer(for key: Key, in session: Session) -> Cue? {
    guard let question = session.question else {
      if key == .enter { return session.stage == .stop ? .leave : .skip }
      return nil
    }
    switch (question.kind, key) {
    case (.go, .character("t")), (.go, .character("T")): return .touch
    case (.go, .enter), (.more, .enter): return .stay
    case (.go, .left): return .shorter
    case (.both, .character("y")), (.both, .character("Y")): return .both(true)
    case (.both, .character("n")), (.both, .character("N")): return .both(false)
    case (.more, .character("n")), (.more, .character("N")): return .skip
    case (_, .enter): return .skip
    default: break
    }
    guard case .character(let character) = key, let digit = character.wholeNumberValue,
      character.isASCII
    else { return nil }
    return Self.answer(digit: digit, on: question.scale)
  }

  /// Both at once is not offered again, now or later, until the configuration says so.
  mutating func leaveBothOut(at stamp: Stamp) -> [Effect] {
    person.preferences["both"] = "never"
    let effects = apply(.both(false), at: stamp)
    notice = "Left out from now on; the configuration can bring it back."
    return [.keepPreference("both", "never")] + effects
  }

  static func answer(digit: Int, on scale: Scale?) -> Cue? {
    switch scale {
    case .presence where (1...3).contains(digit):
      .answer(.presence(Presence.allCases[digit - 1]))
    case .state where (1...4).contains(digit): .answer(.state(BodyState.allCases[digit - 1]))
    case .ladder where (0...3).contains(digit): .answer(.ladder(Ladder.allCases[digit]))
    default: nil
    }
  }

  mutating func perform(_ command: Command, key: Key, at stamp: Stamp) -> [Effect] {
    switch command {
    case .safety: return apply(.safety, at: stamp)
    case .distress:
      guard let distress = Self.distress(of: key) else { return [] }
      return apply(.answer(.distress(distress)), at: stamp)
    case .settled: return apply(.settled, at: stamp)
    case .longer: return apply(.longer, at: stamp)
    case .glimmer: return apply(.nextGlimmer, at: stamp)
    case .breath: return nextBreathShape(at: stamp)
    case .pause: return apply(.pause(.key), at: stamp)
    case .close: return apply(.close, at: stamp)
    case .leave: return leave(at: stamp)
    case .hide:
      overlay = .hidden
      return apply(.pause(.hidden), at: stamp)
    case .card:
      overlay = .card(showsLines: false)
      return apply(.cardShown, at: stamp)
    case .help:
      overlay = .help
      return apply(.activity, at: stamp)
    case .suspend: return suspend(at: stamp)
    case .redraw: return [.repaint]
    }
  }

  private mutating func takeWhilePaused(_ key: Key, at stamp: Stamp) -> [Effect] {
    switch Command.named(by: key) {
    case .pause, .safety: return apply(.resume, at: stamp)
    case .leave: return leave(at: stamp)
    case .card: overlay = .card(showsLines: false)
    case .help: overlay = .help
    case .hide: overlay = .hidden
    default: if key == .enter { return apply(.resume, at: stamp) }
    }
    return []
  }

  /// The next shape of the breath cue; none is one of them, with another anchor in its place.
  private mutating func nextBreathShape(at stamp: Stamp) -> [Effect] {
    guard let flow else { return [] }
    let isOff = ["off", "room"].contains(flow.session.plan.breath)
    let shapes = BreathShape.allCases
    let current: BreathShape = isOff ? .none : breathShape
    let next = shapes[((shapes.firstIndex(of: current) ?? 0) + 1) % shapes.count]
    breathShape = next
    var effects: [Effect] = [.keepPreference("breathShape", next.rawValue)]
    if next == .none {
      effects += apply(.breath(nil), at: stamp)
    } else if isOff {
      effects += apply(.breath(flow.lastPattern), at: stamp)
    }
    return effects
  }
}
