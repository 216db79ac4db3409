import PendulateCore
import Testing

/// PRACTICE 4.5: the standing rules that hold in the machine; the others are where screens, words and
/// files are.
@Suite struct StandingRuleTests {
  /// A session in a touch, or in both at once, after so many seconds of it.
  private func touching(_ isBoth: Bool, seconds: Int) -> Way {
    var way = Way(touches: 2)
    if isBoth {
      way.swing(peak: 2, settled: 2)
      way.swing(peak: 2, settled: 2)
      way.take(.both(true))
    } else {
      way.toGate()
      way.take(.touch)
    }
    way.pass(seconds)
    return way
  }

  @Test(
    "4.5 rule 1: TOUCH and BOTH are followed by at least 60 s of ORIENT, then CLOSE",
    arguments: [false, true])
  func neverEndsOnTouch(isBoth: Bool) {
    for cue in [Cue.close, .done, .skip, .activity, .stay] {
      var way = touching(isBoth, seconds: 5)
      way.take(cue)
      #expect(way.stage == .orient)
      way.take(.close)
      way.pass(59)
      #expect(way.stage == .orient)
      way.pass(1)
      #expect(way.stage == .close)
    }
    var left = touching(isBoth, seconds: 5)
    left.take(.leave)
    #expect(left.session.outcome == .left)
  }

  @Test("4.5 rule 2: one key to safety and one to leave, from anywhere", arguments: Place.allCases)
  func oneKeyToSafetyAndOneToLeave(place: Place) {
    var way = place.way
    way.take(.safety)
    #expect(way.stage == .orient)
    var left = place.way
    left.take(.leave)
    #expect(left.session.outcome == .left)
  }

  @Test("4.5 rule 2: from a touch the key to safety comes first, and then the one to leave")
  func fromATouch() {
    for isBoth in [false, true] {
      var way = touching(isBoth, seconds: 5)
      way.take(.safety)
      #expect(way.stage == .orient)
      way.pass(1)
      way.take(.leave)
      #expect(way.session.outcome == .left)
    }
  }

  @Test("4.5 rule 5: a longer or harder touch earns nothing: no word, no sign, no longer one")
  func intensityEarnsNothing() {
    for peak in 0...6 {
      var way = Way(firstTouch: 20)
      way.swing(peak: peak, settled: 2)
      var mild = Way(firstTouch: 20)
      mild.swing(peak: 0, settled: 2)
      #expect(way.session.gate.nextTouch <= mild.session.gate.nextTouch)
      #expect(way.bells == mild.bells)
    }
  }

  @Test("4.5 rule 6: after a session a card of 5 minutes")
  func restCard() {
    var way = Way()
    way.toCheckOut()
    way.take(.done)
    #expect(way.stage == .rest && way.planned == 300)
  }
}
