import PendulateCore
import Testing

/// What a number or a word does, wherever it is said: the last that does not, the first that does.
@Suite struct AnswerEdgeTests {
  // MARK: At the start

  @Test(arguments: [(4, 120.0, 3, 15.0), (5, 240, 1, 10), (6, 240, 1, 10)])
  func aFiveAtTheStartGivesMoreOfTheGlimmerAndLessOfTheRest(
    pre: Int, resource: Double, aim: Int, touch: Double
  ) {
    var way = Way(aim: 3)
    way.toGate(pre: pre)
    #expect(way.seconds(.resource) == [resource])
    #expect(way.session.plan.aim == aim)
    way.take(.touch)
    #expect(way.planned == touch)
  }

  @Test(arguments: [(4, 4), (5, 1), (6, 1)])
  func aFiveAtTheStartLeavesTheLowestAim(pre: Int, ceiling: Int) {
    var way = Way()
    way.toCheckIn()
    way.say(pre)
    #expect(way.session.aimCeiling == ceiling)
  }

  @Test(arguments: [(239, 240.0), (241, 241)])
  func moreOfTheGlimmerIsNeverLessThanWasPlanned(planned: Int, seconds: Double) {
    var way = Way(resource: planned)
    way.toGate(pre: 5)
    #expect(way.seconds(.resource) == [seconds])
  }

  @Test(arguments: [(9, 9.0), (11, 10)])
  func lessOfTheTouchIsNeverMoreThanWasPlanned(first: Int, seconds: Double) {
    var way = Way(firstTouch: first)
    way.toGate(pre: 5)
    way.take(.touch)
    #expect(way.planned == seconds)
  }

  // MARK: Numbers anywhere

  @Test(arguments: Place.allCases)
  func sevenAndEightAreHighAndNineStops(place: Place) {
    var outcomes: [Int: [SessionEvent.Escalation]] = [:]
    for value in 6...10 {
      var way = place.way
      way.say(value)
      outcomes[value] = way.events.escalations
      // What a touch is owed comes first.
      way.wait { $0.stage == .high || $0.stage == .stop || $0.stage == .rest }
      switch value {
      case 7, 8: #expect(way.events.stages.contains(.high), "\(value)")
      case 9, 10: #expect(way.events.stages.contains(.stop), "\(value)")
      default: #expect(!way.events.stages.contains { $0 == .high || $0 == .stop }, "\(value)")
      }
    }
    #expect(outcomes == [6: [], 7: [.high], 8: [.high], 9: [.stop], 10: [.stop]])
  }

  @Test func afterATouchTheOwedSafetyComesBeforeMoreOfIt() {
    var way = Way(ratio: 8)
    way.touch()
    way.pass(1)
    way.say(7)
    #expect(way.stage == .orient && way.session.isGrounding && way.planned == 120)
    way.pass(118)
    #expect(way.stage == .orient)
    way.pass(1)
    #expect(way.stage == .high)
  }

  @Test(arguments: [(119, Stage.orient), (120, .high)])
  func whereTheOwedSafetyWasGivenHighComesAtOnce(seconds: Int, stage: Stage) {
    var way = Way(ratio: 8)
    way.touch()
    way.take(.longer)
    way.pass(seconds)
    way.say(7)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(59, Stage.orient), (60, .high)])
  func aReturnThatFollowsNoTouchOwesAMinute(seconds: Int, stage: Stage) {
    var way = Way()
    way.toGate()
    way.take(.safety)
    way.take(.longer)
    way.pass(seconds)
    way.say(7)
    #expect(way.stage == stage)
  }

  @Test(arguments: [(59, Stage.orient), (60, .high)])
  func aReturnFromTheGateOwesAMinuteWhateverTheLastTouchDid(seconds: Int, stage: Stage) {
    var way = Way(ratio: 8)
    way.swing(peak: 2, settled: 2)
    way.take(.safety)
    way.take(.longer)
    way.pass(seconds)
    way.say(7)
    #expect(way.stage == stage)
  }
}
