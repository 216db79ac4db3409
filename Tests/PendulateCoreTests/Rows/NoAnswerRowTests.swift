import PendulateCore
import Testing

/// PRACTICE 5.5: no answer, coming back early, and what comes between: each of its sentences.
@Suite struct NoAnswerRowTests {
  // MARK: Rating unanswered

  /// The ratings of a session that are asked beside its time, each as it is asked.
  static let ratings: [(question: Question.Kind, way: @Sendable () -> Way)] = [
    (.rate(.gate, .distress), { Place.gate.way }), (.rate(.peak, .distress), { Place.peak.way }),
    (.rate(.settled, .distress), { Place.settled.way }),
    (.rate(.both, .distress), { Place.both.way }),
  ]

  @Test(
    "5.5, rating unanswered 30 s: unknown, logged as missing, never filled in", arguments: 0..<4)
  func ratingUnanswered(index: Int) {
    let (question, place) = Self.ratings[index]
    var way = place()
    #expect(way.asked == question)
    let before = way.events.count { $0.event == .rate }
    way.pass(29)
    #expect(way.asked == question)
    way.pass(1)
    #expect(way.asked != question)
    let missing = way.events.last { $0.event == .rateMissing }
    #expect(missing?.missingScale == .distress && missing?.answer == nil)
    #expect(way.events.count { $0.event == .rate } == before)
  }

  @Test("5.5, rating unanswered: safety goes on, and the next touch is halved, never as after a 0")
  func unknownIsNeverZero() {
    var silent = Way(firstTouch: 15)
    silent.swing(peak: nil, settled: 2)
    #expect(silent.seconds(.orient).last ?? 0 >= 105)
    #expect(silent.session.gate.nextTouch == 7)
    var zero = Way(firstTouch: 15)
    zero.swing(peak: 0, settled: 2)
    #expect(zero.session.gate.nextTouch == 18)
  }

  // MARK: The gate, and the close

  @Test("5.5, GATE unanswered 60 s: ORIENT with one silent prompt; another 60 s: CLOSE")
  func gateUnanswered() {
    var way = Way()
    way.toGate()
    way.pass(60)
    #expect(way.stage == .orient && way.session.prompt?.hasPrefix("silent") == true)
    way.pass(59)
    #expect(way.stage == .orient && way.asked == nil)
    way.pass(1)
    #expect(way.stage == .close)
  }

  @Test("5.5, CLOSE unanswered: closed without a word, post unknown, no touch until tomorrow")
  func closeUnanswered() {
    var way = Way()
    way.toGate()
    way.wait { $0.outcome != nil }
    #expect(way.session.outcome == .closedSilent && way.session.postDistress == nil)
    let summary = SessionSummary(startedAt: doseNow, mode: .touch, events: way.events)
    let entry = LimitsEntry(summary, id: Identifier(rawValue: "silent"))
    var ledger = LimitsLedger()
    ledger.note(entry, at: entry.endedAt)
    let tomorrow = entry.endedAt.startOfLocalDay(addingDays: 1)
    #expect(ledger.lock(at: tomorrow.plus(seconds: -1)) == .silent)
    #expect(ledger.lock(at: tomorrow) == nil)
  }

  // MARK: Any key in a touch

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
    #expect([.orient, .numb, .stop].contains(way.stage))
  }

  @Test("5.5, any key in TOUCH: a digit is kept as a peak too", arguments: 0...6)
  func aDigitInTouch(value: Int) {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(7)
    way.say(value)
    let peak = way.events.last { $0.event == .rate }
    #expect(peak?.occasion == .peak && peak?.answer?.distress == value)
    way.pass(20)
    #expect(way.asked == nil)
  }

  // MARK: The safety key elsewhere

  @Test(
    "5.5, safety key elsewhere: ORIENT 60 s, then stay, close or leave; touch by the gate alone")
  func safetyElsewhere() {
    var way = Way()
    way.toGate()
    way.take(.safety)
    #expect(way.stage == .orient && way.planned == 60)
    way.wait(for: .rate(.settled, .distress))
    way.take(.touch)
    #expect(way.stage == .orient)
    way.say(2)
    way.say(.here)
    #expect(way.stage == .gate && way.asked == .go)
    var early = Way()
    early.toCheckIn()
    early.take(.safety)
    early.wait(for: .rate(.settled, .distress))
    early.say(2)
    early.say(.here)
    #expect(early.stage == .orient && early.asked == .go && !early.session.offersTouch)
  }

  // MARK: What comes between

  @Test(
    "5.5, focus lost, resize, suspend: TOUCH ends; on resume ORIENT, never TOUCH",
    arguments: Cue.Interruption.allCases)
  func whatComesBetween(cause: Cue.Interruption) {
    for cue in [Cue.pause(cause), .interrupted(cause)] {
      var way = Way()
      way.toGate()
      way.take(.touch)
      way.pass(5)
      way.take(cue)
      #expect(way.stage == .orient && way.seconds(.touch) == [5])
      way.take(.resume)
      #expect(way.stage == .orient)
    }
  }

  @Test("5.5, a clock jump over 5 s: the same", arguments: [(5.0, false), (5.1, true)])
  func clockJump(late: Double, comesBack: Bool) {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(6)
    // The next that is due is its end, at 15 s.
    way.jump(.seconds(9 + late))
    #expect(way.stage == .orient)
    #expect(way.session.welcome == (comesBack ? .suspended : nil))
    var elsewhere = Way()
    elsewhere.toGate()
    elsewhere.pass(1)
    elsewhere.jump(.seconds(29 + late))
    #expect(elsewhere.stage == (comesBack ? .orient : .gate))
    #expect(elsewhere.touches.isEmpty)
  }

  @Test("5.5, q, SIGINT and SIGHUP: over at once, the end in the log", arguments: Place.allCases)
  func quit(place: Place) {
    for (cue, outcome) in [(Cue.leave, Outcome.left), (.cut, .interrupted)] {
      var way = place.way
      way.take(cue)
      #expect(way.session.outcome == outcome && way.events.last?.outcome == outcome)
      #expect(way.session.nextDeadline == nil)
    }
  }
}
