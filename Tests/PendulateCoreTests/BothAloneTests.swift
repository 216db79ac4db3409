import PendulateCore
import Testing

/// Both at once as a practice of its own: it is touch in everything that limits touch.
@Suite struct BothAloneTests {
  private func way(
    completed: Int = 9, both: Int? = 40, minutes: Int? = nil
  ) -> Way {
    Way(
      completed: completed, both: both, course: .both, minutes: minutes)
  }

  private func inBoth(completed: Int = 9) -> Way {
    var way = way(completed: completed)
    way.toGate()
    way.take(.touch)
    return way
  }

  @Test func itBeginsWithAResourceAndOnlyTheKeyAtTheGateLeadsToIt() {
    var way = way()
    way.toResource()
    #expect(way.stage == .resource)
    way.take(.touch)
    #expect(way.stage == .resource)
    way.toGate()
    #expect(way.stage == .gate && way.session.gate.nextTouch == 30)
    way.take(.touch)
    #expect(way.stage == .both && way.planned == 30)
    #expect(way.session.pacing == nil)
  }

  @Test(
    "the gate's conditions hold",
    arguments: [(4, Presence.here, true), (5, .here, false), (2, .halfHere, false)])
  func theGateHolds(baseline: Int, presence: Presence, isOpen: Bool) {
    var way = way()
    way.toResource(pre: 4)
    way.wait(for: .rate(.gate, .distress))
    way.say(baseline)
    way.say(presence)
    way.take(.touch)
    #expect((way.stage == .both) == isOpen)
  }

  @Test(
    "any cue brings it back, at once, to four times its seconds of safety, and then to the close")
  func itEndsInTheRoom() {
    for cue in sampleCues
    where cue != .tick && cue != .begin && cue != .leave && cue != .cut
      && cue != .cardShown
    {
      var way = inBoth()
      way.pass(20)
      way.take(cue)
      #expect(way.stage == .orient || way.stage == .stop, "\(cue)")
    }
    var way = inBoth()
    way.wait(for: .orient)
    #expect(way.bells == 1 && way.planned == 120)
    way.answer(.rate(.peak, .distress), 2)
    way.answer(.rate(.settled, .distress), 2)
    way.say(.here)
    #expect(way.stage == .close)
    way.wait(for: .checkPost)
    #expect(way.seconds(.both) == [30])
    #expect(way.touches.isEmpty)
    #expect(
      SessionInvariants.faults(in: way.events, plan: way.session.plan).filter { $0 != "no end" }
        == [])
  }

  @Test(
    "its seconds are touch seconds, its session a touch session, and its strength no first touch")
  func itCountsAsTouch() {
    var way = inBoth()
    way.wait(for: .orient)
    way.answer(.rate(.peak, .distress), 5)
    way.answer(.rate(.settled, .distress), 2)
    way.say(.here)
    way.wait(for: .checkPost)
    way.say(2)
    way.say(.here)
    way.take(.done)
    way.take(.done)
    let summary = SessionSummary(
      startedAt: Timestamp(milliseconds: 0), mode: .touch, events: way.events)
    #expect(summary.didTouch && summary.isCompletedTouchSession && summary.hasOvershoot)
    #expect(summary.swings.map(\.touchSeconds) == [30] && summary.swings.allSatisfy(\.isBoth))
    let body = SessionFigures.Body(events: way.events)
    #expect(body.touches.map(\.seconds) == [30] && body.touches[0].peak == 5)
  }

  @Test(
    "within the dose and what a touch may be, or not at all",
    arguments: [(60, 30, 30), (60, 45, 45), (25, 30, 25), (60, 20, 20), (60, 8, 8), (4, 30, 0)])
  func itStaysWithinTheLimits(dose: Int, longest: Int, seconds: Int) {
    var limits = DoseLimits.base(completedTouchSessions: 9)
    limits.dose = dose
    limits.longestTouch = longest
    let plan = SessionPlan(
      practice: Practice(
        id: "both", name: "", summary: "", mode: .touch, bothSeconds: 90, course: .both),
      limits: limits, glimmers: .samples, sessionID: Identifier(rawValue: "x"))
    #expect(plan.firstTouch == seconds && plan.touches == 1)
  }

  @Test("a 5 or 6 at the start leaves the shortest", arguments: [(4, 30), (5, 10)])
  func aHighStartShortensIt(pre: Int, seconds: Int) {
    var way = way()
    way.toGate(pre: pre)
    #expect(way.session.gate.nextTouch == seconds)
  }

  @Test("far away in it is NUMB after the safety that is owed")
  func farAwayInIt() {
    var way = inBoth()
    way.pass(10)
    way.take(.presence(.farAway))
    #expect(way.stage == .orient && way.session.escalation == .numb)
    way.pass(60)
    #expect(way.stage == .numb)
  }
}
