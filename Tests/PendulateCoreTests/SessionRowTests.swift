import PendulateCore
import Testing

/// The rows of PRACTICE 4.4, 4.5, 5.3 and 5.5 that say what happens in a session, each by its name.
///
/// Their numbers at their edges are held by the suites in `Edges`.
@Suite struct SessionRowTests {
  // MARK: 4.4

  @Test("4.4, pre 5-6: RESOURCE 240 s, aim 1, first touch 10 s, gate still needs 4 or less")
  func preFiveOrSix() {
    for pre in 5...6 {
      var way = Way(firstTouch: 20)
      way.toResource(pre: pre)
      #expect(way.planned == 240 && way.session.plan.aim == 1)
      way.wait(for: .rate(.gate, .distress))
      way.say(5)
      way.say(.here)
      #expect(!way.session.offersTouch)
      var open = Way(firstTouch: 20)
      open.toGate(pre: pre, baseline: 4)
      #expect(open.session.offersTouch && open.session.gate.nextTouch == 10)
    }
  }

  @Test("4.4, peak 5-6: safety longer, next touch halved, a second one ends touching")
  func peakFiveOrSix() {
    var way = Way(firstTouch: 20)
    way.swing(peak: 5, settled: 2)
    #expect(way.seconds(.orient).last ?? 0 >= 90)
    #expect(way.session.gate.nextTouch == 7)
    way.swing(peak: 6, settled: 2)
    #expect(way.session.escalation == .edge && way.stage == .close)
  }

  @Test("4.4, peak aim+2 or more but under 5: safety longer, next touch halved, goes on")
  func peakTwoAboveTheAim() {
    var way = Way(aim: 2, firstTouch: 20)
    way.swing(peak: 4, settled: 2)
    #expect(way.session.gate.nextTouch == 7 && way.session.offersTouch)
  }

  @Test(
    "4.4, 7-8 anywhere: HIGH, touching over, 180 s outward, CLOSE long", arguments: Place.allCases)
  func sevenAnywhere(place: Place) {
    for value in 7...8 {
      var way = place.way
      way.say(value)
      #expect(way.session.escalation == .high)
      way.wait(for: .high)
      way.pass(180)
      way.wait { $0.question != nil }
      way.say(5)
      #expect(way.stage == .close && way.planned == 180)
    }
  }

  @Test("4.4, 9-10 anywhere: STOP with the card, no timer, no breath", arguments: Place.allCases)
  func nineAnywhere(place: Place) {
    for value in 9...10 {
      var way = place.way
      way.say(value)
      #expect(way.stage == .stop && way.session.showsSupportCard)
      #expect(way.planned == nil && way.session.pacing == nil && way.asked == nil)
    }
  }

  @Test(
    "4.4, far away, any number: NUMB, no breath, only 'here' leads to CLOSE, card after 300 s",
    arguments: Place.allCases)
  func farAwayAnywhere(place: Place) {
    var way = place.way
    way.take(.presence(.farAway))
    #expect(way.session.escalation == .numb)
    way.wait(for: .numb)
    #expect(way.session.pacing == nil)
    way.take(.presence(.halfHere))
    #expect(way.stage == .numb)
    way.pass(299)
    way.pass(1)
    #expect(way.session.showsSupportCard)
    way.take(.presence(.here))
    #expect(way.stage == .close && way.planned == 180)
  }

  @Test("4.4, settled rising twice, or not settled after 3 extensions: touching over, CLOSE long")
  func risingOrNotSettled() {
    var rising = Way()
    rising.toGate(baseline: 1)
    rising.swing(peak: 2, settled: 2)
    rising.swing(peak: 2, settled: 3)
    #expect(rising.session.escalation == .rising && rising.planned == 180)
    var unsettled = Way()
    unsettled.touch()
    unsettled.answer(.rate(.peak, .distress), 2)
    for _ in 0..<4 { unsettled.answer(.rate(.settled, .distress), 5) }
    unsettled.say(.here)
    #expect(unsettled.session.escalation == .unsettled && unsettled.planned == 180)
  }

  @Test("5.4, unknown is not settled: four askings without an answer end touching, CLOSE long")
  func silenceIsNotCalm() {
    var way = Way()
    way.touch()
    way.answer(.rate(.peak, .distress), 2)
    for _ in 0..<4 { way.answer(.rate(.settled, .distress), nil) }
    way.wait(for: .rate(.settled, .presence))
    way.say(.here)
    #expect(way.session.escalation == .unsettled)
    #expect(way.stage == .close && way.planned == 180)
    #expect(way.touches.count == 1)
  }

  @Test("4.4, post 2 above pre, or 5-6: more safety, up to 3 x 60 s")
  func postIsHigher() {
    var way = Way()
    way.toCheckOut(pre: 1)
    way.say(3)
    #expect(way.asked == .more)
  }

  // MARK: 4.5

  @Test("4.5.1: TOUCH and BOTH are followed by 60 s of ORIENT, then CLOSE")
  func neverEndsOnTouch() {
    var way = Way()
    way.touch(5)
    #expect(way.stage == .orient)
    way.take(.close)
    #expect(way.stage == .orient)
    way.pass(60)
    #expect(way.stage == .close)
  }

  @Test("4.5.2: one key to safety and one to leave, from anywhere", arguments: Place.allCases)
  func oneKeyToSafetyAndOneToLeave(place: Place) {
    var way = place.way
    way.take(.safety)
    #expect(way.stage == .orient)
    var left = place.way
    left.take(.leave)
    #expect(left.session.outcome == .left)
  }

  // MARK: 5.3

  @Test("5.3, GATE: half here keeps the session in ORIENT, two running end touching")
  func halfHereAtTheGate() {
    var way = Way()
    way.toGate()
    way.take(.presence(.halfHere))
    #expect(way.stage == .orient && way.planned == 60)
    way.wait(for: .rate(.settled, .distress))
    way.say(2)
    way.say(.halfHere)
    #expect(way.stage == .close)
    #expect(way.touches.isEmpty)
  }

  @Test("5.3, CHECK_PRE: 0-6 go on, 7-8 HIGH, 9-10 STOP, unknown leaves touching out")
  func checkPre() {
    for value in 0...10 {
      var way = Way()
      way.toCheckIn()
      way.say(value)
      let stage: Stage = value < 7 ? .checkPre : value < 9 ? .high : .stop
      #expect(way.stage == stage)
    }
    var unknown = Way()
    unknown.toCheckIn()
    unknown.take(.skip)
    unknown.say(.here)
    unknown.take(.done)
    #expect(unknown.session.plan.mode == .resource)
  }

  @Test("5.3, CHECK_PRE: a number at another question of the page counts as if it had been asked")
  func aNumberBesideItsQuestion() {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.say(6)
    way.say(.here)
    way.take(.done)
    #expect(way.session.preDistress == 6 && way.session.aimCeiling == 1)
  }

  @Test("5.3, CLOSE: leaves by a key after 30 s; REST: any key ends it")
  func closeAndRest() {
    var way = Way()
    way.toClose()
    way.pass(30)
    way.take(.skip)
    #expect(way.stage == .checkPost)
    way.take(.done)
    way.take(.activity)
    #expect(way.session.outcome != nil)
  }

  // MARK: 5.5

  @Test(
    "5.5, GATE unanswered: ORIENT with one silent prompt, then CLOSE, then closed without a word")
  func gateUnanswered() {
    var way = Way()
    way.toGate()
    way.pass(60)
    #expect(way.stage == .orient)
    way.pass(60)
    #expect(way.stage == .close)
    way.wait { $0.outcome != nil }
    #expect(way.session.outcome == .closedSilent)
  }

  @Test("5.5, any key in TOUCH: ORIENT at once, D is what was stayed", arguments: sampleCues)
  func anyKeyInTouch(cue: Cue) {
    switch cue {
    case .begin, .tick, .cardShown, .leave, .cut: return
    case .pause, .interrupted, .arrived, .chosen, .answer, .presence, .peak, .skip, .body, .done,
      .touch, .stay, .close, .both, .safety, .takeBack, .settled, .longer, .shorter, .nextGlimmer,
      .found, .breath, .resume, .activity:
      break
    }
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(7)
    way.take(cue)
    #expect(way.seconds(.touch) == [7])
    #expect(way.events.exits(.touch).count == 1)
  }

  @Test("5.5, safety key elsewhere: ORIENT 60 s, then stay, close or leave; touch only by the gate")
  func safetyElsewhere() {
    var way = Way()
    way.toGate()
    way.take(.safety)
    #expect(way.stage == .orient && way.planned == 60)
    way.wait(for: .rate(.settled, .distress))
    way.say(2)
    way.say(.here)
    #expect(way.stage == .gate && way.asked == .go)
  }

  @Test("5.5, suspended or away: TOUCH ends, on resume ORIENT and never TOUCH")
  func suspendedInTouch() {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.take(.pause(.suspended))
    way.take(.resume)
    #expect(way.stage == .orient)
  }
}
