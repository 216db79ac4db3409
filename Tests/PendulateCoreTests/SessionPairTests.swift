import PendulateCore
import Testing

/// Brings a session to a stage by answers and time alone.
private func reach(_ stage: Stage) -> Session? {
  let mode: Mode = stage == .later ? .ground : .touch
  var session = Session(
    plan: plan(practice(mode), aim: 3), prompts: samplePrompts, seed: 3, at: .start)
  var moment = Moment.start
  func distress(_ value: Int) -> Cue? { Distress(value).map { .answer(.distress($0)) } }
  func go(_ cue: Cue?) {
    if let cue { _ = session.apply(cue, at: moment) }
  }
  func wait() {
    moment = session.nextDeadline ?? moment
    go(.tick)
  }
  go(.begin)
  for _ in 0..<200 where session.stage != stage {
    switch (session.stage, session.question?.kind) {
    case (.arrive, _): go(.arrived(ready: true))
    case (.checkPre, .rate(_, .distress)):
      go(distress(stage == .stop ? 9 : stage == .high ? 7 : 3))
    case (.resource, .rate(_, .distress)) where stage == .silent: wait()
    case (.resource, .rate(_, .presence)) where stage == .silent: wait()
    case (_, .rate(_, .presence)): go(.answer(.presence(stage == .numb ? .farAway : .here)))
    case (.checkPre, nil): go(.done)
    case (.choose, _):
      go(.chosen(Cue.Choices(aim: 3, touches: stage == .both ? 2 : 3, breath: "soft")))
    case (.resource, .rate(_, .distress)): go(distress(2))
    case (_, .go): go(stage == .close || stage == .checkPost || stage == .rest ? .close : .touch)
    case (_, .both): go(.both(true))
    case (_, .rate(_, .distress)): go(distress(2))
    case (.checkPost, nil): go(.done)
    case (_, .rate): go(.skip)
    default: wait()
    }
  }
  return session.stage == stage ? session : nil
}

private let reachable = Stage.allCases.filter { $0 != .later }

@Suite struct SessionPairTests {
  @Test(arguments: reachable, sampleCues + [.takeBack])
  func everyPairIsAnsweredAndKeepsTheRules(stage: Stage, cue: Cue) throws {
    var session = try #require(reach(stage))
    let before = session
    let actions = session.apply(cue, at: before.lastMoment)
    let entered = actions.records.stages
    if stage.touchesDifficulty {
      switch cue {
      case .tick, .begin, .cardShown: #expect(session.stage == stage)
      case .leave, .cut: #expect(session.outcome != nil)
      case .answer(.distress(let distress)) where distress.value >= 9:
        #expect(entered == [.orient, .stop])
      default: #expect(entered == [.orient])
      }
    }
    if session.stage == .touch, stage != .touch {
      #expect(stage == .gate)
      #expect(cue == .touch)
    }
    // The session is in orient because a touch ended this very moment: a key still means that.
    if cue == .cut || (cue == .leave && stage != .orient) { #expect(session.outcome != nil) }
  }

  @Test(arguments: reachable.filter { $0.isPractice || $0 == .gate })
  func safetyReachesOrientInOneStep(stage: Stage) throws {
    var session = try #require(reach(stage))
    _ = session.apply(.safety, at: session.lastMoment)
    #expect(session.stage == .orient)
  }

  @Test(arguments: reachable.filter { !$0.touchesDifficulty })
  func aPauseStopsTheTimeOfTheSession(stage: Stage) throws {
    var session = try #require(reach(stage))
    let start = session.lastMoment
    _ = session.apply(.pause(.key), at: start)
    #expect(session.isPaused)
    let time = session.time(at: start)
    #expect(session.nextDeadline == nil)
    _ = session.apply(.tick, at: start + .seconds(600))
    #expect(session.time(at: start + .seconds(600)) == time)
    _ = session.apply(.resume, at: start + .seconds(600))
    #expect(!session.isPaused)
    #expect(session.stage == stage)
  }

  @Test func aLongPauseLeadsToACalmWelcomeInOrient() throws {
    var session = try #require(reach(.gate))
    let start = session.lastMoment
    _ = session.apply(.pause(.key), at: start)
    _ = session.apply(.resume, at: start + .seconds(1801))
    #expect(session.stage == .orient)
    #expect(session.welcome == .key)
  }

  @Test(arguments: [Cue.Interruption.resized, .suspended, .hidden])
  func nothingThatComesBetweenLeadsBackIntoTouch(cause: Cue.Interruption) throws {
    var session = try #require(reach(.touch))
    _ = session.apply(
      cause == .hidden ? .pause(cause) : .interrupted(cause), at: session.lastMoment)
    #expect(session.stage == .orient)
  }

  @Test func aStoppedProcessLandsInOrientAndTheTimeBetweenDoesNotCount() throws {
    var session = try #require(reach(.resource))
    let late = try #require(session.nextDeadline) + .seconds(3600)
    let before = session.time(at: session.lastMoment)
    _ = session.apply(.tick, at: late)
    #expect(session.stage == .orient)
    #expect(session.welcome == .suspended)
    #expect(session.time(at: late) - before < .seconds(31))
  }

  @Test func aKeyThatComesABlinkAfterTouchOnlyMeansComingBack() throws {
    var session = try #require(reach(.touch))
    let end = try #require(session.moment(at: session.stageStartTime + .seconds(15)))
    session.advance(to: end + .milliseconds(400))
    _ = session.apply(.leave, at: end + .milliseconds(400))
    #expect(session.stage == .orient)
    #expect(session.outcome == nil)
    _ = session.apply(.leave, at: end + .milliseconds(1400))
    #expect(session.outcome == .left)
  }

  @Test func aDigitInTouchIsKeptAsThePeak() throws {
    var session = try #require(reach(.touch))
    let four = try #require(Distress(4))
    let actions = session.apply(.answer(.distress(four)), at: session.lastMoment)
    let rating = try #require(actions.records.first { $0.event == .rate })
    #expect(rating.occasion == .peak)
    #expect(rating.answer == .distress(four))
    #expect(actions.records.contains { $0.event == .earlyOut })
  }

  @Test func closingWaitsForTheSafetyThatATouchIsOwed() throws {
    var session = try #require(reach(.touch))
    _ = session.apply(.safety, at: session.lastMoment)
    let start = session.lastMoment + .seconds(2)
    _ = session.apply(.close, at: start)
    #expect(session.stage == .orient)
    _ = session.apply(.tick, at: session.nextDeadline ?? start)
    #expect(session.stage == .orient || session.stage == .close)
    for _ in 0..<10 where session.stage == .orient {
      _ = session.apply(.tick, at: session.nextDeadline ?? start)
    }
    #expect(session.stage == .close)
  }

  /// Presence was answered in a return; then the time with a glimmer began anew, and its own
  /// question stays without an answer.
  @Test(arguments: [Cue.skip, .tick, .answer(.presence(.halfHere))])
  func anEarlierHereDoesNotOpenTheGate(cue: Cue) throws {
    var session = try #require(reach(.resource))
    let two = Cue.answer(.distress(try #require(Distress(2))))
    func wait(for stage: Stage, _ question: Question.Kind) {
      for _ in 0..<40 where session.question?.kind != question || session.stage != stage {
        _ = session.apply(.tick, at: session.nextDeadline ?? session.lastMoment)
      }
    }
    _ = session.apply(.safety, at: session.lastMoment)
    wait(for: .orient, .rate(.settled, .distress))
    _ = session.apply(two, at: session.lastMoment)
    _ = session.apply(.answer(.presence(.here)), at: session.lastMoment)
    _ = session.apply(.stay, at: session.lastMoment)
    wait(for: .resource, .rate(.gate, .distress))
    _ = session.apply(two, at: session.lastMoment)
    #expect(session.question?.kind == .rate(.gate, .presence))
    if cue == .tick { session.advance(to: session.lastMoment + Session.ratingPatience) }
    _ = session.apply(cue, at: session.lastMoment)
    #expect(session.gate.obstacles.contains(.presence))
    _ = session.apply(.touch, at: session.lastMoment)
    #expect(session.stage != .touch)
  }

  @Test(arguments: [Presence.halfHere, .farAway])
  func aWordAboutPresenceThatNobodyAskedForClosesTheGate(presence: Presence) throws {
    var session = try #require(reach(.gate))
    #expect(session.offersTouch)
    _ = session.apply(.answer(.presence(presence)), at: session.lastMoment)
    #expect(!session.offersTouch)
    #expect(session.stage == (presence == .farAway ? .numb : .orient))
    _ = session.apply(.presence(.here), at: session.lastMoment)
    _ = session.apply(.touch, at: session.lastMoment)
    #expect(session.stage != .touch)
  }

  /// A word such as far-off asks about presence once more on its own page, and only there.
  @Test(arguments: [true, false])
  func everyQuestionOfTheLastPageComesWhateverWasLeftOpenOnTheFirst(isDistant: Bool) throws {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.say(.here)
    way.take(.body([BodyMark(region: .chest, tone: .neither)], isDistant: isDistant))
    way.take(.done)
    way.take(.close)
    way.wait(for: .checkPost)
    way.say(2)
    way.say(.here)
    #expect(way.asked == .rate(.post, .state))
  }

  @Test func glimmersDoNotRepeatWhileOthersAreLeft() throws {
    var session = try #require(reach(.resource))
    var seen = [session.glimmer?.id]
    for _ in 0..<4 {
      _ = session.apply(.nextGlimmer, at: session.lastMoment)
      seen.append(session.glimmer?.id)
    }
    #expect(Set(seen).count == 5)
  }
}

extension [Action] {
  var records: [SessionEvent] {
    compactMap { if case .record(let event) = $0 { event } else { nil } }
  }
}

extension Session {
  /// Lets time pass as a program would: a tick for each deadline.
  mutating func advance(to moment: Moment) {
    while let deadline = nextDeadline, deadline <= moment { _ = apply(.tick, at: deadline) }
  }

  /// The moment up to which everything is worked off.
  var lastMoment: Moment { moment(at: workedOffTime) ?? .start }
}
