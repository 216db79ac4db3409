/// How practices about glimmers go: one moment, a ladder that is asked again and again, or a hunt.
extension Session {
  /// Whether one stays with a glimmer rung by rung.
  public var isClimbing: Bool {
    plan.mode == .glimmer && plan.practice.course == .ladder && stage == .resource
  }

  /// Whether one is on a hunt for glimmers.
  public var isHunting: Bool {
    plan.mode == .glimmer && plan.practice.course == .hunt && stage == .resource
  }

  mutating func beginCourse() {
    switch plan.practice.course {
    case .moment:
      enter(.resource, for: .seconds(plan.practice.dwellSeconds), reason: .key)
      takeGlimmerOut(.another)
    case .ladder: enterStay(reason: .key)
    case .hunt: enterStep(reason: .key)
    }
  }

  /// The stay is over: a hunt goes on, everything else asks how it was.
  mutating func endStayOfCourse() {
    if isHunting { return nextStep(reason: .timer) }
    ask(.rate(.gate, .ladder), k: round)
  }

  /// The ladder was answered, or was not.
  mutating func goOnWithCourse(answer: Answer?) {
    guard isClimbing else { return finish(.closed, reason: .answer) }
    if case .ladder(let rung) = answer {
      missed = 0
      self.rung = rung
      dwell = Titration.nextDwell(dwell, after: rung)
    }
    round += 1
    let isSilent = missed >= 2
    let isLong = practiceSeconds + (now - stageStart).inSeconds + dwell > longestLadder
    if ladderRefusals >= 2 || isSilent || round >= plan.practice.rounds || isLong {
      return enterOrient(.room, for: Self.roomLength, reason: isSilent ? .silent : .answer)
    }
    enterStay(reason: .answer)
  }

  /// The most seconds of all stays together; growing stays may take more than was planned.
  private var longestLadder: Double { Double(max(plan.courseSeconds * 2, 60)) }

  private mutating func enterStay(reason: SessionEvent.ExitReason) {
    enter(.resource, for: .seconds(dwell), reason: reason)
    // What is offered in the place of a glimmer that was too much stays to be read.
    if rung == .notNow { prompt = Self.smallerGlimmer }
    takeGlimmerOut(.same)
  }

  /// A rung without being asked: the stay ends with it, and the next begins there.
  mutating func takeRung(_ answer: Answer) {
    guard isClimbing else { return }
    record(.rate) { [round] event in
      event.occasion = .gate
      event.k = round
      event.answer = answer
    }
    question = nil
    clear(.questionTimeout)
    takeLadder(answer)
  }

  // MARK: Hunts

  private mutating func enterStep(reason: SessionEvent.ExitReason) {
    guard round < plan.glimmers.count else {
      // Everything was asked lately: the room alone is still there.
      return enterOrient(.room, for: .seconds(plan.courseSeconds), reason: reason)
    }
    let next = plan.glimmers[round]
    enter(
      .resource, for: .seconds(Double(plan.courseSeconds) / Double(plan.glimmers.count)),
      reason: reason)
    clear(.prompt)
    if round > 0 { prompt = nil }
    glimmer = next
    lastGlimmerID = next.id
    glimmerSince = now
  }

  mutating func nextStep(reason: SessionEvent.ExitReason = .key) {
    round += 1
    if round >= plan.glimmers.count { return finish(.closed, reason: reason) }
    enterStep(reason: reason)
  }

  /// Here is one: it stays a little, and a second time goes on.
  mutating func find() {
    guard isHunting, let id = glimmer?.id else { return }
    if finds.contains(id) { return nextStep() }
    finds.append(id)
    prompt = Self.stayWithFind
  }

  /// What is said where something was found.
  public static let stayWithFind = "You might stay with it a little."
}
