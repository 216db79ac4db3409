import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// In a low window the pendulum has the place of what is asked, while nothing is.
@Suite struct LowWindowTests {
  @Test(arguments: [(40, 10), (40, 12), (60, 13), (80, 14), (50, 15)])
  func thePendulumTakesWhatIsLeft(_ size: (Int, Int)) {
    var player = Player(columns: size.0, rows: size.1)
    player.start()
    player.settleIn()
    #expect(player.model.sessionScreen?.session.question == nil)
    #expect(player.screen.contains("safety"), "\(player.screen)")
    #expect(player.model.moving(at: player.moment).pendulum != nil)
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    #expect(player.model.sessionScreen?.session.question != nil)
    #expect(size.1 >= 14 || player.model.moving(at: player.moment).pendulum == nil)
    player.type("2i")
    player.type("t")
    #expect(player.stage == .touch)
    #expect(
      player.screen.contains("touch") && player.model.moving(at: player.moment).pendulum != nil)
  }
}
