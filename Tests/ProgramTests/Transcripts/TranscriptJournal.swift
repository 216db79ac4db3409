import Foundation
import PendulateCore
import PendulateJournal

extension ProgramHome {
  /// Keeps some weeks of sessions that the real machine ran with given answers, and a check-in.
  func keepWeeks() throws {
    let journal = try openJournal()
    defer { journal.close() }
    guard let first = Timestamp(rfc3339: "2026-01-05T18:30:00Z") else { return }
    for (index, script) in Self.scripts.enumerated() {
      let start = first.advanced(by: .seconds(index * 4 * 86_400))
      let id = Self.sessionID(index)
      let events = try Self.events(of: script, id: id)
      try journal.begin(
        sessionID: id, startedAt: start, practice: "full", mode: .touch,
        about: index % 3 == 0 ? "stairs" : nil, events: events)
      for kind in [CheckIn.Kind.pre, .post] {
        try journal.keep(Self.checkIn(kind, index, of: id, startedAt: start, events: events))
      }
    }
    try journal.keep(
      CheckIn(
        id: Identifier(rawValue: "019ca5f0-0000-7000-9000-000000000001"),
        at: first.advanced(by: .seconds(40 * 86_400)), kind: .open, distress: Distress(2),
        state: .settled, words: "a quiet bench"))
  }

  private static let scripts = (0..<2).flatMap { _ in
    [
      "pre=4,presence=here*,state=stirredUp,settled,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,ladder=tolerable*",
      "pre=3,presence=here*,state=mixed,gate=2,go=t,t,c,peak=4,-,settled=3,2,post=2,ladder=enjoyable*",
      "pre=5,presence=here,halfHere,here*,state=shutDown,gate=3,go=t,c,touch=6,peak=5,settled=5,5,5,5,post=-",
      "pre=2,presence=here*,state=settled,gate=1,go=c,post=1,ladder=nourishing*",
    ]
  }

  private static func events(of script: String, id: Identifier) throws -> [SessionEvent] {
    let practice = Practice(
      id: "full", name: "", summary: "", mode: .touch, touches: 3, bothSeconds: 60)
    let plan = SessionPlan(
      practice: practice, limits: .base(completedTouchSessions: 6),
      glimmers: [Glimmer(id: "sound-1", text: "", category: .sound, origin: .starter)],
      sessionID: id)
    return Rehearsal(
      plan: plan, choices: Cue.Choices(aim: plan.aim, touches: 3, breath: "off"),
      answers: try AnswerScript(script), prompts: [:], seed: 1
    ).events
  }

  private static func checkIn(
    _ kind: CheckIn.Kind, _ index: Int, of session: Identifier, startedAt: Timestamp,
    events: [SessionEvent]
  ) -> CheckIn {
    let figures = SessionFigures.Body(events: events)
    let isPre = kind == .pre
    var checkIn = CheckIn(
      id: Identifier(rawValue: "\(kind)-\(index)"),
      at: startedAt.advanced(by: .seconds(isPre ? 0 : 700)), kind: kind, sessionID: session,
      distress: (isPre ? figures.pre : figures.post).flatMap { Distress($0) }, presence: .here,
      state: isPre ? .stirredUp : .settled, words: isPre ? nil : "note \(index)")
    checkIn.regions = [
      BodyMark(region: .chest, tone: isPre ? .uncomfortable : .neither, sensations: ["tight"]),
      BodyMark(region: .hands, tone: .comfortable),
    ]
    return checkIn
  }
}
