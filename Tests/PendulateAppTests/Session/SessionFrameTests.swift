import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Whole screens of a session against frames that a person has read.
@Suite struct SessionFrameTests {
  static let sizes = [(80, 24), (50, 15), (20, 6), (160, 50)]

  private func expect(_ player: Player, _ name: String, glyphs: Glyphs = .unicode) {
    let size = "\(player.model.size.columns)x\(player.model.size.rows)"
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: glyphs), named: "session-\(name)-\(size)")
  }

  @Test(arguments: sizes)
  func resourceGateTouchAndOrient(columns: Int, rows: Int) {
    var player = Player(columns: columns, rows: rows)
    player.start()
    player.settleIn()
    player.wait(25)
    expect(player, "resource")
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) - 24.5)
    expect(player, "question")
    player.type("2i")
    expect(player, "gate")
    player.type("t")
    player.wait(3)
    expect(player, "touch")
    player.wait(23)
    expect(player, "peak")
    player.type("2")
    player.wait(10)
    expect(player, "orient")
  }

  @Test func withoutUTF8() {
    var player = Player()
    player.start()
    player.settleIn()
    player.wait(25)
    expect(player, "ascii-resource", glyphs: .ascii)
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) - 24.5)
    player.type("2it")
    player.wait(3)
    expect(player, "ascii-touch", glyphs: .ascii)
  }

  @Test func bothHighNumbStopAndPause() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("7")
    expect(player, "high")
    player = Player()
    player.start()
    player.settleIn()
    player.type("9")
    expect(player, "stop")
    player = Player()
    player.start()
    player.reachGate()
    player.type("p")
    expect(player, "paused")
  }

  @Test(arguments: [(80, 24), (20, 6)])
  func steady(columns: Int, rows: Int) {
    var player = Player(columns: columns, rows: rows)
    _ = player.model.startSteady(at: player.stamp)
    expect(player, "steady")
  }

  @Test func nothingMovesButTheMovingPartsBetweenEvents() {
    var player = Player()
    player.start()
    player.settleIn()
    player.wait(25)
    let before = player.model.stillFrame(at: player.stamp, glyphs: .unicode)
    player.wait(3)
    #expect(player.model.stillFrame(at: player.stamp, glyphs: .unicode) == before)
    #expect(
      player.model.moving(at: player.moment) != player.model.moving(at: player.moment - .seconds(3))
    )
  }

  @Test func nothingMovesWhilePausedOrAtTheGate() {
    var player = Player()
    player.start()
    player.reachGate()
    player.wait(5)
    let picture = player.model.moving(at: player.moment)
    player.wait(10)
    #expect(player.model.moving(at: player.moment) == picture)
  }

  /// The anchors, the prompts and the questions of every stage stay inside every window.
  @Test func noSizeIsTooSmallToBeSafe() {
    for rows in stride(from: 1, through: 60, by: 1) {
      for columns in [1, 5, 19, 20, 33, 50, 79, 80, 120, 200] {
        var player = Player(columns: columns, rows: rows)
        player.start()
        player.reachGate()
        #expect(player.screen.isEmpty == false)
        player.type("t")
        let screen = player.screen
        if columns >= 20, rows >= 6 { #expect(screen.contains("any key")) }
      }
    }
  }
}
