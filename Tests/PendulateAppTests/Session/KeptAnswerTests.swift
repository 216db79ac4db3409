import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// An answer is called kept once the journal has said so of just this one, and not before.
@Suite struct KeptAnswerTests {
  /// At the check-in before, with a journal that has said nothing of the answer yet.
  private func answered() -> (player: Player, echo: Echo?) {
    var player = Player()
    player.start()
    player.type("yyy")
    let effects = player.effects(of: .character("6"))
    let echo = effects.lazy.compactMap { effect -> Echo? in
      if case .journal(.record, let echo) = effect { echo } else { nil }
    }.first
    return (player, echo)
  }

  @Test func nothingIsCalledKeptBeforeTheJournalSaysSo() throws {
    var (player, echo) = answered()
    #expect(!player.screen.contains("kept"))
    player.take(.journal(.kept(try #require(echo))))
    #expect(player.screen.contains("distress 6, kept"))
  }

  @Test func withoutAJournalItIsHeard() throws {
    var (player, echo) = answered()
    player.take(.journal(.heard(try #require(echo))))
    #expect(player.screen.contains("distress 6, heard"))
    #expect(!player.screen.contains("kept"))
  }

  @Test func theEchoOfAnotherSessionSaysNothingHere() {
    var (player, _) = answered()
    player.take(.journal(.kept(.answer("6", of: Identifier(rawValue: "another")))))
    #expect(!player.screen.contains("kept"))
  }

  @Test func aNewAnswerTakesTheEchoOfTheLastOneAway() throws {
    var (player, echo) = answered()
    player.take(.journal(.kept(try #require(echo))))
    _ = player.effects(of: .character("i"))
    #expect(!player.screen.contains("kept"))
  }

  @Test func inHelpRightNowNothingIsCalledKept() {
    var player = Player()
    player.carryOut(player.model.startSteady(at: player.stamp))
    player.type("5")
    #expect(player.screen.contains("distress 5, heard"))
    #expect(!player.screen.contains("kept"))
  }
}

/// A session ends in its own way from wherever it is left.
@Suite struct LeavingASessionTests {
  @Test(arguments: ["!", "!e", "?", "h"])
  func fromWhatLiesOverItItIsClosedAsLeft(keys: String) {
    var player = Player()
    player.start()
    player.settleIn()
    player.type(keys)
    player.press(.control("c"))
    #expect(player.records.last?.outcome == .left)
    guard case .process(.quit(0, _))? = player.effects.last else {
      Issue.record("it did not leave")
      return
    }
  }

  @Test func aSignalBeneathACardCutsIt() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("!")
    player.take(.ending(.signal(15)))
    #expect(player.records.last?.outcome == .interrupted)
  }

  @Test func somethingGoodIsKeptThoughItsSecondQuestionIsLeft() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("c")
    player.wait(200)
    player.type("1i12")
    player.press(.enter, .enter)
    player.type("rain")
    player.press(.enter)
    player.type("q")
    let kept = player.effects.compactMap { effect in
      if case .journal(.glimmer(let glimmer), _) = effect { glimmer.text } else { nil }
    }
    #expect(kept == ["rain"])
  }

  @Test func aRefusedSessionGoesHome() {
    var player = Player()
    player.start()
    player.take(.journal(.refused("Another session is going on.")))
    #expect(player.model.isAtHome)
    #expect(player.screen.contains("Another session is going on."))
  }
}

/// Those who listen hear of every question, once.
@Suite struct AskedQuestionTests {
  private func told(_ player: Player) -> [String] {
    player.effects.compactMap { effect in
      guard case .tell(let question) = effect else { return nil }
      return question.occasion + (question.scale.map { " \($0)" } ?? "")
    }
  }

  @Test func thePagesOfASessionTellWhatTheyAsk() {
    var player = Player()
    player.start()
    player.settleIn()
    #expect(
      told(player).prefix(13) == [
        "arrive private", "arrive awake", "arrive mild", "pre distress", "pre presence",
        "pre state", "end", "choose minutes", "choose about", "choose aim", "choose touches",
        "choose glimmers", "choose breath",
      ])
  }

  @Test func goingBackTellsNothingTwice() {
    var player = Player()
    player.start()
    player.type("y")
    player.press(.backspace, .enter)
    #expect(told(player) == ["arrive private", "arrive awake"])
  }
}
