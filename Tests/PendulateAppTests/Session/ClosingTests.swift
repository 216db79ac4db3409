import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Closing: that it comes, what is left until then, and the key that goes on from it.
@Suite struct ClosingTests {
  /// In safety after a touch, with the wish to close just said, and 50 s left.
  private func closing(columns: Int = 80, rows: Int = 24) -> Player {
    var player = Player(columns: columns, rows: rows)
    player.closeAfterATouch()
    return player
  }

  @Test("what is left until it closes is shown in steps of ten, never less than it is")
  func whatIsLeftIsShown() {
    var player = closing()
    for (seconds, shown) in [(0.0, 50), (9.9, 50), (0.2, 40), (29.8, 20), (5.2, 10), (4.5, 10)] {
      player.wait(seconds)
      #expect(player.screen.contains("some quiet first, \(shown) seconds."), "\(player.screen)")
    }
    player.wait(1)
    #expect(player.stage == .close && !player.screen.contains("Closing soon"))
  }

  @Test("a frame is due where what is left reads otherwise, and in a pause nothing counts down")
  func aFrameIsDue() {
    var player = closing()
    let first = player.model.moving(at: player.moment).closingSeconds
    #expect(first == 50)
    #expect(player.model.moving(at: player.moment + .seconds(11)).closingSeconds == 40)
    player.type("p")
    #expect(player.model.moving(at: player.moment + .seconds(11)).closingSeconds == nil)
    player.wait(30)
    player.type("p")
    #expect(player.model.moving(at: player.moment).closingSeconds == 50)
  }

  @Test("in lines it is said once")
  func inLinesItIsSaidOnce() {
    var player = closing()
    var narrator = Narrator()
    var said: [String] = []
    for _ in 0..<49 {
      said += narrator.lines(for: player.model, at: player.stamp)
      player.wait(1)
    }
    #expect(said.filter { $0.contains("Closing soon") } == [SessionWords.closing(in: 50)])
  }

  @Test("while it closes people are among the keys, and the wish to close is not")
  func keysWhileItCloses() {
    for (columns, rows) in [(80, 24), (50, 15)] {
      let player = closing(columns: columns, rows: rows)
      #expect(player.screen.contains("! people") && !player.screen.contains("c close"))
    }
    #expect(closing(columns: 20, rows: 6).screen.contains("Closing in 50"))
  }

  @Test(
    "PRACTICE 5.3, CLOSE: the key to close is one as any other there, after 30 s, in both faces")
  func theCloseKeyWaits() {
    for isSpoken in [false, true] {
      var player = Player()
      player.start()
      player.settleIn()
      func close() { isSpoken ? player.enter("c") : player.type("c") }
      close()
      #expect(player.stage == .close && !player.screen.contains("c go on"))
      player.wait(29)
      close()
      #expect(player.stage == .close && player.model.context.notice == SessionWords.closeEarly)
      player.wait(1)
      #expect(player.screen.contains("c go on"), "\(player.screen)")
      close()
      #expect(player.stage == .checkPost)
    }
  }

  @Test("leaving is instant, however short the close was")
  func leavingIsInstant() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("cq")
    #expect(player.records.last?.outcome == .left)
  }
}
