import PendulateCore

/// What a session would be, before it begins.
extension SessionScreen {
  /// The plan of a practice for this person and this day; a lock closes touching for this once.
  static func plan(
    of practice: Practice, as id: Identifier = Identifier(rawValue: ""),
    settingUp: SettingUp = .page, lock: DoseLimits.Lock? = nil, glimmers: [Glimmer] = [],
    isWaking: Bool = false, in context: Context, at now: Timestamp
  ) -> SessionPlan {
    var limits = limits(of: practice, in: context, at: now)
    limits.lock = limits.lock ?? lock
    let person = context.person
    let options = context.options
    return SessionPlan(
      practice: practice, limits: limits, glimmers: glimmers, breath: person.preferences.breath,
      aim: options.aim, touches: options.touches,
      minutes: settingUp.last?.minutes ?? options.minutes, isRehearsal: context.isRehearsal,
      experience: person.experience, care: person.careLimits,
      offersBoth: person.preferences.offersBoth, settledDwell: person.settledDwell,
      isWithoutTouch: settingUp.isWithoutTouch, isWaking: isWaking, sessionID: id)
  }

  /// What past sessions and the person's own limits allow; a rehearsal follows the latter alone.
  private static func limits(
    of practice: Practice, in context: Context, at now: Timestamp
  ) -> DoseLimits {
    let person = context.person
    let limits = person.limits(at: now, in: practice)
    guard context.isRehearsal else { return limits }
    return .base(
      completedTouchSessions: limits.completedTouchSessions, settings: person.doseSettings,
      care: person.careLimits)
  }
}
