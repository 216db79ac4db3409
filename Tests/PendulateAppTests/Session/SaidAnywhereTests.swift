import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// How hard it is and how near one is can be said at any question, and only where that is heard.
@Suite struct SaidAnywhereTests {
  @Test("7, 8, 9 and x are distress at any question of a session", arguments: AskingPlace.inSession)
  func aHighNumberIsHeardAtAnyQuestion(place: AskingPlace) {
    for key in "789x" {
      var player = place.player()
      guard player.stage != .rest, player.model.sessionScreen?.openPage?.takesText != true else {
        continue
      }
      // A number of minutes may be that high itself.
      guard player.model.sessionScreen?.openPage?.current?.name != .minutes else { continue }
      player.press(.character(key))
      let session = player.model.sessionScreen?.session
      #expect(
        session?.escalation == (key == "9" || key == "x" ? .stop : .high), "\(place) \(key)")
    }
  }

  @Test("f is far away from any stage of a session", arguments: AskingPlace.inSession)
  func farAwayIsHeardAtAnyQuestion(place: AskingPlace) {
    var player = place.player()
    guard player.model.sessionScreen?.openPage?.takesText != true else { return }
    player.press(.character("f"))
    #expect(player.model.sessionScreen?.session.escalation == .numb, "\(place)")
    var spoken = place.player()
    spoken.enter("far away")
    #expect(spoken.model.sessionScreen?.session.escalation == .numb, "\(place)")
  }

  @Test("no digit answers presence: it is kept as distress", arguments: Array("0123456"))
  func aDigitAtPresenceIsDistress(key: Character) {
    var player = Player()
    player.start()
    player.settleIn()
    player.wait(120.5)
    player.type("2")
    player.press(.character(key))
    let session = player.model.sessionScreen?.session
    #expect(session?.question?.scale == .presence)
    #expect(session?.lastReport?.value == key.wholeNumberValue)
    #expect(player.stage == .resource)
  }

  @Test("in touch any key comes back, and far away is far away there too")
  func farAwayInTouchComesBackAndOutward() {
    for isSpoken in [false, true] {
      var player = Player()
      player.start()
      player.reachGate()
      player.type("t")
      isSpoken ? player.enter("far away") : player.type("f")
      #expect(player.stage == .orient)
      #expect(player.model.sessionScreen?.session.escalation == .numb)
      player.wait(61)
      #expect(player.stage == .numb)
    }
  }

  @Test("after the practice a number is no rating, and how near one is has its meaning")
  func aNumberOnTheLastPagesIsNoRating() {
    for key in "0123456789x" {
      var player = Player()
      player.start()
      player.settleIn()
      player.type("c")
      player.wait(200)
      player.type("1i12")
      player.press(.enter)
      #expect(player.stage == .rest)
      let before = player.records.count { $0.answer?.distress != nil }
      player.press(.character(key))
      #expect(player.records.count { $0.answer?.distress != nil } == before)
    }
  }

  @Test("closing soon is said with what is left of it, in both faces, and it ends on time")
  func closingSoonIsSaid() {
    var player = Player()
    player.closeAfterATouch()
    let line = "Closing soon; some quiet first, 50 seconds."
    #expect(player.screen.contains(line))
    var narrator = Narrator()
    #expect(narrator.lines(for: player.model, at: player.stamp).contains(line))
    player.wait(49.5)
    #expect(player.stage == .orient)
    player.wait(1)
    #expect(player.stage == .close)
  }

  @Test("in grounding, the wish to close is heard and it closes at three minutes")
  func closingFromHighIsSaid() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("7")
    player.wait(100)
    player.type("c")
    #expect(player.screen.contains("Closing soon; some quiet first, 80 seconds."))
    player.wait(79)
    #expect(player.stage == .high)
    player.wait(1.5)
    #expect(player.stage == .close)
  }
}
