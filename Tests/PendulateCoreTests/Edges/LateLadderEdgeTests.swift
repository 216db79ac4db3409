import PendulateCore
import Testing

/// An answer to the ladder that comes right behind its question is one, and no rating.
@Suite struct LateLadderEdgeTests {
  private func gone(_ seconds: Double) -> Way {
    var way = Way(resource: 360)
    way.toResource()
    way.wait(for: .rate(.gate, .ladder))
    way.letGo()
    way.pass(.seconds(seconds))
    return way
  }

  @Test(arguments: [(0.0, true), (4.9, true), (5.1, false)])
  func aRungCountsForAMoment(seconds: Double, isRung: Bool) {
    var way = gone(seconds)
    way.say(1)
    #expect(
      way.events.last?.answer == (isRung ? .ladder(.tolerable) : Distress(1).map(Answer.distress)))
  }

  @Test("two late 'not now' keep the gate closed")
  func lateRefusalsCount() {
    var way = gone(1)
    way.say(0)
    way.wait(for: .rate(.gate, .ladder))
    way.letGo()
    way.say(0)
    #expect(way.session.gate.obstacles.contains(.glimmers))
  }

  @Test("what no rung is stays a rating", arguments: [4, 7, 9])
  func aHigherNumberIsARating(number: Int) {
    var way = gone(1)
    way.say(number)
    #expect(way.events.contains { $0.answer?.distress == number })
  }
}
