extension Session {
  /// One thing to look out for, on a walk through the actual room.
  struct HuntStep: StageRules {
    var stage: Stage { .resource }
    var allowsBreath: Bool { true }
    var occasionOfReports: SessionEvent.Occasion { .gate }

    func timeIsUp(in session: inout Session) { session.nextHuntStep(reason: .timer) }

    func nextGlimmer(in session: inout Session) { session.nextHuntStep(reason: .key) }

    /// It stays a little, and a second time goes on.
    func found(in session: inout Session) {
      guard let id = session.glimmer?.id else { return }
      if session.course.finds.contains(id) { return session.nextHuntStep(reason: .key) }
      session.course.finds.append(id)
      session.words.prompt = Session.stayWithFind
    }

    func done(in session: inout Session) { session.finish(.closed, reason: .key) }

    func goToSafety(in session: inout Session) { session.enterOrient(.room, reason: .key) }

    func close(in session: inout Session) { session.finish(.closed, reason: .key) }

    func stayLonger(in session: inout Session) {
      session.extend(by: Session.glimmerDwell, to: Session.longestGlimmerStay)
    }
  }

  mutating func enterHuntStep(reason: SessionEvent.ExitReason) {
    guard course.round < plan.glimmers.count else {
      // Everything was asked lately: the room alone is still there.
      return enterOrient(.room, for: .seconds(plan.courseSeconds), reason: reason)
    }
    let next = plan.glimmers[course.round]
    enter(
      .huntStep(HuntStep()),
      for: .seconds(Double(plan.courseSeconds) / Double(plan.glimmers.count)), reason: reason)
    clear(.prompt)
    if course.round > 0 { words.prompt = nil }
    company.glimmer = next
    company.lastID = next.id
    company.since = now
  }

  fileprivate mutating func nextHuntStep(reason: SessionEvent.ExitReason) {
    course.round += 1
    if course.round >= plan.glimmers.count { return finish(.closed, reason: reason) }
    enterHuntStep(reason: reason)
  }
}
