import PendulateCore
import Testing

/// How long each stage is, what comes when in it, and what it leads to.
@Suite struct StageEdgeTests {
  // MARK: Resource

  @Test(arguments: [(119, nil), (120, .rate(.gate, .distress))] as [(Int, Question.Kind?)])
  func theTimeWithAGlimmerEndsWithItsRating(seconds: Int, asked: Question.Kind?) {
    var way = Way(glimmers: [])
    way.toResource()
    way.pass(seconds)
    #expect(way.asked == asked)
  }

  @Test(arguments: [(59, false), (60, true)])
  func theLadderIsAskedHalfwayThrough(seconds: Int, isAsked: Bool) {
    var way = Way()
    way.toResource()
    way.pass(seconds)
    #expect((way.asked == .rate(.gate, .ladder)) == isAsked)
  }

  @Test(arguments: [(540, 600.0), (541, 600), (600, 600)])
  func stayingLongerAddsAMinuteUpToTen(planned: Int, seconds: Double) {
    var way = Way(resource: planned)
    way.toResource()
    way.take(.longer)
    #expect(way.planned == seconds)
  }

  @Test func stayingLongerAddsAMinute() {
    var way = Way(resource: 60)
    way.toResource()
    way.take(.longer)
    #expect(way.planned == 120)
    way.wait(for: .rate(.gate, .distress))
    #expect(way.stayed == 120)
    // The question steps back; the minute counts from now.
    way.pass(10)
    way.take(.longer)
    #expect(way.asked == nil && way.planned == 190)
  }

  @Test(arguments: [(19, false), (20, true)])
  func aBreathIsPacedAfterTwentySeconds(seconds: Int, isPaced: Bool) {
    var way = Way()
    way.toResource()
    way.pass(seconds)
    #expect((way.session.pacing != nil) == isPaced)
    way.toGate()
    way.touch()
    #expect(way.session.pacing == nil)
    way.pass(seconds)
    #expect((way.session.pacing != nil) == isPaced)
  }

  // MARK: Gate

  @Test(arguments: [(59, Stage.gate), (60, .orient)])
  func theGateWaitsAMinute(seconds: Int, stage: Stage) {
    var way = Way()
    way.toGate()
    way.pass(seconds)
    #expect(way.stage == stage)
  }

  /// Three quarters at each press, 5 s at least.
  @Test(arguments: [(1, 11.0), (2, 8), (3, 6), (4, 5), (5, 5)])
  func aTouchMayBeMadeShorter(presses: Int, seconds: Double) {
    var way = Way(firstTouch: 15)
    way.toGate()
    for _ in 0..<presses { way.take(.shorter) }
    way.take(.touch)
    #expect(way.planned == seconds)
  }

  // MARK: Touch

  @Test(arguments: [(14, Stage.touch, 0), (15, .orient, 1)])
  func aTouchEndsByItselfWithASoftSign(seconds: Int, stage: Stage, bells: Int) {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(seconds)
    #expect(way.stage == stage)
    #expect(way.bells == bells)
  }

  @Test(arguments: [(4999, true), (5000, false)])
  func wordsLeaveTheScreenOfATouchAfterFiveSeconds(milliseconds: Int, isShown: Bool) {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(.milliseconds(milliseconds))
    #expect((way.session.prompt != nil) == isShown)
  }

  @Test(
    arguments: [(999, Stage.orient, nil), (1000, .orient, Outcome.left)] as [(Int, Stage, Outcome?)]
  )
  func aKeyThatComesWithinASecondOfItsEndWasMeantForTheTouch(
    milliseconds: Int, stage: Stage, outcome: Outcome?
  ) {
    var way = Way()
    way.touch()
    way.pass(.milliseconds(milliseconds))
    way.take(.leave)
    #expect(way.session.outcome == outcome)
  }

  // MARK: Orient

  @Test(arguments: [(14, false), (15, true)])
  func thePeakIsAskedAfterFifteenSeconds(seconds: Int, isAsked: Bool) {
    var way = Way()
    way.touch()
    way.pass(seconds)
    #expect((way.asked == .rate(.peak, .distress)) == isAsked)
  }

  @Test(arguments: [(59, false), (60, true)])
  func aReturnFromAnywhereIsAMinuteAtLeast(seconds: Int, isAsked: Bool) {
    var way = Way()
    way.toGate()
    way.take(.safety)
    way.pass(seconds)
    #expect((way.asked == .rate(.settled, .distress)) == isAsked)
  }

  @Test(arguments: [(29, 1), (30, 2), (59, 2), (60, 3)])
  func aNewPromptComesEveryHalfMinute(seconds: Int, count: Int) {
    var way = Way()
    way.toGate()
    way.take(.safety)
    var seen: Set<String?> = [way.session.prompt]
    for _ in 0..<seconds {
      way.pass(1)
      seen.insert(way.session.prompt)
    }
    #expect(seen.count == count)
  }

  @Test(arguments: [(59, Stage.orient), (60, .close)])
  func closingWaitsForWhatATouchIsOwed(seconds: Int, stage: Stage) {
    var way = Way(ratio: 3)
    way.touch(5)
    way.pass(1)
    way.take(.close)
    #expect(way.stage == .orient)
    way.pass(seconds - 1)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(119, Stage.orient), (120, .close)])
  func whatATouchIsOwedIsItsRatio(seconds: Int, stage: Stage) {
    var way = Way(ratio: 8)
    way.touch()
    way.pass(seconds)
    way.take(.close)
    #expect(way.stage == stage)
  }

  // MARK: Both

  /// Two good touches, and the offer of both taken.
  private func both(_ seconds: Int? = 60) -> Way {
    var way = Way(touches: 2, both: seconds)
    way.swing(peak: 2, settled: 2)
    way.swing(peak: 2, settled: 2)
    way.take(.both(true))
    return way
  }

  @Test(arguments: [(29, 30.0), (30, 30), (60, 60), (90, 90), (91, 90)])
  func bothTakesHalfAMinuteToOneAndAHalf(chosen: Int, seconds: Double) {
    let way = both(chosen)
    #expect(way.stage == .both && way.planned == seconds)
  }

  @Test func bothIsLeftOutWhereAPracticeHasNone() {
    #expect(both(nil).stage == .close)
  }

  @Test(arguments: [(59, Stage.both), (60, .orient)])
  func bothEndsByItself(seconds: Int, stage: Stage) {
    var way = both()
    way.pass(seconds)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(59, nil), (60, .rate(.both, .distress))] as [(Int, Question.Kind?)])
  func afterBothComesAMinuteOfSafetyAndItsRating(seconds: Int, asked: Question.Kind?) {
    var way = both()
    way.take(.activity)
    #expect(way.stage == .orient && way.planned == 60)
    way.pass(seconds)
    #expect(way.asked == asked)
  }

  @Test(arguments: [(59, Stage.orient), (60, .close)])
  func closingAfterBothWaitsForItsMinute(seconds: Int, stage: Stage) {
    var way = both()
    way.take(.activity)
    way.pass(1)
    way.take(.close)
    way.pass(seconds - 1)
    #expect(way.stage == stage)
  }

  // MARK: Close

  @Test(arguments: [(119, Stage.close), (120, .checkPost)])
  func theCloseEndsByItself(seconds: Int, stage: Stage) {
    var way = Way()
    way.toClose()
    way.pass(seconds)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(39, false), (40, true)])
  func theLadderIsAskedAThirdIntoTheClose(seconds: Int, isAsked: Bool) {
    var way = Way()
    way.toClose()
    way.pass(seconds)
    #expect((way.asked == .rate(.post, .ladder)) == isAsked)
  }

  @Test(arguments: [(29, Stage.close), (30, .checkPost)])
  func aKeyEndsTheCloseAfterHalfAMinute(seconds: Int, stage: Stage) {
    var way = Way()
    way.toClose()
    way.pass(seconds)
    way.take(.skip)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(89, true), (90, false)])
  func theBreathFadesHalfAMinuteBeforeTheEnd(seconds: Int, isPaced: Bool) {
    var way = Way()
    way.toClose()
    way.pass(seconds)
    #expect((way.session.pacing != nil) == isPaced)
  }

  @Test(arguments: [(149, true), (150, false)])
  func aLongerCloseFadesLater(seconds: Int, isPaced: Bool) {
    var way = Way()
    way.toClose()
    way.take(.longer)
    #expect(way.planned == 180)
    way.pass(seconds)
    #expect((way.session.pacing != nil) == isPaced)
  }

  @Test(arguments: [(89, Outcome.left), (90, .closed)])
  func aCloseCountsFromNinetySecondsOn(seconds: Int, outcome: Outcome) {
    var way = Way()
    way.toClose()
    way.pass(seconds)
    way.take(.close)
    way.take(.done)
    way.take(.done)
    way.take(.done)
    #expect(way.session.outcome == outcome)
  }

  // MARK: The end

  @Test(arguments: [(119, Stage.checkPost), (120, .rest)])
  func thePageAfterWaitsTwoMinutes(seconds: Int, stage: Stage) {
    var way = Way()
    way.toCheckOut()
    way.say(1)
    way.say(.here)
    way.take(.skip)
    way.take(.skip)
    #expect(way.asked == nil)
    way.pass(seconds)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(299, false), (300, true)])
  func theRestCardStaysFiveMinutes(seconds: Int, isOver: Bool) {
    var way = Way()
    way.toCheckOut()
    way.take(.done)
    #expect(way.stage == .rest && way.planned == 300)
    way.pass(seconds)
    #expect((way.session.outcome != nil) == isOver)
  }

  @Test(arguments: [(599, false), (600, true)])
  func thePageThatStopsThePracticeStaysTenMinutes(seconds: Int, isOver: Bool) {
    var way = Way()
    way.toCheckIn()
    way.say(9)
    #expect(way.stage == .stop && way.planned == nil && way.session.showsSupportCard)
    way.pass(seconds)
    #expect((way.session.outcome == .stopped) == isOver)
  }

  @Test(arguments: [(59, Stage.silent), (60, .close)])
  func silenceTurnsToTheCloseAfterAMinute(seconds: Int, stage: Stage) {
    var way = Way()
    way.toResource()
    way.wait(for: .silent)
    #expect(way.planned == 60)
    way.pass(seconds)
    #expect(way.stage == stage)
    if stage == .close { #expect(way.planned == 180) }
  }

  // MARK: Practices about glimmers

  @Test(arguments: [(19, false), (20, true)])
  func aMomentTakesTwentySecondsAndAsksTheLadder(seconds: Int, isAsked: Bool) {
    var way = Way(.glimmer)
    way.pass(seconds)
    #expect((way.asked == .rate(.gate, .ladder)) == isAsked)
  }

  /// Twenty seconds more at a press; where it has 90 or more, none.
  @Test(arguments: [(0, 20.0), (1, 40), (3, 80), (4, 90), (5, 90)])
  func aStayMayBeLonger(presses: Int, seconds: Double) {
    var way = Way(.glimmer)
    for _ in 0..<presses { way.take(.longer) }
    #expect(way.planned == seconds)
  }

  @Test(arguments: [(2, 1, Stage.resource), (2, 2, .orient)])
  func theLadderEndsAfterItsRounds(rounds: Int, answers: Int, stage: Stage) {
    var way = Way(.glimmer, course: .ladder, rounds: rounds)
    for _ in 0..<answers {
      way.wait(for: .rate(.gate, .ladder))
      way.say(.tolerable)
    }
    #expect(way.stage == stage)
    if stage == .orient { #expect(way.planned == 30) }
  }

  /// Six stays of 20 s and the room were planned, and twice as much is the most: 300 s.
  ///
  /// Nourishing stays take 20, 30, 45, 67.5 and 90 s, which is 252.5; another 90 would be too many.
  @Test func growingStaysHaveABoundTogether() {
    var way = Way(.glimmer, course: .ladder)
    while way.stage == .resource {
      way.wait(for: .rate(.gate, .ladder))
      way.say(.nourishing)
    }
    #expect(way.seconds(.resource) == [20, 30, 45, 67.5, 90])
    #expect(way.stage == .orient)
  }

  @Test func aHuntGivesEachThingItsPart() {
    var way = Way(.glimmer, course: .hunt)
    #expect(way.planned == 20)
    way.pass(19)
    #expect(way.session.round == 0)
    way.pass(1)
    #expect(way.session.round == 1)
  }
}
