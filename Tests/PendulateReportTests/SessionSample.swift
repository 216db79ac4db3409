import PendulateCore

/// Sessions as the real machine runs them, for the picture of one session.
enum SessionSample {
  static let scripts = [
    "pre=4,presence=here*,state=stirredUp,settled,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,ladder=tolerable*",
    "pre=3,presence=here*,state=mixed,gate=2,go=t,t,c,peak=4,-,settled=3,2,post=2,ladder=enjoyable*",
    "pre=5,presence=here,halfHere,here*,state=shutDown,gate=3,go=t,c,touch=6,peak=5,settled=5,5,5,5,post=-",
    "pre=-,presence=here*,state=settled,gate=-,go=c,post=-",
  ]

  static func events(_ script: String) throws -> [SessionEvent] {
    let practice = Practice(
      id: "touch", name: "", summary: "", mode: .touch, touches: 3, bothSeconds: 60)
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 6),
      glimmers: [Glimmer(id: "own-1", text: "", category: .sound, origin: .added)],
      sessionID: Identifier(rawValue: "s"))
    return Rehearsal(
      plan: plan, choices: Cue.Choices(aim: plan.aim, touches: 3, breath: "off"),
      answers: try AnswerScript(script), prompts: [:], seed: 1
    ).events
  }

  /// A session with both at once and every mark there is, which answers alone do not lead to.
  static func eventsWithEveryMark() throws -> [SessionEvent] {
    var events = try events(scripts[0])
    let marks: [(Double, SessionEvent.Kind)] = [
      (150, .settledMark), (240, .earlyOut), (330, .escalate), (400, .pause),
    ]
    for (t, kind) in marks { events.append(SessionEvent(t: t, event: kind)) }
    var both = SessionEvent(t: 480, event: .stageExit)
    both.stage = .both
    both.seconds = 60
    events.append(both)
    return events.sorted { $0.t < $1.t }
  }

  /// Days of a year with touch, with other sessions, and with neither.
  static func days(of year: Int) -> [DayRecord] {
    stride(from: 3, to: 360, by: 5).compactMap { offset in
      guard let first = CivilDate(year: year, month: 1, day: 1) else { return nil }
      var day = DayRecord(first.advanced(byDays: offset))
      day.touchSessions = offset % 3 == 0 ? 1 : 0
      day.otherSessions = offset % 4 == 0 ? 2 : 0
      day.state = offset % 2 == 0 ? BodyState.allCases[offset % 4] : nil
      return day
    }
  }
}
