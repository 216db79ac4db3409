import Foundation
import PendulateCore
import Testing

/// An answer can be taken back until the next one: what it leads to in later sessions goes with it.
@Suite struct TakingBackTests {
  private func summary(_ way: Way) -> SessionSummary {
    SessionSummary(startedAt: doseNow, mode: .touch, events: way.events)
  }

  private func lock(_ way: Way) -> DoseLimits.Lock.Reason? {
    DoseLimits.derived(
      from: [summary(way)], now: doseNow.advanced(by: .seconds(7200))
    ).lock?.reason
  }

  // MARK: Alarms

  /// The places and answers that an alarm can come from.
  private static let alarms: [(Place, Answer)] =
    Place.allCases.flatMap { place in
      [7, 9].compactMap(Distress.init).map { (place, .distress($0)) }
    }

  @Test(arguments: alarms)
  func anAlarmThatIsTakenBackReachesNoLaterSession(
    place: Place, answer: Answer
  ) throws {
    var way = place.way
    way.take(.answer(answer))
    var kept = way
    way.take(.takeBack)
    #expect(way.events.filter { $0.event == .takenBack }.count == 1)
    #expect(way.session.escalation == nil)
    #expect(way.stage != .high && way.stage != .stop && !way.session.isGrounding)
    #expect(!summary(way).hasAlarm)
    #expect(summary(kept).hasAlarm)
    kept.take(.leave)
    #expect([.high, .stop].contains(lock(kept)))
    way.take(.leave)
    #expect(![.high, .stop, .post].contains(lock(way)))
  }

  @Test(arguments: alarms)
  func touchingStaysClosedForTheSession(
    place: Place, answer: Answer
  ) throws {
    var way = place.way
    way.take(.answer(answer))
    way.take(.takeBack)
    #expect(way.session.gate.obstacles.contains(.over))
    for _ in 0..<60 where way.session.outcome == nil {
      switch way.asked {
      case .rate(_, .distress): way.say(2)
      case .rate(_, .presence): way.say(.here)
      case .go: way.take(.touch)
      case .rate, .both, .more: way.take(.skip)
      case nil: way.take(.done)
      }
      #expect(way.stage != .touch)
      way.wait { $0.question != nil }
    }
  }

  @Test func farAwayCanBeTakenBack() throws {
    var way = Way()
    way.toResource()
    way.wait(for: .rate(.gate, .distress))
    way.say(2)
    way.say(.farAway)
    #expect(way.stage == .numb)
    way.take(.takeBack)
    #expect(way.stage == .orient)
    #expect(!summary(way).hasAlarm)
    #expect(way.session.gate.presence == nil)
  }

  @Test func theFirstAlarmStandsWhereOnlyTheSecondIsTakenBack() {
    var way = Way()
    way.toCheckIn()
    way.say(7)
    way.pass(60)
    way.say(9)
    #expect(way.stage == .stop)
    way.take(.takeBack)
    #expect(way.stage == .high && way.session.escalation == .high)
    #expect(summary(way).escalations == [.high])
  }

  @Test(arguments: [7, 9])
  func aPageThatAnAlarmTookAwayComesAgain(value: Int) {
    var way = Way()
    way.toCheckIn()
    way.say(value)
    way.take(.takeBack)
    #expect(way.stage == .checkPre && way.asked == .rate(.pre, .distress))
    #expect(way.session.preDistress == nil)
    way = Way()
    way.toCheckOut()
    way.say(value)
    way.take(.takeBack)
    #expect(way.stage == .checkPost && way.asked == .rate(.post, .distress))
    // It was none, so the next one is the first.
    way.say(7)
    #expect(way.stage == .high)
  }

  @Test func theOwedSafetyOfATouchGoesOnWithoutTheSignal() {
    var way = Way(ratio: 8)
    way.touch()
    way.pass(15)
    way.say(8)
    #expect(way.session.isGrounding)
    way.take(.takeBack)
    #expect(!way.session.isGrounding && way.asked == .rate(.peak, .distress))
    way.say(2)
    way.wait(for: .rate(.settled, .distress))
    #expect(way.stayed >= 120)
    #expect(summary(way).swings.map(\.peak) == [2])
  }

  // MARK: Answers

  @Test func itsQuestionComesAgainWhereItStillHasItsPlace() {
    var way = Way()
    way.toCheckIn()
    way.say(3)
    #expect(way.asked == .rate(.pre, .presence))
    way.take(.takeBack)
    #expect(way.asked == .rate(.pre, .distress))
    way.say(4)
    #expect(way.session.preDistress == 4)
    #expect(summary(way).pre == 4)
    #expect(!way.events.contains { $0.event == .rateMissing })
  }

  @Test func onlyTheLastAnswerCanBeTakenBackAndOnlyOnce() {
    var way = Way()
    way.toCheckIn()
    way.say(3)
    way.say(.here)
    way.take(.takeBack)
    way.take(.takeBack)
    #expect(way.events.filter { $0.event == .takenBack }.map(\.missingScale) == [.presence])
    #expect(way.session.preDistress == 3)
  }

  @Test func whereNothingWasAnsweredNothingIsTakenBack() {
    var way = Way()
    way.toCheckIn()
    way.take(.takeBack)
    #expect(!way.events.contains { $0.event == .takenBack })
    #expect(way.asked == .rate(.pre, .distress))
  }

  @Test func inATouchItComesBackLikeAnyKey() {
    var way = Way()
    way.toGate()
    way.take(.touch)
    way.pass(3)
    way.take(.takeBack)
    #expect(way.stage == .orient)
    #expect(!way.events.contains { $0.event == .takenBack })
  }

  @Test func unknownNeverLeadsToTouch() {
    var way = Way()
    way.toCheckIn()
    way.say(2)
    way.take(.done)
    way.take(.takeBack)
    #expect(way.session.plan.mode == .resource)
    way = Way()
    way.toGate()
    #expect(way.session.offersTouch)
    way.take(.takeBack)
    #expect(way.stage == .gate && !way.session.offersTouch)
    #expect(way.session.gate.obstacles == [.presence])
  }

  @Test func aPeakThatIsTakenBackIsNotCounted() {
    var way = Way(aim: 4)
    way.swing(12, peak: 5, settled: 2)
    way.touch(12)
    way.answer(.rate(.peak, .distress), 5)
    way.take(.takeBack)
    way.say(4)
    way.answer(.rate(.settled, .distress), 2)
    way.say(.here)
    #expect(way.events.escalations.isEmpty)
  }

  // MARK: Events

  @Test func itIsTheSameAfterJSON() throws {
    var event = SessionEvent(t: 12.5, event: .takenBack)
    event.occasion = .settled
    event.missingScale = .distress
    event.n = 2
    event.k = 1
    let data = try JSONEncoder().encode(event)
    #expect(try JSONDecoder().decode(SessionEvent.self, from: data) == event)
    #expect(String(decoding: data, as: UTF8.self).contains(#""event":"takenBack""#))
  }

  @Test func figuresLeaveOutWhatWasTakenBack() {
    var way = Way()
    way.swing(peak: 6, settled: 2)
    way.touch()
    way.answer(.rate(.peak, .distress), 8)
    way.take(.takeBack)
    way.say(3)
    let body = SessionFigures.Body(events: way.events)
    #expect(body.touches.map(\.peak) == [6, 3])
    #expect(body.escalations.isEmpty)
    #expect(DistressCurve(way.events).knots.allSatisfy { ($0.distress ?? 0) <= 6 })
  }

  // MARK: Anything at any time

  @Test(arguments: 0..<20)
  func everyInvariantHoldsWhereAnswersAreTakenBack(chunk: Int) {
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(chunk * 200 + seed))
      var way = Way(aim: Int.random(in: 1...4, using: &random))
      var isClosed = false
      for _ in 0..<150 where way.session.outcome == nil {
        let cue: Cue =
          switch way.asked {
          case .rate(_, .distress):
            .answer(.distress(Distress(Int.random(in: 0...7, using: &random)) ?? .lowest))
          case .rate(_, .presence):
            .answer(.presence(Int.random(in: 0..<9, using: &random) > 0 ? .here : .farAway))
          case .rate, .more: .skip
          case .go: .touch
          case .both: .both(true)
          case nil: way.stage == .arrive ? .arrived(ready: true) : .done
          }
        let touches = way.touches.count
        let wasClosed = isClosed
        if Int.random(in: 0..<3, using: &random) > 0 { way.take(cue) }
        if Int.random(in: 0..<4, using: &random) == 0 { way.take(.takeBack) }
        if way.events.contains(where: { $0.kind?.isAlarm == true }) { isClosed = true }
        way.wait { $0.question != nil || $0.stage == .touch }
        #expect(!wasClosed || way.touches.count == touches, "seed \(seed)")
        way.pass(1)
      }
      if way.session.outcome == nil { way.take(.cut) }
      let faults = SessionInvariants.faults(in: way.events, plan: way.session.plan)
      #expect(faults.isEmpty, "seed \(chunk * 200 + seed): \(faults)")
    }
  }
}
