import PendulateCore
import Testing

/// PRACTICE 4.4: each signal's row, at once and for the rest of the session.
///
/// What follows afterwards, across sessions, is in `AfterwardsRowTests`.
@Suite struct SignalRowTests {
  @Test("4.4, pre 5-6: RESOURCE 240 s, aim 1, first touch 10 s, and the gate still needs 4 or less")
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
    #expect(way.seconds(.orient).last ?? 0 >= 75)
    #expect(way.session.gate.nextTouch == 7 && way.session.offersTouch)
  }

  @Test(
    "4.4, 7-8 anywhere: HIGH, touching over, 180 s outward, asked each 60 s",
    arguments: Place.allCases)
  func sevenAnywhere(place: Place) {
    for value in 7...8 {
      var way = place.way
      way.say(value)
      #expect(way.session.escalation == .high)
      way.wait(for: .high)
      way.pass(59)
      #expect(way.asked == nil)
      way.pass(1)
      #expect(way.asked == .rate(.settled, .distress))
      way.pass(120)
      way.wait { $0.question != nil }
      way.say(5)
      #expect(way.stage == .close && way.planned == 180)
      #expect(!way.session.offersTouch && way.session.gate.obstacles.contains(.over))
    }
  }

  /// What was said each minute in HIGH, from its beginning on.
  private func high(_ values: [Int]) -> Way {
    var way = Way()
    way.toCheckIn()
    way.say(7)
    for value in values {
      way.wait { $0.question != nil }
      way.say(value)
    }
    return way
  }

  @Test("4.4, 7-8, rest of session: CLOSE long at 5 or less, and not before 180 s")
  func closeFromHigh() {
    #expect(high([5, 5]).stage == .high)
    let way = high([6, 6, 5])
    #expect(way.stage == .close && way.planned == 180)
  }

  @Test("4.4, 7-8, rest of session: at 6 after 300 s the card, then CLOSE long")
  func sixAfterFiveMinutes() {
    var way = high([6, 6, 6, 6])
    #expect(way.stage == .high && !way.session.showsSupportCard)
    way.wait { $0.question != nil }
    way.say(6)
    #expect(way.session.showsSupportCard)
    way.wait { $0.stage != .high }
    #expect(way.stage == .close && way.planned == 180)
  }

  @Test("4.4, 7-8, rest of session: if still 7 or more after 300 s the support card")
  func sevenAfterFiveMinutes() {
    let way = high([7, 7, 7, 7, 7])
    #expect(way.stage == .high && way.session.showsSupportCard)
  }

  @Test(
    "4.4, 9-10 anywhere: STOP with the card, no timer, no breath, nothing asked",
    arguments: Place.allCases)
  func nineAnywhere(place: Place) {
    for value in 9...10 {
      var way = place.way
      way.say(value)
      #expect(way.stage == .stop && way.session.showsSupportCard)
      #expect(way.planned == nil && way.session.pacing == nil && way.asked == nil)
      #expect(!way.session.allowsPacing)
    }
  }

  @Test("4.4, 9-10, rest of session: no questions after unless wanted, and leaving is one key")
  func afterAStop() {
    var way = Place.gate.way
    way.say(9)
    way.pass(599)
    #expect(way.stage == .stop && way.asked == nil)
    var wanted = way
    wanted.take(.close)
    #expect(wanted.stage == .checkPost)
    way.take(.leave)
    #expect(way.session.outcome == .stopped)
  }

  @Test(
    "4.4, far away, any number: NUMB, no breath, only 'here' leads to CLOSE, card after 300 s",
    arguments: Place.allCases)
  func farAwayAnywhere(place: Place) {
    var way = place.way
    way.take(.presence(.farAway))
    #expect(way.session.escalation == .numb)
    way.wait(for: .numb)
    #expect(way.session.pacing == nil && !way.session.allowsPacing)
    way.take(.presence(.halfHere))
    #expect(way.stage == .numb)
    way.pass(299)
    #expect(!way.session.showsSupportCard)
    way.pass(1)
    #expect(way.session.showsSupportCard)
    way.take(.presence(.here))
    #expect(way.stage == .close && way.planned == 180)
  }

  @Test("4.4, settled rising twice: touching over, CLOSE long")
  func rising() {
    var rising = Way()
    rising.toGate(baseline: 1)
    rising.swing(peak: 2, settled: 2)
    rising.swing(peak: 2, settled: 3)
    #expect(rising.session.escalation == .rising && rising.stage == .close)
    #expect(rising.planned == 180)
  }

  @Test(
    "4.4, not settled after 3 extensions, or not answered: touching over, CLOSE long",
    arguments: [5, nil])
  func notSettled(value: Int?) {
    var way = Way()
    way.touch()
    way.answer(.rate(.peak, .distress), 2)
    for _ in 0..<4 {
      #expect(way.session.escalation == nil)
      way.answer(.rate(.settled, .distress), value)
    }
    way.wait(for: .rate(.settled, .presence))
    way.say(.here)
    #expect(way.session.escalation == .unsettled)
    #expect(way.stage == .close && way.planned == 180)
    #expect(way.touches.count == 1)
  }

  @Test("4.4, no answer: the session says nothing for anybody, and no touch follows")
  func noAnswer() {
    var way = Way()
    way.toResource()
    way.wait { $0.outcome != nil }
    #expect(way.touches.isEmpty && way.session.outcome == .closedSilent)
    #expect(!way.events.contains { $0.event == .rate && $0.occasion != .pre })
  }

  @Test("4.4, post 2 above pre, or 5-6: more safety is offered, up to 3 x 60 s")
  func postIsHigher() {
    for (pre, post) in [(1, 3), (4, 5), (6, 6)] {
      var way = Way()
      way.toCheckOut(pre: pre)
      for _ in 0..<3 {
        way.say(post)
        #expect(way.asked == .more)
        way.take(.stay)
        #expect(way.stage == .orient && way.planned == 60)
        way.wait(for: .checkPost)
      }
      way.say(post)
      #expect(way.asked == .rate(.post, .presence))
    }
  }

  @Test("4.4, post 7 or more: the HIGH screen, and the support card")
  func postSeven() {
    for value in 7...8 {
      var way = Way()
      way.toCheckOut()
      way.say(value)
      #expect(way.stage == .high && way.session.escalation == .high)
      way.pass(300)
      #expect(way.session.showsSupportCard)
    }
  }
}

/// The same row where the check-in comes within the time with a glimmer (PRACTICE 4.4, 5.1).
@Suite struct RestSignalRowTests {
  @Test(
    "4.4, pre 5-6 in a rest session: RESOURCE becomes 240 s",
    arguments: [(120, 4, 120.0), (120, 5, 240), (120, 6, 240), (60, 5, 240), (300, 6, 300)])
  func theTimeWithAGlimmerGrows(seconds: Int, pre: Int, planned: Double) {
    var way = Way(.resource, resource: seconds)
    way.take(.done)
    #expect(way.stage == .resource)
    way.wait(for: .rate(.pre, .distress))
    way.say(pre)
    #expect(way.planned == planned)
    way.say(.here)
    way.take(.answer(.state(.mixed)))
    way.wait(for: .close)
    #expect(way.seconds(.resource).first.map { $0 >= planned } == true)
  }
}
