import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A 1 and a 0 are ten, wherever a number tells how hard it is.
@Suite struct TenTests {
  static let places = AskingPlace.all.filter { $0.player().model.screen.state.takesDistress }

  @Test func thePlacesAreThere() {
    #expect(Self.places.count >= 8)
  }

  @Test(arguments: places)
  func aZeroRightBehindAOneMakesTen(place: AskingPlace) {
    var ten = place.player()
    ten.press(.character("x"), then: .seconds(1))
    var typed = place.player()
    typed.press(.character("1"), then: .milliseconds(299))
    typed.press(.character("0"), then: .seconds(1))
    #expect(typed.outcome == ten.outcome)
    #expect(typed.effects == ten.effects)
  }

  @Test(arguments: places)
  func aOneIsKeptAMomentLaterByItself(place: AskingPlace) {
    let start = place.player()
    var player = start
    player.take(.key(.character("1")))
    #expect(player.outcome == start.outcome)
    let deadline = player.model.nextDeadline
    #expect(deadline.map { $0 <= player.moment + AnswerGuard.burst } == true)
    player.wait(0.3)
    #expect(player.outcome != start.outcome)
    #expect(player.model.answers.held == nil)
  }

  @Test func whateverElseComesTakesTheOneFirst() {
    let others: [Event] = [
      .key(.character("2")), .resized(Size(columns: 70, rows: 20)), .paste("5"), .resumed,
      .ending(.signal(15)),
    ]
    for other in others {
      var player = Player()
      player.start()
      player.type("yyy")
      player.take(.key(.character("1")))
      player.take(other)
      let told = player.records.filter { $0.event == .rate }.map(\.answer?.distress)
      #expect(told == [1], "\(other)")
    }
  }

  @Test func aOneAnswersTheQuestionThatEndsBeforeItIsKnown() {
    var player = Player()
    player.start()
    player.settleIn()
    player.wait(120.5)
    var before = player
    while player.records.last?.event != .rateMissing {
      before = player
      player.wait(0.1)
    }
    player = before
    player.take(.key(.character("1")))
    player.wait(1)
    let last = player.records.last { $0.event == .rate || $0.event == .rateMissing }
    #expect(last?.answer?.distress == 1)
    #expect(last?.occasion == .gate)
  }

  @Test func aRehearsalWaitsAsLongAsAHand() {
    var player = Player { $0.options.speed = 10 }
    player.start()
    player.type("yyy")
    player.take(.key(.character("1")))
    #expect(player.model.nextDeadline == player.moment + .seconds(3))
  }
}

/// In touch the first digit comes back at once, and a 0 behind it makes the peak ten.
@Suite struct TenInTouchTests {
  private func touched() -> Player {
    var player = Player()
    player.start()
    player.reachGate()
    player.press(.character("t"), then: .zero)
    player.take(.key(.character("1")))
    return player
  }

  private func peaks(_ player: Player) -> [Int?] {
    player.records.filter { $0.event == .rate && $0.occasion == .peak }.map(\.answer?.distress)
  }

  @Test func theFirstDigitComesBackAtOnce() {
    let player = touched()
    #expect(player.stage == .orient)
    #expect(peaks(player) == [1])
    #expect(player.model.answers.held == nil)
  }

  @Test func aZeroBehindItMakesThePeakTen() {
    var player = touched()
    player.rest(.milliseconds(299))
    player.take(.key(.character("0")))
    #expect(peaks(player) == [1, 10])
    #expect(player.stage == .stop)
    let summary = SessionSummary(startedAt: SampleModel.now, mode: .touch, events: player.records)
    #expect(summary.swings.last?.peak == 10)
  }

  @Test(arguments: [Duration.milliseconds(301), .seconds(2)])
  func aZeroLaterDoesNot(time: Duration) {
    var player = touched()
    player.rest(time)
    player.take(.key(.character("0")))
    #expect(peaks(player) == [1])
    #expect(player.stage == .orient)
  }

  @Test func aZeroBehindAnotherKeyDoesNot() {
    var player = touched()
    player.take(.key(.character("z")))
    player.take(.key(.character("0")))
    #expect(peaks(player) == [1])
  }
}
