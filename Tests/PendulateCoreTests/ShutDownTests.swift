@testable import PendulateCore
import Testing

/// A body that is shut down at the start: waking before stillness, and no breath by itself.
@Suite struct ShutDownTests {
  private func way(_ state: BodyState) -> Way {
    var way = Way(breath: "soft")
    way.toCheckIn()
    way.say(2)
    way.say(.here)
    way.take(.answer(.state(state)))
    way.take(.done)
    return way
  }

  @Test(arguments: BodyState.allCases)
  func whatWakesComesFirst(state: BodyState) {
    var way = way(state)
    way.take(.done)
    #expect(way.stage == .resource)
    let isWaking = Session.wakingPrompts.contains(way.session.prompt ?? "")
    #expect(isWaking == (state == .shutDown))
    #expect(way.session.plan.breath == (state == .shutDown ? "off" : "soft"))
    way.pass(25)
    #expect((way.session.pacing == nil) == (state == .shutDown))
    if state == .shutDown { #expect(way.session.glimmer?.wakes == true) }
  }

  @Test func aBreathThatIsChosenStillBegins() {
    var way = way(.shutDown)
    way.take(.chosen(Cue.Choices(aim: 1, touches: 1, breath: "soft")))
    way.pass(25)
    #expect(way.session.pacing != nil)
  }
}

/// Shut down, a practice with prompts of its own stays what it is.
@Suite struct WakingPromptTests {
  @Test func itsOwnPromptsComeInTurnsWithWhatWakes() {
    let own = (1...4).map { "Own \($0)." }
    var way = Way(resource: 360, prompts: [.resource: own])
    way.toCheckIn()
    way.say(2)
    way.say(.here)
    way.take(.answer(.state(.shutDown)))
    way.take(.done)
    way.take(.done)
    var said: [String] = []
    for _ in 0..<300 where way.stage == .resource {
      if let prompt = way.session.prompt, prompt != said.last { said.append(prompt) }
      way.pass(1)
    }
    #expect(said.count > 7)
    let (first, second) = (
      said.enumerated().filter { $0.offset % 2 == 0 }.map(\.element),
      said.enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    )
    #expect(first.prefix(4).allSatisfy(Session.wakingPrompts.contains), "\(said)")
    #expect(Array(second.prefix(4)) == own, "\(said)")
  }
}

/// What a preview tells of the rules that acted.
@Suite struct RuleNotesTests {
  @Test(arguments: [
    "pre=2,presence=here,halfHere,here*,gate=2", "pre=2,gate=2,presence=here,halfHere*",
  ])
  func halfHereIsNamed(answers: String) throws {
    let run = try rehearse(answers)
    #expect(run.rules.contains { $0.rule == "presence" && $0.text.contains("Half here") })
  }

  @Test(
    "after touching is over no next touch is promised", arguments: ["gate=2,settled=7", "gate=2"])
  func noTouchIsToldThatCannotCome(answers: String) throws {
    let ends = "pre=2,presence=here,\(answers),peak=2*,settled=2*,go=t*"
    for end in [ends, "pre=2,presence=here,here,halfHere*,gate=2,peak=2*,settled=2*,go=t*"] {
      let run = try rehearse(end)
      let told = run.rules.filter { $0.rule == "nextTouch" }
      let touches = run.events.stages.count { $0 == .touch }
      #expect(told.count { $0.text.contains("the next one is") } < max(1, touches), "\(run.rules)")
    }
  }

  @Test func twoGlimmersThatWereNotForNowAreNamed() throws {
    let run = try rehearse("pre=2,presence=here*,ladder=notNow*,gate=2,go=t*")
    #expect(!run.events.stages.contains(.touch))
    #expect(run.rules.contains { $0.text.hasPrefix("Two glimmers were not for now: touching") })
  }

  @Test func noAimIsToldWhereNothingIsTouched() throws {
    let run = try rehearse("pre=5", plan: plan(practice(.resource)))
    #expect(!run.rules.contains { $0.rule == "aim" } && !run.rules.isEmpty)
  }
}

/// Where stays with a glimmer begin, from session to session (PRACTICE 5.4, glimmer dwell).
@Suite struct GlimmerDwellTests {
  private func settled(_ rungs: [Ladder]) -> Double? {
    var way = Way(.glimmer, course: .ladder, rounds: rungs.count)
    for rung in rungs {
      way.wait(for: .rate(.gate, .ladder))
      way.say(rung)
    }
    return GlimmerDwell.settled(in: way.events)
  }

  @Test(arguments: [
    ([Ladder.tolerable], 20.0), ([.enjoyable], 25), ([.nourishing, .tolerable], 30),
    ([.nourishing, .nourishing], 45), ([.nourishing, .nourishing, .nourishing], 60),
    ([.nourishing, .notNow], 20),
  ])
  func itSettlesAtTheLastStayUpToAMinute(rungs: [Ladder], seconds: Double) {
    #expect(settled(rungs) == seconds)
  }

  @Test func withoutAStayNothingIsKnown() {
    var way = Way(.resource)
    way.toClose()
    #expect(GlimmerDwell.settled(in: way.events) == nil)
  }

  @Test func anyNotNowBeginsAnew() {
    var way = Way(.resource)
    way.toResource()
    way.wait(for: .rate(.gate, .ladder))
    way.say(.notNow)
    #expect(GlimmerDwell.settled(in: way.events) == 20)
  }

  @Test(arguments: [(nil, 20.0), (35, 35), (75, 60), (5, 10)] as [(Double?, Double)])
  func theNextBeginsThere(dwell: Double?, seconds: Double) {
    let practice = Practice(
      id: "savour", name: "", summary: "", mode: .glimmer, course: .ladder)
    var session = Session(
      plan: SessionPlan(
        practice: practice, limits: .base(completedTouchSessions: 0), glimmers: .samples,
        settledDwell: dwell, sessionID: Identifier(rawValue: "x")),
      prompts: [:], seed: 1, at: .start)
    _ = session.apply(.begin, at: .start)
    #expect(session.plannedLength?.inSeconds == seconds)
  }

  @Test("two 'not now' at RESOURCE keep the gate closed for the session")
  func twoRefusalsKeepTheGateClosed() {
    var way = Way()
    way.toResource()
    for _ in 0..<2 {
      way.wait(for: .rate(.gate, .ladder))
      way.say(.notNow)
    }
    #expect(way.session.prompt == Session.roomIsEnough)
    way.wait(for: .rate(.gate, .distress))
    way.say(2)
    way.say(.here)
    #expect(way.stage == .gate && way.session.gate.obstacles == [.glimmers])
    way.take(.touch)
    #expect(way.stage == .gate)
  }
}
