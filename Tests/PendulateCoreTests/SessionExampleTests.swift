import PendulateCore
import Testing

@Suite struct SessionExampleTests {
  /// Three touches of 15, 18 and 6 s with peaks 3, 6 and 4, one extension, both at once.
  @Test func workedExampleTakesTwelveMinutes() throws {
    let run = try rehearse(
      "pre=3,presence=here*,state=mixed*,gate=2,go=t*,peak=3,6,4,settled=2,4,3,2,both=yes,2,post=1,ladder=tolerable*"
    )
    #expect(run.events.exits(.touch).compactMap(\.seconds) == [15, 18, 6])
    #expect(run.events.exits(.orient).compactMap(\.seconds) == [60, 186, 75, 60])
    #expect(run.events.exits(.resource).compactMap(\.seconds) == [120])
    #expect(run.events.exits(.both).compactMap(\.seconds) == [60])
    #expect(run.events.exits(.close).compactMap(\.seconds) == [120])
    #expect(run.events.outcome == .closed)
    #expect(run.activeSeconds == 720)
    #expect(
      run.events.stages == [
        .arrive, .checkPre, .choose, .resource, .gate, .touch, .orient, .gate, .touch, .orient,
        .gate, .touch, .orient, .both, .orient, .close, .checkPost, .rest,
      ])
  }

  @Test func silenceNeverTouchesAndEndsByItself() throws {
    let run = try rehearse("")
    #expect(!run.events.stages.contains(.touch))
    #expect(run.events.outcome == .closedSilent)
    #expect(run.events.escalations.isEmpty)
  }

  @Test func silenceAtTheGateEndsGently() throws {
    let run = try rehearse("pre=3,presence=here,here,gate=2,go=-")
    #expect(!run.events.stages.contains(.touch))
    #expect(run.events.escalations == [.silent])
    #expect(run.events.exits(.gate).compactMap(\.seconds) == [60])
    #expect(run.events.exits(.close).compactMap(\.seconds) == [180])
    #expect(run.events.outcome == .closedSilent)
  }

  @Test func sevenGroundsForThreeMinutesAndTouchingIsOver() throws {
    let run = try rehearse("pre=3,presence=here*,gate=2,go=t*,peak=7,settled=6,5,4,post=2")
    #expect(run.events.stages.filter { $0 == .touch }.count == 1)
    #expect(run.events.escalations == [.high])
    #expect(run.events.exits(.orient).first?.seconds == 60)
    #expect((run.events.exits(.high).first?.seconds ?? 0) >= 180)
    #expect(run.events.exits(.close).first?.seconds == 180)
  }

  @Test func nineStopsThePracticeFromSafety() throws {
    let run = try rehearse("pre=3,presence=here*,gate=2,go=t*,peak=9")
    #expect(Array(run.events.stages.suffix(3)) == [.touch, .orient, .stop])
    #expect(run.events.outcome == .stopped)
    #expect(run.events.contains { $0.event == .cardShown })
  }

  @Test func farAwayWaitsForHereWhateverTheNumber() throws {
    let run = try rehearse(
      "pre=1,presence=here,here,farAway,farAway,here,state=shutDown,gate=1,go=t*,peak=1,settled=1")
    #expect(run.events.escalations == [.numb])
    #expect(run.events.exits(.numb).first?.seconds == 120)
    #expect(run.events.exits(.close).first?.seconds == 180)
    #expect(!run.events.contains { $0.event == .pacer && $0.on == true && $0.t > 300 })
  }

  @Test func aFiveAtTheStartDoublesTheResourceAndLowersTheAim() throws {
    let run = try rehearse("pre=5,presence=here*,gate=3,go=t,c,peak=1,settled=2,post=2")
    #expect(run.events.exits(.resource).first?.seconds == 240)
    #expect(run.events.planned(.touch) == [10])
    #expect(run.session.plan.aim == 1)
  }

  @Test func halfHereTwiceRunningEndsTouching() throws {
    let run = try rehearse(
      "pre=2,presence=here,here,halfHere,halfHere,here*,gate=2,go=t*,peak=2,settled=2*,post=1")
    #expect(run.events.stages.filter { $0 == .touch }.count == 1)
    #expect(run.events.exits(.orient).first?.seconds == 120)
  }

  @Test func stayingAtTheGateIsAFullChoice() throws {
    let run = try rehearse("pre=2,presence=here*,gate=2,go=stay,settled=2*,post=1")
    #expect(!run.events.stages.contains(.touch))
    #expect(run.events.escalations.isEmpty)
    #expect(run.events.outcome == .closed)
  }

  @Test func anUnansweredRatingCountsAsHigh() throws {
    let run = try rehearse("pre=2,presence=here*,gate=2,go=t*,peak=-,2,settled=2*,post=1")
    #expect(run.events.planned(.touch).prefix(2) == [15, 7])
    #expect(run.events.exits(.orient).first?.seconds == 105)
    #expect(run.events.contains { $0.event == .rateMissing && $0.occasion == .peak })
  }

  @Test func moreIsOfferedWhenItIsHarderAtTheEnd() throws {
    let run = try rehearse("pre=2,presence=here*,gate=2,go=c,post=5,3,more=stay")
    #expect(Array(run.events.stages.suffix(4)) == [.checkPost, .orient, .checkPost, .rest])
  }
}

@Suite struct GroundingTests {
  @Test(arguments: [Mode.ground, .touch])
  func nobodyIsToldOfATouchThatWasNone(mode: Mode) throws {
    var session = Session(
      plan: plan(practice(mode)),
      prompts: [.high: ["That was a lot.", "Perhaps a corner.", "Perhaps an edge."]], seed: 1,
      at: .start)
    _ = session.apply(.begin, at: .start)
    let seven = try #require(Distress(7))
    if mode == .touch {
      _ = session.apply(.arrived(ready: true), at: .start)
      _ = session.apply(.answer(.distress(seven)), at: .start)
    }
    #expect(session.stage == .high)
    for second in stride(from: 0.0, to: 170, by: 10) {
      #expect(session.prompt != "That was a lot.")
      _ = session.apply(.tick, at: .seconds(second))
    }
  }
}
