import PendulateCore
import Testing

/// Too much, and too far away: when it comes to that, and when it is over.
@Suite struct AlarmEdgeTests {
  // MARK: High

  /// A seven at the start, and then so many seconds of looking outward.
  private func high(after seconds: Int) -> Way {
    var way = Way()
    way.toCheckIn()
    way.say(7)
    way.pass(seconds)
    return way
  }

  @Test(arguments: [(59, nil), (60, 0)] as [(Int, Int?)])
  func inHighOneIsAskedEveryMinute(seconds: Int, asking: Int?) {
    let way = high(after: seconds)
    #expect(way.session.question?.k == asking)
    #expect((way.asked == .rate(.settled, .distress)) == (asking != nil))
  }

  @Test func inHighTheNextAskingComesAMinuteAfterAnAnswer() {
    var way = high(after: 70)
    way.say(6)
    way.pass(59)
    #expect(way.asked == nil)
    way.pass(1)
    #expect(way.asked == .rate(.settled, .distress))
  }

  @Test(arguments: [(179, 5, Stage.high), (180, 5, .close), (180, 6, .high), (180, 4, .close)])
  func fiveOrLessLeadsOnAfterThreeMinutes(seconds: Int, value: Int, stage: Stage) {
    var way = high(after: 170)
    way.say(6)
    way.take(.takeBack)
    way.pass(seconds - 170)
    way.say(value)
    #expect(way.stage == stage)
  }

  @Test(
    "PRACTICE 4.4, 7-8: at 6 after 300 s the card, then CLOSE long",
    arguments: [(29, Stage.high), (30, .close)])
  func atSixAfterFiveMinutesTheCardComesBeforeTheClose(seconds: Int, stage: Stage) {
    var way = high(after: 75)
    for _ in 0..<3 {
      way.say(6)
      way.pass(75)
    }
    way.say(6)
    #expect(way.stage == .high && way.session.showsSupportCard && way.asked == nil)
    #expect(way.session.closingSoon == 30)
    way.pass(seconds)
    #expect(way.stage == stage)
    if stage == .close { #expect(way.planned == 180) }
  }

  @Test(arguments: [(299, 6, false), (300, 6, true), (300, 7, false), (300, 8, false)])
  func sixLeadsOnAfterFiveMinutes(seconds: Int, value: Int, closes: Bool) {
    var way = high(after: 75)
    way.say(6)
    way.pass(75)
    way.say(6)
    way.pass(75)
    way.say(6)
    way.pass(seconds - 225)
    #expect(way.asked == .rate(.settled, .distress))
    way.say(value)
    #expect((way.session.closingSoon != nil) == closes)
  }

  @Test(arguments: [(299, false), (300, true)])
  func afterFiveMinutesTheCardIsShown(seconds: Int, isShown: Bool) {
    let way = high(after: seconds)
    #expect(way.session.showsSupportCard == isShown)
    #expect(way.events.contains { $0.event == .cardShown } == isShown)
  }

  @Test func theCloseAfterHighIsLong() {
    var way = high(after: 180)
    way.wait { $0.question != nil }
    way.say(4)
    #expect(way.stage == .close && way.planned == 180)
  }

  @Test(arguments: [(180, 180.0), (179, 180), (181, 181)])
  func aLongCloseIsNeverShorterThanWasPlanned(planned: Int, seconds: Double) {
    var way = Way(close: planned)
    way.toCheckIn()
    way.say(7)
    way.pass(180)
    way.take(.close)
    #expect(way.stage == .close && way.planned == seconds)
  }

  @Test(arguments: [(179, Stage.high), (180, .close)])
  func theCloseKeyIsTakenAtItsWordAfterThreeMinutes(seconds: Int, stage: Stage) {
    var way = high(after: seconds)
    way.take(.close)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(8, Stage.high), (9, .stop)])
  func nineInHighStops(value: Int, stage: Stage) {
    var way = high(after: 60)
    way.say(value)
    #expect(way.stage == stage)
  }

  // MARK: Far away

  private func numb(after seconds: Int) -> Way {
    var way = Way()
    way.toCheckIn()
    way.say(1)
    way.say(.farAway)
    way.pass(seconds)
    return way
  }

  @Test(arguments: [
    (Presence.here, Stage.close), (.halfHere, .numb), (.farAway, .numb),
  ])
  func onlyHereLeadsOnFromNumb(answer: Presence, stage: Stage) {
    var way = numb(after: 60)
    #expect(way.asked == .rate(.settled, .presence))
    way.say(answer)
    #expect(way.stage == stage)
    if stage == .close {
      #expect(way.planned == 180)
      #expect(way.session.pacing == nil)
    }
  }

  @Test(arguments: [(59, false), (60, true)])
  func inNumbOneIsAskedEveryMinute(seconds: Int, isAsked: Bool) {
    #expect((numb(after: seconds).asked != nil) == isAsked)
  }

  @Test(arguments: [(299, false), (300, true)])
  func afterFiveMinutesOfNumbTheCardIsShown(seconds: Int, isShown: Bool) {
    #expect(numb(after: seconds).session.showsSupportCard == isShown)
  }

  @Test(arguments: [Place.gate, .settled, .post, .pre])
  func farAwayIsNumbWhateverTheNumber(place: Place) {
    for presence in [Presence.halfHere, .farAway] {
      var way = place.way
      way.say(1)
      way.say(presence)
      #expect((way.stage == .numb) == (presence == .farAway))
      #expect(way.events.escalations.contains(.numb) == (presence == .farAway))
    }
  }
}
