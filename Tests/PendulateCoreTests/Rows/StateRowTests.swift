import PendulateCore
import Testing

/// PRACTICE 5.3: each state's row: how long it is, what happens in it, and what leads out of it.
@Suite struct StateRowTests {
  // MARK: Before

  @Test("5.3, ARRIVE: untimed; any no leads to a rest session", arguments: [true, false])
  func arrive(isReady: Bool) {
    var way = Way()
    #expect(way.stage == .arrive && way.planned == nil)
    way.take(.arrived(ready: isReady))
    #expect(way.stage == .checkPre)
    #expect(way.session.plan.mode == (isReady ? .touch : .resource))
  }

  @Test("5.3, CHECK_PRE: 0-6 go on, 7-8 HIGH, 9-10 STOP", arguments: 0...10)
  func checkPre(value: Int) {
    var way = Way()
    way.toCheckIn()
    #expect(way.planned == nil && way.asked == .rate(.pre, .distress))
    way.say(value)
    let stage: Stage = value < 7 ? .checkPre : value < 9 ? .high : .stop
    #expect(way.stage == stage)
  }

  @Test("5.3, CHECK_PRE: far NUMB, unknown a rest session, state and body optional")
  func checkPreWithoutANumber() {
    var far = Way()
    far.toCheckIn()
    far.say(1)
    #expect(far.asked == .rate(.pre, .presence))
    far.say(.farAway)
    #expect(far.stage == .numb)
    var unknown = Way()
    unknown.toCheckIn()
    unknown.take(.skip)
    unknown.say(.here)
    #expect(unknown.asked == .rate(.pre, .state))
    unknown.take(.done)
    #expect(unknown.stage == .choose && unknown.session.plan.mode == .resource)
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

  @Test("5.3, CHOOSE: untimed; aim up to the cap, glimmers, breath, number of touches; done")
  func choose() {
    var way = Way(completed: 3)
    way.toCheckIn()
    way.say(2)
    way.say(.here)
    way.take(.done)
    #expect(way.stage == .choose && way.planned == nil)
    way.take(.chosen(Cue.Choices(aim: 9, touches: 9, glimmers: ["touch-4"], breath: "easy")))
    #expect(way.stage == .resource)
    #expect(way.session.plan.aim == 3 && way.session.plan.touches == 3)
    #expect(way.session.glimmer?.id == "touch-4" && way.session.plan.breath == "easy")
  }

  // MARK: The swing

  @Test("5.3, RESOURCE: 120 s; 60-600; 240 if pre 5-6")
  func resourceLength() {
    for (planned, pre, seconds) in [(120, 2, 120.0), (120, 5, 240), (120, 6, 240), (600, 6, 600)] {
      var way = Way(resource: planned)
      way.toResource(pre: pre)
      #expect(way.planned == seconds)
    }
    #expect(PracticeLimits.resourceSeconds == 60...600)
    #expect(Practice(id: "a", name: "a", summary: "a", mode: .touch).resourceSeconds == 120)
  }

  @Test(
    "5.3, RESOURCE: a glimmer first, n another, + longer, the ladder once, ends with d and here")
  func resource() {
    var way = Way()
    way.toResource()
    let first = way.session.glimmer?.id
    way.take(.nextGlimmer)
    #expect(first != nil && way.session.glimmer?.id != first)
    way.wait(for: .rate(.gate, .ladder))
    way.say(.enjoyable)
    way.take(.longer)
    #expect(way.planned == 180)
    way.wait { $0.question != nil }
    #expect(way.asked == .rate(.gate, .distress) && way.stayed == 180)
    way.say(2)
    #expect(way.asked == .rate(.gate, .presence) && way.stage == .resource)
    way.say(.here)
    #expect(way.stage == .gate)
    #expect(way.session.gate.baseline == 2)
  }

  @Test("5.3, GATE: waits 60 s; no default leads to touch", arguments: sampleCues)
  func gateHasNoDefault(cue: Cue) {
    var way = Way()
    way.toGate()
    way.pass(59)
    #expect(way.stage == .gate && way.session.offersTouch)
    way.take(cue)
    #expect((way.stage == .touch) == (cue == .touch))
    way.wait { $0.outcome != nil }
    #expect(way.touches.count == (cue == .touch ? 1 : 0))
  }

  @Test("5.3, GATE: t touches where all conditions hold, Enter stays, c closes, silence is ORIENT")
  func gate() {
    for (cue, stage) in [(Cue.touch, Stage.touch), (.skip, .orient), (.close, .close)] {
      var way = Way()
      way.toGate()
      way.take(cue)
      #expect(way.stage == stage)
    }
    var closed = Way()
    closed.toGate(baseline: 5)
    closed.take(.touch)
    #expect(closed.stage == .gate)
    var silent = Way()
    silent.toGate()
    silent.pass(60)
    #expect(silent.stage == .orient)
  }

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

  @Test("5.3, TOUCH: one prompt for 5 s, no breath, nothing asked, a soft sign at its end")
  func touch() {
    var way = Way()
    way.toGate()
    way.take(.touch)
    let prompt = way.session.prompt
    #expect(prompt != nil && way.session.pacing == nil && !way.session.allowsPacing)
    way.pass(4)
    #expect(way.session.prompt == prompt)
    way.pass(1)
    #expect(way.session.prompt == nil && way.asked == nil && way.bells == 0)
    way.pass(10)
    #expect(way.stage == .orient && way.bells == 1 && way.seconds(.touch) == [15])
  }

  @Test("5.3, ORIENT: outward 15 s, asks the peak, at the end settled and presence; then GATE")
  func orient() {
    var way = Way()
    way.touch()
    way.pass(14)
    #expect(way.asked == nil && way.session.glimmer != nil)
    way.pass(1)
    #expect(way.asked == .rate(.peak, .distress))
    way.take(.skip)
    #expect(way.asked == nil && way.stage == .orient)
    way.take(.settled)
    #expect(way.events.last?.event == .settledMark && way.stage == .orient)
    let planned = way.planned ?? 0
    way.take(.longer)
    #expect(way.planned == planned + 60)
    way.wait { $0.question != nil }
    #expect(way.asked == .rate(.settled, .distress))
    way.say(2)
    #expect(way.asked == .rate(.settled, .presence))
    way.say(.here)
    #expect(way.stage == .gate)
  }

  @Test("5.3, ORIENT: goes on to CLOSE where no touch is left")
  func orientToClose() {
    var way = Way(touches: 1)
    way.swing(peak: 2, settled: 2)
    #expect(way.stage == .close)
  }

  @Test("5.3, BOTH: 60 s, 30-90; any key ends it; always to ORIENT 60 s, then CLOSE")
  func both() {
    for (seconds, planned) in [(60, 60.0), (10, 30), (200, 90)] {
      var way = Way(touches: 2, both: seconds)
      way.swing(peak: 2, settled: 2)
      way.swing(peak: 2, settled: 2)
      #expect(way.asked == .both)
      way.take(.both(true))
      #expect(way.stage == .both && way.planned == planned)
      if seconds == 60 { way.take(.nextGlimmer) } else { way.pass(.seconds(planned)) }
      #expect(way.stage == .orient && way.planned == 60)
      way.wait { $0.question != nil }
      way.say(2)
      #expect(way.stage == .close)
    }
  }

  // MARK: After

  @Test("5.3, CLOSE: 120 s, at least 90, 180 after any escalation; the ladder; timer")
  func close() {
    var way = Way()
    way.toClose()
    #expect(way.planned == 120 && way.session.glimmer != nil)
    way.wait { $0.question != nil }
    #expect(way.asked == .rate(.post, .ladder))
    way.say(.enjoyable)
    way.wait { $0.stage != .close }
    #expect(way.stage == .checkPost && way.seconds(.close) == [120])
    #expect(PracticeLimits.closeSeconds.lowerBound == 90)
    var long = Way(close: 90)
    long.toGate()
    long.say(7)
    long.pass(180)
    long.take(.close)
    #expect(long.stage == .close && long.planned == 180)
  }

  @Test("5.3, CLOSE: a key leaves after 30 s", arguments: [(29, Stage.close), (30, .checkPost)])
  func closeByKey(seconds: Int, stage: Stage) {
    var way = Way()
    way.toClose()
    way.pass(seconds)
    for cue in [Cue.skip, .close] {
      var pressed = way
      pressed.take(cue)
      #expect(pressed.stage == stage, "\(cue)")
    }
    way.take(.leave)
    #expect(way.session.outcome == .left)
  }

  @Test("5.3, CHECK_POST: untimed; d, presence, state, ladder; answers or skip")
  func checkPost() {
    var way = Way()
    way.toCheckOut()
    #expect(way.planned == nil && way.asked == .rate(.post, .distress))
    way.say(1)
    #expect(way.asked == .rate(.post, .presence))
    way.say(.here)
    #expect(way.asked == .rate(.post, .state))
    way.take(.answer(.state(.settled)))
    #expect(way.asked == .rate(.post, .ladder))
    way.say(.enjoyable)
    way.take(.done)
    #expect(way.stage == .rest)
    var skipped = Way()
    skipped.toCheckOut()
    for _ in 0..<5 { skipped.take(.skip) }
    #expect(skipped.stage == .rest)
  }

  @Test("5.3, REST: a card of 5 minutes that nobody has to stay for; any key ends it")
  func rest() {
    var way = Way()
    way.toCheckOut()
    way.take(.done)
    #expect(way.stage == .rest && way.planned == 300)
    way.take(.activity)
    #expect(way.session.outcome == .closed)
  }

  @Test("5.3, HIGH, STOP, NUMB: grounding as stated; the card where it says so")
  func grounding() {
    for (value, stage) in [(7, Stage.high), (9, .stop), (nil, .numb)] as [(Int?, Stage)] {
      var way = Way()
      way.toGate()
      if let value { way.say(value) } else { way.take(.presence(.farAway)) }
      #expect(way.stage == stage)
      #expect(way.session.isGrounding == (stage != .stop))
      #expect(way.session.showsSupportCard == (stage == .stop))
    }
  }

  @Test("5.3, SILENT: a prompt or two, a sign comes back, and else a gentle end")
  func silent() {
    var way = Way()
    way.toResource()
    way.wait(for: .silent)
    #expect(way.session.prompt?.hasPrefix("silent") == true && way.planned == 60)
    var heard = way
    heard.take(.activity)
    #expect(heard.stage == .orient)
    way.pass(60)
    #expect(way.stage == .close)
  }

  @Test("5.3, QUIT: instant from anywhere, and the log says left", arguments: Place.allCases)
  func quit(place: Place) {
    var way = place.way
    way.take(.leave)
    #expect(way.session.outcome == .left)
    #expect(way.events.last?.event == .sessionEnd && way.events.last?.outcome == .left)
  }

  @Test("5.3, any state: the safety key leads to ORIENT", arguments: Place.allCases)
  func safety(place: Place) {
    var way = place.way
    way.take(.safety)
    #expect(way.stage == .orient)
  }
}
