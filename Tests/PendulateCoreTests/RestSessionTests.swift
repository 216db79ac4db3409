import PendulateCore
import Testing

/// PRACTICE 5.1: a rest session asks nothing on arriving, and how it is after the first minute,
/// where it can be skipped; what is said is heard at any time.
@Suite struct RestSessionTests {
  /// A rest session whose time with a glimmer has just begun.
  private func resting(resource: Int = 300) -> Way {
    var way = Way(.resource, resource: resource)
    way.take(.done)
    return way
  }

  /// The same once it is asked how it is.
  private func asked() -> Way {
    var way = resting()
    way.wait(for: .rate(.pre, .distress))
    return way
  }

  private func hasLeft(_ way: Way) -> Bool { way.stage == .close || way.session.outcome != nil }

  // MARK: When it is asked

  @Test("5.1: no page on arriving and none before; the setting up comes first")
  func itBeginsWithTheSettingUp() {
    var way = Way(.resource, resource: 300)
    #expect(way.stage == .choose && way.asked == nil)
    way.take(.done)
    #expect(way.stage == .resource && way.asked == nil && way.planned == 300)
    way.wait { $0.outcome != nil }
    #expect(!way.events.stages.contains(.arrive) && !way.events.stages.contains(.checkPre))
  }

  @Test("5.1: how it is comes after the first minute", arguments: [(59, false), (60, true)])
  func itIsAskedAfterTheFirstMinute(seconds: Int, isAsked: Bool) {
    var way = resting()
    way.pass(seconds)
    #expect((way.asked == .rate(.pre, .distress)) == isAsked)
    #expect(way.stage == .resource && way.session.glimmer != nil)
  }

  @Test("5.1: three questions, and the time with a glimmer goes on meanwhile and after")
  func threeQuestions() {
    var way = asked()
    way.pass(5)
    way.say(3)
    #expect(way.asked == .rate(.pre, .presence) && way.session.preDistress == 3)
    way.say(.here)
    #expect(way.asked == .rate(.pre, .state))
    way.take(.answer(.state(.mixed)))
    #expect(way.asked == nil && way.stage == .resource && way.stayed == 65)
    way.wait { $0.question != nil }
    #expect(way.asked == .rate(.gate, .ladder) && way.stayed == 150)
    way.say(.enjoyable)
    way.wait { $0.question != nil }
    #expect(way.asked == .rate(.gate, .distress) && way.stayed == 300)
    way.say(2)
    way.say(.here)
    #expect(way.stage == .close && way.planned == 120)
  }

  @Test(
    "5.1: a touch practice that is closed, or too short for a touch, asks as a rest session does")
  func whereTouchingIsClosed() {
    var way = Way(minutes: 3)
    #expect(way.session.plan.mode == .resource && way.stage == .choose)
    way.take(.done)
    way.wait { $0.question != nil && $0.question?.scale == .distress }
    #expect(way.asked == .rate(.pre, .distress))
  }

  @Test("5.1: who was asked on a page before is not asked a second time")
  func whoWasAskedIsNotAskedAgain() {
    var way = Way()
    way.take(.arrived(ready: false))
    way.say(3)
    way.say(.here)
    way.take(.done)
    way.take(.done)
    #expect(way.stage == .resource && way.session.plan.mode == .resource)
    way.wait {
      hasAsked($0, .pre) || $0.stage != .resource || $0.question?.kind == .rate(.gate, .distress)
    }
    #expect(way.asked == .rate(.gate, .distress))
  }

  private func hasAsked(_ session: Session, _ occasion: SessionEvent.Occasion) -> Bool {
    if case .rate(occasion, _)? = session.question?.kind { true } else { false }
  }

  @Test("5.1: one so short that its end comes with it asks once", arguments: [60, 119, 120])
  func aShortOneAsksOnce(resource: Int) {
    var way = resting(resource: resource)
    var occasions: [SessionEvent.Occasion] = []
    for _ in 0..<10 where way.stage == .resource {
      way.wait { $0.question?.scale != .ladder && $0.question != nil || $0.stage != .resource }
      guard way.stage == .resource, case .rate(let occasion, let scale)? = way.asked else { break }
      if scale == .distress { occasions.append(occasion) }
      switch scale {
      case .distress: way.say(2)
      case .presence: way.say(.here)
      case .state: way.take(.answer(.state(.settled)))
      case .ladder: break
      }
    }
    #expect(occasions == (resource < 120 ? [.pre] : [.pre, .gate]))
    #expect(way.stage == .close && way.seconds(.resource) == [Double(resource)])
  }

  // MARK: Skipped, or not answered

  @Test("5.1: one key skips all of it, and silence does too", arguments: [false, true])
  func skipped(isSilent: Bool) {
    for answers in 0...2 {
      var way = asked()
      if answers > 0 { way.say(3) }
      if answers > 1 { way.say(.here) }
      if isSilent { way.pass(29) } else { way.take(.skip) }
      if isSilent {
        #expect(hasAsked(way.session, .pre))
        way.pass(1)
      }
      #expect(way.asked == nil && way.stage == .resource)
      #expect(way.events.count { $0.event == .rateMissing } == 1)
      way.wait { $0.question != nil }
      #expect(way.asked == .rate(.gate, .ladder))
    }
  }

  @Test("5.1: what was not said stays unknown, and unknown is never low")
  func unknownIsNotLow() {
    var way = asked()
    way.take(.skip)
    way.take(.close)
    #expect(way.session.preDistress == nil)
    way.wait(for: .checkPost)
    way.say(5)
    #expect(way.asked == .more)
    #expect(way.events.first { $0.event == .rateMissing }?.occasion == .pre)
  }

  @Test("5.1: a longer stay leaves the question where it is")
  func longer() {
    var way = asked()
    way.take(.longer)
    #expect(way.asked == .rate(.pre, .distress) && way.planned == 360)
  }

  @Test("5.1: time that is up meanwhile waits for the answer, and asks nothing twice")
  func timeIsUpMeanwhile() {
    var way = resting(resource: 120)
    way.wait(for: .rate(.pre, .distress))
    way.pass(25)
    way.say(3)
    way.pass(25)
    way.say(.here)
    way.pass(15)
    #expect(way.stage == .resource && way.asked == .rate(.pre, .state))
    way.take(.answer(.state(.mixed)))
    #expect(way.stage == .close)
  }

  // MARK: What is heard at any time

  @Test("5.1: what is said before it is asked counts, and only the rest is asked")
  func saidBefore() {
    var way = resting()
    way.pass(10)
    way.say(4)
    way.say(3)
    #expect(way.session.preDistress == 4)
    way.pass(50)
    #expect(way.asked == .rate(.pre, .presence))
    #expect(way.events.filter { $0.event == .rate }.allSatisfy { $0.occasion == .pre })
  }

  @Test("5.1: 7-8 is HIGH and 9-10 STOP, in the setting up, before, and where it is asked")
  func hardNumbers() {
    for value in 7...10 {
      var early = Way(.resource)
      early.say(value)
      var before = resting()
      before.pass(10)
      before.say(value)
      var asked = asked()
      asked.say(value)
      for way in [early, before, asked] {
        #expect(way.stage == (value < 9 ? .high : .stop))
        #expect(way.session.preDistress == value)
      }
    }
  }

  @Test("5.1: far away is NUMB in the setting up, before, and where it is asked")
  func farAway() {
    var early = Way(.resource)
    early.take(.presence(.farAway))
    var before = resting()
    before.take(.presence(.farAway))
    var asked = asked()
    asked.say(2)
    asked.say(.farAway)
    for way in [early, before, asked] { #expect(way.stage == .numb) }
  }

  @Test("5.1: shut down, what wakes comes next and no slow breath goes on")
  func shutDown() {
    var way = asked()
    #expect(way.session.pacing != nil)
    way.say(2)
    way.say(.here)
    way.take(.answer(.state(.shutDown)))
    #expect(way.session.isShutDown && way.session.pacing == nil)
    #expect(way.session.prompt == Session.wakingPrompts.first)
  }

  @Test("5.1: an answer that was none is taken back, and asked again")
  func takenBack() {
    var way = asked()
    way.say(6)
    way.take(.takeBack)
    #expect(way.asked == .rate(.pre, .distress) && way.session.preDistress == nil)
    way.say(8)
    #expect(way.stage == .high)
    way.take(.takeBack)
    #expect(way.stage == .orient)
  }

  @Test("5.1: safety before the first minute asks nothing else first, and it still can be said")
  func safetyBefore() {
    var way = resting()
    way.pass(30)
    way.take(.safety)
    #expect(way.stage == .orient)
    way.take(.close)
    way.wait { $0.outcome != nil }
    #expect(!way.events.contains { $0.occasion == .pre })
    #expect(hasLeft(way))
  }
}
