import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A paused session says that space leads to safety: it does, whatever was asked before.
@Suite struct PausedSafetyTests {
  @Test(arguments: AskingPlace.inSession, [Key.character(" "), .escape])
  func aWayToSafetyLeadsThereFromAPause(place: AskingPlace, key: Key) {
    var player = place.player()
    guard player.stage != .rest else { return }
    player.press(.control("z"))
    #expect(player.model.sessionScreen?.session.isPaused == true)
    player.press(key)
    #expect(player.model.sessionScreen?.session.isPaused == false)
    #expect(player.stage == .orient || player.model.sessionScreen == nil)
    #expect(player.model.sessionScreen?.openPage == nil)
  }

  @Test(arguments: AskingPlace.inSession, [Key.character("p"), .enter])
  func goingOnGoesOnWhereItWas(place: AskingPlace, key: Key) {
    var player = place.player()
    guard player.stage != .rest else { return }
    player.press(.control("z"))
    let stage = player.stage
    player.press(key)
    #expect(player.model.sessionScreen?.session.isPaused == false)
    #expect(player.stage == stage)
  }
}
