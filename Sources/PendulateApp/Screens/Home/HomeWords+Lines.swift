import PendulateCore

/// The lines of home that depend on the person and the day.
extension HomeWords {
  // MARK: What it is like now

  /// A sentence for each way it may be, and what suits it.
  static func states(in context: Context, at now: Timestamp) -> [HomeItem] {
    let preferences = context.person.preferences
    let stirred = preferences.words(for: .stirredUp) ?? BodyState.stirredUp.word
    let flat = preferences.words(for: .shutDown).map { "Flat, far away or \($0)" }
    return [
      HomeItem(.steady, "A lot, right now", "\(outward)."),
      HomeItem(.rest, "Restless or \(stirred)", rest(in: context, at: now)),
      HomeItem(
        .waking, flat ?? "Flat or far away",
        "Light, movement and texture, as long as you like. Nothing is asked."),
      HomeItem(
        .section(.practices), "Okay, and willing to practise",
        ["The practices by name.", goodWays(in: context, at: now)].compactMap { $0 }
          .joined(separator: " ")),
      HomeItem(.moment, "Only a moment", moment(in: context, at: now)),
      HomeItem(
        .lookingBack, "Looking back", "The journal: day by day, over weeks, over a year."),
    ]
  }

  private static let outward = "Looking outward, as long as you like"

  private static func rest(in context: Context, at now: Timestamp) -> String {
    guard let practice = context.restPractice(at: now) else {
      return "\(outward); that is plenty of sessions for today."
    }
    let plan = SessionScreen.plan(of: practice, settingUp: .usual, in: context, at: now)
    return "A rest session, \(about(plan.plannedSeconds)). Nothing difficult is touched."
  }

  private static func moment(in context: Context, at now: Timestamp) -> String {
    guard let practice = context.content.momentPractice else {
      return "\(outward)."
    }
    let plan = SessionScreen.plan(of: practice, in: context, at: now)
    return "One glimmer, \(about(plan.plannedSeconds))."
  }

  // MARK: The last time

  /// What "as last time" leads to, with its choices.
  static func line(_ last: LastTime) -> HomeItem {
    HomeItem(
      .lastTime, "As last time: \(last.practice.name)", summary(last),
      details: LockWords.beside(touching: last.lock, all: last.sessionLock, at: last.now)
        ?? [choices(last).joined(separator: ", ")],
      letter: "r")
  }

  private static func summary(_ last: LastTime) -> String {
    if last.sessionLock != nil { return SessionWords.refusal }
    switch last.plan.mode {
    case .resource where last.lock != nil:
      return "A rest session, at once, with the same choices; e changes them."
    case .touch: return "Arriving and a check-in, then the same choices; e changes them."
    case .resource: return "Same choices, at once; e changes them."
    case .glimmer, .ground, .breathe: return last.practice.summary
    }
  }

  /// The choices in a few words: how long, how many touches, which breath.
  private static func choices(_ last: LastTime) -> [String] {
    let plan = last.plan
    let minutes = max(1, (plan.plannedSeconds + 59) / 60)
    var words = [CountedNoun.words(minutes, "minute")]
    if plan.mode == .touch, !plan.practice.isBothAlone {
      words.append(CountedNoun.words(plan.touches, "touch", plural: "touches"))
    }
    if plan.practice.mode == .touch, plan.mode == .resource { words.append("without touching") }
    if plan.mode == .touch || plan.mode == .resource {
      words += [last.breath?.name].compactMap { $0 }
    }
    return words
  }

  // MARK: The practices

  /// A practice with its length, or until when its touching is closed and what it is then.
  static func line(_ practice: Practice, in context: Context, at now: Timestamp) -> HomeItem {
    let plan = SessionScreen.plan(of: practice, in: context, at: now)
    let limits = plan.limits
    let closed: [String]? =
      switch practice.mode {
      case .touch: LockWords.beside(touching: limits.lock, all: limits.sessionLock, at: now)
      case .resource: LockWords.beside(touching: nil, all: limits.sessionLock, at: now)
      case .glimmer, .ground, .breathe: nil
      }
    // What is touched is not what it would be now.
    let isRest = practice.mode == .touch && plan.mode == .resource && limits.sessionLock == nil
    return HomeItem(
      .practice(practice.id), practice.name,
      isRest
        ? "In its place a rest session, \(about(plan.plannedSeconds)). Nothing difficult is touched."
        : practice.summary,
      details: closed ?? (plan.plannedSeconds > 0 ? [shortly(plan.plannedSeconds)] : []))
  }

  // MARK: Lengths

  /// A length as a sentence says it.
  private static func about(_ seconds: Int) -> String {
    seconds < 60
      ? "less than a minute" : "about \(CountedNoun.words((seconds + 59) / 60, "minute"))"
  }

  /// A length beside a name.
  private static func shortly(_ seconds: Int) -> String {
    seconds < 60 ? "under a minute" : "about \((seconds + 59) / 60) min"
  }
}
