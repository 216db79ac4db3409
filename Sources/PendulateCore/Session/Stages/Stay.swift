extension Session {
  /// A stay with one glimmer, in a practice that is about glimmers: once, or rung by rung.
  struct Stay: StageRules {
    var stage: Stage { .resource }
    var allowsBreath: Bool { true }
    var silenceCount: SilenceCount { isRung ? .timeouts : .none }
    var occasionOfReports: SessionEvent.Occasion { .gate }

    /// Whether the stay is one rung of a ladder.
    var isRung = false

    func timeIsUp(in session: inout Session) {
      // What a pathway says last is about what was found, and stays while it is asked.
      if session.plan.practice.isPathway { session.clear(.prompt) }
      session.ask(.rate(.gate, .ladder), k: session.course.round)
    }

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      session.keepLadder(answer)
      guard isRung else { return session.finish(.closed, reason: .answer) }
      if case .ladder(let rung) = answer {
        session.asking.silences = 0
        session.course.rung = rung
        session.course.dwell = Titration.nextDwell(session.course.dwell, after: rung)
      }
      session.course.round += 1
      let isSilent = session.asking.silences >= 2
      if session.company.refusals >= 2 || isSilent
        || session.course.round >= session.plan.practice.rounds || session.isLadderLongEnough
      {
        let reason: SessionEvent.ExitReason = isSilent ? .silent : .answer
        return session.enterOrient(.room, for: Session.roomLength, reason: reason)
      }
      session.enterStay(reason: .answer)
    }

    /// A rung without being asked: the stay ends with it, and the next begins there.
    func takeRung(_ answer: Answer, in session: inout Session) {
      guard isRung else { return }
      session.record(.rate) { [round = session.course.round] event in
        event.occasion = .gate
        event.k = round
        event.answer = answer
      }
      session.endQuestion()
      goOn(from: .gate, .ladder, with: answer, in: &session)
    }

    func done(in session: inout Session) { session.finish(.closed, reason: .key) }

    func goToSafety(in session: inout Session) { session.enterOrient(.room, reason: .key) }

    func close(in session: inout Session) { session.finish(.closed, reason: .key) }

    func stayLonger(in session: inout Session) {
      session.extend(
        by: Session.glimmerDwell,
        to: session.plan.practice.isPathway
          ? Session.longestExtended : Session.longestGlimmerStay)
    }
  }

  /// Whether one more stay would be too much; growing stays may take more than was planned.
  fileprivate var isLadderLongEnough: Bool {
    let longest = Double(max(plan.courseSeconds * 2, 60))
    return practised.seconds + stayed.inSeconds + course.dwell > longest
  }

  mutating func enterStay(reason: SessionEvent.ExitReason) {
    enter(.stay(Stay(isRung: true)), for: .seconds(course.dwell), reason: reason)
    // What is offered in the place of a glimmer that was too much stays to be read.
    if course.rung == .notNow { words.prompt = Self.smallerGlimmer }
    takeGlimmerOut(.same)
  }
}
