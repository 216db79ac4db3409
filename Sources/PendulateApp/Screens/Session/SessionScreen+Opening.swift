import PendulateCore

/// How a session begins.
extension SessionScreen {
  /// Starts a practice, or first the questions that come before touching; a lock closes touching for
  /// this once.
  static func start(
    _ practice: Practice, settingUp: SettingUp = .page, lock: DoseLimits.Lock? = nil,
    in context: inout Context, at stamp: Stamp
  ) -> Step {
    if let refusal = refusal(of: practice, in: context, at: stamp.wall) {
      if context.options.endsWithSession {
        return Step([.process(.quit(status: 0, lastLine: refusal))])
      }
      context.notice = refusal
      return .home()
    }
    // What is closed today is not asked for; rest asks nothing.
    let plan = plan(of: practice, settingUp: settingUp, lock: lock, in: context, at: stamp.wall)
    if plan.mode == .touch, !context.isRehearsal {
      let due = context.person.ledger.consentDue(at: stamp.wall)
      if !due.isEmpty {
        return .push(ConsentScreen(due, before: practice, settingUp: settingUp))
      }
    }
    return begin(
      practice, isKept: true, settingUp: settingUp, lock: lock, in: &context, at: stamp)
  }

  /// Starts help right now: nothing is asked and nothing is kept.
  ///
  /// `isFar` takes that it was said so, as an answer; `isWaking` begins with light, movement and
  /// texture all the same, and takes nothing as said.
  static func startSteady(
    isFar: Bool = false, isWaking: Bool = false, in context: inout Context, at stamp: Stamp
  ) -> Step {
    let ground =
      context.content.practices.first { $0.mode == .ground }
      ?? Practice(id: "ground", name: "Ground", summary: "", mode: .ground)
    return begin(
      ground, isKept: false, isWaking: isWaking, saying: isFar ? .presence(.farAway) : nil,
      in: &context, at: stamp)
  }

  /// Begins a practice, under what is to be seen before it; a lock closes touching for this once.
  ///
  /// `told` is what was said already and is taken right away.
  static func begin(
    _ practice: Practice, isKept: Bool, settingUp: SettingUp = .page,
    lock: DoseLimits.Lock? = nil, isWaking: Bool = false, saying told: Cue? = nil,
    under covers: [Screen] = [],
    in context: inout Context, at stamp: Stamp
  ) -> Step {
    let id = context.identifier(at: stamp.wall)
    let glimmers = glimmers(for: practice, in: &context, at: stamp.wall)
    let plan = plan(
      of: practice, as: id, settingUp: settingUp, lock: lock, glimmers: glimmers,
      isWaking: isWaking, in: context, at: stamp.wall)
    let options = context.options
    let session = Session(
      plan: plan, prompts: context.content.prompts,
      seed: options.seed == 0 ? context.random.next() : options.seed, at: stamp.moment,
      toleratedGap: .seconds(5 * options.speed))
    var screen = SessionScreen(
      session, id: id, at: stamp.wall, about: options.about, isRecorded: isKept,
      states: CheckInPage.states(context.person.preferences), settingUp: settingUp)
    var effects: [Effect] = []
    if plan.mode == .touch, !context.isRehearsal {
      effects.append(.limits(.claim(id, context.person.ledger)))
    }
    if isKept {
      let opening = SessionOpening(
        id: id, at: stamp.wall, practice: practice.id, mode: plan.mode,
        isRehearsal: context.isRehearsal)
      effects.append(.journal(.begin(opening)))
    }
    effects += screen.apply(.begin, in: &context, at: stamp)
    if let told { effects += screen.apply(told, in: &context, at: stamp) }
    effects += screen.tellNewQuestion(at: stamp)
    return Step(effects, .home([screen.screen] + covers))
  }

  /// What the person's own limits say against another session today; nil where they say nothing.
  static func refusal(
    of practice: Practice, in context: Context, at now: Timestamp
  ) -> String? {
    guard practice.mode == .touch || practice.mode == .resource, !context.isRehearsal,
      context.person.limits(at: now, in: practice).sessionLock != nil
    else { return nil }
    return SessionWords.refusal
  }

  /// The glimmers that may be close by: favourites first, and on a hunt what to look out for.
  private static func glimmers(
    for practice: Practice, in context: inout Context, at now: Timestamp
  ) -> [Glimmer] {
    if practice.isHunt { return HuntMemory.steps(of: practice, in: &context, at: now) }
    let there = context.person.glimmers.filter { !$0.isArchived }
    return there.filter(\.isFavourite) + there.filter { !$0.isFavourite }
  }
}
