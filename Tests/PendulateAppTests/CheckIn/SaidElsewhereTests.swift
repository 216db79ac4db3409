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
