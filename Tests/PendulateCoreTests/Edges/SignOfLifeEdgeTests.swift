import PendulateCore
import Testing

/// Whoever answers is there: a number that stayed open before does not make silence of it.
@Suite struct SignOfLifeEdgeTests {
  /// To the end of the time with a glimmer, where distress is asked.
  private func atTheNumber() -> Way {
    var way = Way()
    way.toResource()
    way.wait(for: .rate(.gate, .distress))
    return way
  }

  @Test("an answer about presence after a number that nobody gave", arguments: Presence.allCases)
  func anAnswerIsHeard(presence: Presence) {
    var way = atTheNumber()
    way.letGo()
    #expect(way.session.question?.kind == .rate(.gate, .presence))
    way.say(presence)
    #expect(way.stage == (presence == .farAway ? .numb : .orient))
    #expect(way.session.escalation == (presence == .farAway ? .numb : nil))
    guard presence == .here else { return }
    // The number comes again, and with it the gate is what it always is.
    way.wait(for: .rate(.settled, .distress))
    way.say(2)
    way.say(.here)
    #expect(way.stage == .gate && way.session.offersTouch)
  }

  @Test func numbersThatAreLeftOutByChoiceAreNoSilence() {
    var way = atTheNumber()
    way.take(.skip)
    way.take(.skip)
    #expect(way.stage == .orient && way.session.escalation == nil)
    way.take(.touch)
    #expect(way.session.swing == 0)
  }

  @Test func nobodyIsSilence() {
    var way = atTheNumber()
    way.letGo()
    way.letGo()
    #expect(way.stage == .silent && way.session.escalation == .silent)
    way.wait { $0.outcome != nil }
    #expect(way.session.outcome == .closedSilent)
  }

  @Test("a number missed and one skipped, and nobody after that: it ends by itself")
  func afterASignSilenceStillEndsIt() {
    var way = atTheNumber()
    way.take(.skip)
    way.letGo()
    way.wait { $0.outcome != nil }
    #expect(way.session.outcome != nil && way.session.swing == 0)
  }

  @Test("two swings with a number missing, and an answer at last: it closes")
  func unknownSwingsWithAnAnswer() {
    var way = Way()
    for _ in 0..<2 { way.swing(peak: nil, settled: 2) }
    #expect(way.session.escalation == .silent)
    #expect(way.stage == .close)
  }

  /// What stayed open is said where touching is left out for it, and what was said is not.
  @Test func whatIsLeftOutUnaskedIsSaid() {
    var silent = Way()
    silent.toCheckIn()
    silent.say(2)
    silent.say(.here)
    silent.take(.done)
    silent.wait(for: .resource)
    #expect(silent.session.prompt == Session.touchLeftOut)
    var chosen = Way()
    chosen.toCheckIn()
    chosen.say(2)
    chosen.say(.here)
    chosen.take(.done)
    chosen.take(.chosen(Cue.Choices(aim: 1, touches: 1, breath: "off", restsOnly: true)))
    #expect(chosen.stage == .resource && chosen.session.prompt != Session.touchLeftOut)
  }

  /// An 8 after every close: it ends as well, with people one could reach.
  @Test(arguments: [7, 8])
  func aLotForEverEnds(distress: Int) {
    var way = Way()
    way.toResource()
    way.take(.close)
    for _ in 0..<400 where way.session.outcome == nil {
      switch way.session.question?.kind {
      case .rate(.post, .distress): way.say(distress)
      case .rate(_, .distress): way.say(3)
      case .rate(_, .presence): way.say(.here)
      case .rate, .go, .both, .more, nil: break
      }
      way.pass(10)
    }
    #expect(way.session.outcome != nil, "still in \(String(describing: way.stage))")
    #expect(way.events.contains { $0.event == .cardShown })
  }

  /// Far away after every close: it ends with people one could reach, within an hour.
  @Test func farAwayForEverEnds() {
    var way = Way()
    way.toResource()
    way.say(.farAway)
    for _ in 0..<360 where way.session.outcome == nil {
      if way.session.question?.scale == .presence || way.stage == .close { way.say(.farAway) }
      if case .rate(.post, .distress) = way.session.question?.kind { way.say(.farAway) }
      way.pass(10)
      way.take(.cardShown)
    }
    way.pass(600)
    #expect(way.session.outcome != nil, "still in \(String(describing: way.stage))")
    #expect(way.events.contains { $0.event == .cardShown })
  }

  @Test("far away after a STOP leads nearer, and the practice stays stopped")
  func farAwayAfterAStop() {
    var way = Way()
    way.toResource()
    way.say(9)
    #expect(way.stage == .stop)
    way.take(.close)
    way.wait(for: .rate(.post, .distress))
    way.say(3)
    way.say(.farAway)
    #expect(way.stage == .numb)
    way.say(.here)
    way.wait { $0.outcome != nil }
    #expect(way.session.outcome == .stopped)
  }
}
