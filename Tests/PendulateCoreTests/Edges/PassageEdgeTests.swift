import PendulateCore
import Testing

/// How one comes from one part of a session to the next, and what ends it.
@Suite struct PassageEdgeTests {
  /// The gate belongs to those who had their time with a glimmer; safety asked for before is no gate.
  @Test func withoutItsResourceASessionDoesNotTouch() {
    var early = Way()
    early.toResource()
    early.take(.safety)
    early.wait(for: .rate(.settled, .distress))
    early.say(2)
    early.say(.here)
    #expect(early.session.gate.obstacles.contains(.mode))
    #expect(!early.session.offersTouch)
    var whole = Way()
    whole.toGate()
    #expect(!whole.session.gate.obstacles.contains(.mode))
  }

  // MARK: In the second after a touch

  /// A touch ended by itself: a key that comes at once was meant for it, and only comes back.
  @Test(arguments: [(0.0, false), (0.999, false), (1.0, true)])
  func aKeyRightAfterATouchOnlyComesBack(seconds: Double, counts: Bool) {
    var way = Way()
    way.touch()
    #expect(way.stage == .orient)
    way.pass(.seconds(seconds))
    way.take(.close)
    way.wait { $0.question?.kind == .rate(.settled, .distress) || $0.stage == .close }
    #expect((way.stage == .close) == counts)
  }

  /// The pause key in a touch comes back, and time goes on; what hides the screen stops it, too.
  @Test(arguments: [
    (Cue.Interruption.key, false), (.hidden, true), (.resized, true), (.suspended, true),
  ])
  func aPauseInATouchComesBack(cause: Cue.Interruption, stops: Bool) {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.take(.pause(cause))
    #expect(way.stage == .orient)
    #expect(way.session.isPaused == stops)
  }

  // MARK: Words of distance

  @Test(arguments: [true, false])
  func aWordOfDistanceAsksForPresenceAgain(isDistant: Bool) {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.say(.here)
    way.take(.body([], isDistant: isDistant))
    #expect((way.asked == .rate(.pre, .presence)) == isDistant)
  }

  // MARK: Silence

  @Test func withoutANumberBeforeATouchItGoesQuiet() {
    var way = Way()
    way.toResource()
    way.wait { $0.stage == .silent || $0.outcome != nil }
    #expect(way.stage == .silent)
    #expect(way.events.escalations == [.silent])
  }

  /// Any sign but the close brings it back.
  @Test(arguments: [(Cue.activity, Stage.orient), (.safety, .orient), (.close, .checkPost)])
  func aSignInSilenceComesBackAndTheCloseCloses(cue: Cue, leads: Stage) {
    var way = Way()
    way.toResource()
    way.wait(for: .silent)
    way.take(cue)
    way.wait { [.orient, .checkPost].contains($0.stage) }
    #expect(way.stage == leads)
  }

  // MARK: How it ended

  @Test(arguments: [(8, false), (10, true)])
  func onlyAStopEndsAsStopped(distress: Int, isStopped: Bool) {
    var way = Way()
    way.toGate()
    way.touch(3)
    way.wait(for: .rate(.peak, .distress))
    way.say(distress)
    way.wait { $0.outcome != nil }
    #expect((way.events.outcome == .stopped) == isStopped)
  }
}
