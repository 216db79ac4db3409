import PendulateCore

/// The last session as it would be now: its practice, with what was chosen for it.
struct LastTime {
  /// The session itself.
  let session: LastSession
  /// Its practice, as it is now.
  let practice: Practice
  /// What it would be.
  let plan: SessionPlan
  /// Why touching, or any session, is closed now; nil where nothing is closed that it had.
  let lock: DoseLimits.Lock?
  /// The breath pattern that would be paced; nil where there is none.
  let breath: BreathPattern?
  /// Until when the person's own limits leave no session open, and why.
  let sessionLock: DoseLimits.Lock?
  /// The time it is told at.
  let now: Timestamp

  /// Nil where nothing is known of a last session, or its practice is not there any more.
  init?(in context: Context, at now: Timestamp) {
    guard let session = context.person.lastSession,
      let practice = context.content.practice(session.practice),
      !practice.isLeftOut(by: context.person.careLimits)
    else { return nil }
    var plan = SessionScreen.plan(
      of: practice, settingUp: .asLastTime(session), glimmers: context.person.glimmers,
      in: context, at: now)
    if practice.mode != .glimmer { plan.take(session.choices(for: plan)) }
    self.session = session
    self.practice = practice
    self.plan = plan
    self.now = now
    lock = practice.mode == .touch && !session.isWithoutTouch ? plan.limits.lock : nil
    sessionLock = practice.mode == .glimmer ? nil : plan.limits.sessionLock
    breath = context.offersBreath(plan.breath) ? context.content.pattern(plan.breath) : nil
  }
}
