import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A check-in outside of a session.
@Suite struct CheckInScreenTests {
  private func alone() -> Player {
    var player = Player()
    player.model.startCheckIn()
    return player
  }

  /// The last line, if the program ended with one.
  private func lastLine(_ player: Player) -> String? {
    guard case .process(.quit(0, let line))? = player.effects.last else { return nil }
    return line
  }

  @Test func itIsKeptFromItsFirstAnswerOnAsOne() {
    var player = alone()
    player.type("4i")
    #expect(player.keptCheckIns.map(\.distress?.value) == [4, 4])
    #expect(Set(player.keptCheckIns.map(\.id)).count == 1)
  }

  /// How near one is can be said at any of its questions, by key and by word.
  @Test(arguments: Presence.allCases)
  func presenceIsHeardAtAnyQuestion(presence: Presence) {
    let letter = PresenceKeys.letter(presence)
    for before in ["", "4", "4i", "4i1"] {
      var player = alone()
      player.type(before)
      player.type(String(letter))
      #expect(player.keptCheckIns.last?.presence == presence, "after \(before)")
      #expect(before == "4" || player.screen.contains("heard."))
      let isFar = player.effects.contains { effect in
        if case .limits(.note(let entry)) = effect { entry.hasAlarm } else { false }
      }
      #expect(isFar == (presence == .farAway))
    }
    var lines = alone()
    lines.enter(presence.word)
    #expect(lines.keptCheckIns.last?.presence == presence)
  }

  /// From 9 on something outside to look at comes first, and people below it, in both faces.
  @Test func somethingOutsideStandsAboveThePeople() {
    var player = alone()
    player.type("9")
    guard case .card(let card) = player.model.screen else {
      Issue.record("no card: \(player.screen)")
      return
    }
    let told = CardWords.lines(
      player.model.context, showsLines: false, isGrounding: card.isGrounding)
    for line in GroundingLines.first {
      #expect(player.screen.contains(line.prefix(30)))
      #expect(told.contains(line))
    }
  }

  @Test func theLastLineSaysKeptOnceTheJournalHasTheLastAnswer() {
    var player = alone()
    player.type("4i1")
    player.press(.enter)
    #expect(lastLine(player)?.hasPrefix("Kept. ") == true)
  }

  @Test func itDoesNotSayKeptWhereTheJournalHasNothing() {
    var player = alone()
    var echo: Echo?
    for key in [Key.character("4"), .character("i"), .character("1"), .enter] {
      let effects = player.effects(of: key)
      player.effects += effects
      for case .journal(_, let told?) in effects { echo = told }
      if let told = echo, key != .enter {
        player.effects += player.model.update(.journal(.heard(told)), at: player.stamp)
      }
    }
    #expect(lastLine(player) == nil)
    for _ in 0..<2 {
      if let echo {
        player.effects += player.model.update(.journal(.heard(echo)), at: player.stamp)
      }
    }
    #expect(lastLine(player)?.hasPrefix("Kept.") == false)
  }

  /// What stands under its last question, where the journal says that of each answer.
  private func hint(whereTheJournalSays reply: (Echo) -> JournalReply?) -> String? {
    var player = alone()
    for key in [Key.character("4"), .character("i"), .character("1")] {
      for case .journal(_, let echo?) in player.effects(of: key) {
        if let reply = reply(echo) { _ = player.model.update(.journal(reply), at: player.stamp) }
      }
    }
    guard case .checkIn(let checkIn) = player.model.screen else { return nil }
    #expect(checkIn.form.current?.name == .end)
    return checkIn.form.current?.hint
  }

  /// Full disks, no journal, a journal that is silent: nothing of it is called kept.
  @Test func onlyWhatTheJournalHasIsCalledKept() {
    #expect(hint { .kept($0) } == "What you said is kept. Enter ends here.")
    #expect(hint { .heard($0) } == "Enter ends here.")
    #expect(hint { _ in .failed("Not kept yet.") } == "Enter ends here.")
    #expect(hint { _ in nil } == "Enter ends here.")
    var answers = 0
    let lastIsMissing = hint { echo in
      answers += 1
      return answers == 1 ? .kept(echo) : .failed("Not kept yet.")
    }
    #expect(lastIsMissing == "Enter ends here.")
  }

  @Test func aKeyLeavesThoughTheJournalIsSilent() {
    var player = alone()
    for key in [Key.character("4"), .character("i"), .character("1"), .enter, .enter] {
      player.effects += player.effects(of: key)
    }
    #expect(lastLine(player)?.hasPrefix("Kept.") == false)
  }

  @Test(arguments: [("8", true), ("7", true), ("6", false)])
  func ahardOneShowsPeopleOneCouldReach(key: Character, showsCard: Bool) {
    var player = Player()
    player.model.stack.append(CheckInScreen(.open, in: player.model.context).screen)
    player.press(.character(key), .enter, .enter, .enter)
    #expect((player.model.cover == .card(CardScreen())) == showsCard)
    #expect(player.model.stack.first?.state is HomeScreen)
  }

  @Test func theHoursAfterAreTakenForTheNextTime() {
    var player = Player { model in
      model.person.sessions = [
        SessionSummary(startedAt: SampleModel.now, mode: .touch, events: [])
      ]
      model.person.askLaterAfter = Identifier(rawValue: "last")
    }
    player.model.openHome()
    player.press(.enter)
    player.type("7")
    player.press(.enter, .enter)
    #expect(player.keptCheckIns.map(\.sessionID?.rawValue) == ["last"])
    #expect(player.model.person.sessions[0].later == 7)
    #expect(player.model.person.askLaterAfter == nil)
    #expect(player.model.cover == .card(CardScreen()))
  }

  @Test func whatWasToldIsKeptWhereTheRestIsLeft() {
    var player = Player { $0.person.askLaterAfter = Identifier(rawValue: "last") }
    player.model.openHome()
    player.type("13")
    player.press(.escape)
    #expect(player.keptCheckIns.map(\.distress?.value) == [3])
    #expect(player.model.isAtHome)
  }

  /// The page comes before home: a number that was meant for home is no rating.
  @Test(arguments: Array("4567890x"))
  func aNumberForHomeIsNoRatingOnThePageBeforeIt(key: Character) {
    var player = Player { $0.person.askLaterAfter = Identifier(rawValue: "last") }
    player.model.openHome()
    player.press(.character(key))
    #expect(player.screen.contains("Since the last time"))
    #expect(player.keptCheckIns.isEmpty)
  }
}
