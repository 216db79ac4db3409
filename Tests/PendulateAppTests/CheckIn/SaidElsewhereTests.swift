import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What is said at another row of a page stands in the row that asks for it.
@Suite struct SaidElsewhereTests {
  private func distress(_ form: Form?) -> Int? {
    form.flatMap(CheckInPage.distress)?.value
  }

  @Test(arguments: [5, 6]) func aNumberAtPresenceIsHowHardItIs(number: Int) {
    var player = Player()
    player.start()
    player.type("yyy")
    player.press(.down, .digit(number))
    #expect(distress(player.model.sessionScreen?.form) == number)
  }

  @Test(arguments: [0, 3, 6]) func aCheckInOnItsOwnTakesIt(number: Int) {
    var player = Player()
    player.model.stack.append(CheckInScreen(.open, in: player.model.context).screen)
    player.press(.down, .digit(number))
    guard case .checkIn(let screen) = player.model.screen else {
      Issue.record("\(player.model.screen)")
      return
    }
    #expect(distress(screen.form) == number)
  }

  /// What is said of the number is what the page shows, whichever number was said last.
  @Test(arguments: [(5, 2), (2, 5), (4, 4), (0, 6)])
  func theEchoIsTheNumberThatIsShown(first: Int, second: Int) {
    var player = Player()
    player.start()
    player.type("yyy")
    player.press(.digit(first), .digit(second))
    #expect(distress(player.model.sessionScreen?.form) == max(first, second))
    let said = player.records.compactMap { $0.answer?.distress }
    #expect(said.last == max(first, second))
    #expect(player.screen.contains("distress \(max(first, second)), kept") || first > second)
    #expect(player.screen.contains("\(first) stays") == (first > second), "\(player.screen)")
  }

  /// Keys typed in a row answer the rows that stand there, one after the other.
  @Test(arguments: [20, 100, 250, 400]) func keysInARowAnswerTheRowsInSight(milliseconds: Int) {
    for isInSession in [false, true] {
      var player = Player()
      if isInSession {
        player.start()
        player.type("yyy")
      } else {
        player.model.stack.append(CheckInScreen(.open, in: player.model.context).screen)
      }
      for key in [Key.digit(5), .character("i"), .digit(1)] {
        player.take(.key(key))
        player.pressed += .milliseconds(milliseconds)
      }
      player.rest(.seconds(1))
      let form = player.model.screen.state.openPage
      #expect(distress(form) == 5)
      #expect(form?.choice(.presence, as: Presence.self) == .here)
      #expect(form?.choice(.state, as: BodyState.self) == .settled, "\(milliseconds)")
    }
  }

  /// A high number on a check-in of its own is heard at once, as it is in a session.
  @Test(arguments: 0...10) func aHighNumberIsHeardAtOnce(number: Int) {
    var player = Player()
    player.model.stack.append(CheckInScreen(.open, in: player.model.context).screen)
    player.press(number == 10 ? .character("x") : .digit(number))
    #expect(
      (player.model.context.notice?.contains("\(number), heard.") ?? false) == (number >= 7))
  }

  @Test func ofTwoNumbersTheHigherHolds() {
    var form = SampleModel.checkIn()
    if let said = Distress(4) { form.hear(.distress(said)) }
    if let said = Distress(2) { form.hear(.distress(said)) }
    #expect(distress(form) == 4)
    if let said = Distress(6) { form.hear(.distress(said)) }
    #expect(distress(form) == 6)
    form.hear(.presence(.farAway))
    #expect(form.choice(.presence) == Presence.farAway.rawValue)
  }
}
