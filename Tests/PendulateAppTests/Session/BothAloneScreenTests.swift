import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// Both at once as a practice of its own, as it is met on screen.
@Suite struct BothAloneScreenTests {
  private func home(sessions: Int) -> Player {
    var player = Player {
      $0.content.practices = ContentLoader.load(personFolder: nil).content.practices
      $0.person.ledger.completedSessions = sessions
    }
    player.model.openHome()
    player.type("p")
    return player
  }

  @Test(arguments: [(0, false), (1, false), (2, true)])
  func itStandsAtHomeOnceTheWayBackIsKnown(sessions: Int, isShown: Bool) {
    #expect(home(sessions: sessions).screen.contains("Both at once") == isShown)
    #expect(home(sessions: sessions).screen.contains("Practices"))
  }

  @Test func theGateOffersItAndAnyKeyComesBack() {
    var player = home(sessions: 2)
    player.start("both")
    player.type("yyy3i4")
    player.press(.enter)
    #expect(player.screen.contains("Which two things are both true?"))
    player.press(.enter)
    #expect(player.stage == .resource)
    player.wait(120.5)
    player.type("2i")
    #expect(player.stage == .gate && player.screen.contains("t both, 20 s"))
    player.type("t")
    #expect(player.stage == .both && player.screen.contains(SessionKeys.inTouch))
    // Two things of the person's own, neither of them a glimmer of the program.
    #expect(player.screen.contains("one   \u{2022} the other"))
    #expect(player.model.sessionScreen?.session.glimmer == nil)
    player.wait(10)
    player.type("z")
    #expect(player.stage == .orient)
  }
}
