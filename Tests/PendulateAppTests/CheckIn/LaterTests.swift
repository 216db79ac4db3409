import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// How it has been since the last session, with what unwanted came: asked at home and by a session.
@Suite struct LaterTests {
  private func player(
    _ prepare: @escaping (inout Model) -> Void = { _ in }
  ) -> Player {
    Player { model in
      model.person.askLaterAfter = Identifier(rawValue: "last")
      var last = SessionSummary(
        startedAt: SampleModel.now.advanced(by: .seconds(-20_000)), mode: .touch, events: [])
      last.later = nil
      model.person.sessions = [last]
      prepare(&model)
    }
  }

  private func beforeSession(
    _ id: String = "touch", _ prepare: @escaping (inout Model) -> Void = { _ in }
  ) -> Player {
    var player = player {
      $0.options.endsWithSession = true
      prepare(&$0)
    }
    player.start(id)
    return player
  }

  // MARK: What unwanted came

  @Test func severalKindsAreChosenAndKept() throws {
    var player = player()
    player.model.openHome()
    player.type("23")
    #expect(player.screen.contains(UnwantedWords.question))
    player.press(.character(" "), .down, .down, .character(" "), .enter, .enter)
    let kept = try #require(player.keptCheckIns.last)
    #expect(kept.kind == .later && kept.unwanted == [.sleep, .mood])
    #expect(player.model.person.sessions.last?.unwanted == [.sleep, .mood])
  }

  @Test func skippedIsUnknownAndNothingIsAnAnswer() throws {
    #expect(UnwantedWords.effects(from: []) == nil)
    #expect(UnwantedWords.effects(from: ["nothing"]) == [])
    #expect(UnwantedWords.effects(from: ["nothing", "sleep"]) == [.sleep])
    var skipped = player()
    skipped.model.openHome()
    skipped.press(.enter, .enter, .enter, .enter)
    #expect(try #require(skipped.keptCheckIns.last).unwanted == nil)
  }

  @Test(
    arguments: [
      ("sleep, mood", [.sleep, .mood]), ("1 3", [.sleep, .mood]), ("nothing", []), ("", nil),
    ] as [(String, Set<UnwantedEffect>?)])
  func inLinesItTakesWordsAndNumbers(line: String, unwanted: Set<UnwantedEffect>?) throws {
    var player = player()
    player.model.openHome()
    for text in ["3", "2", line, ""] { player.take(.line(text)) }
    #expect(try #require(player.keptCheckIns.last).unwanted == unwanted)
  }

  @Test func aWordThatIsNoneIsAskedAgain() {
    var player = player()
    player.model.openHome()
    for text in ["3", "2", "dreams"] { player.take(.line(text)) }
    #expect(player.model.notice?.contains("Numbers from 1 to 5") == true)
    #expect(player.keptCheckIns.isEmpty)
  }

  @Test func homeSuggestsRestAfterTwoAndClosesNothing() {
    var player = player { $0.person.askLaterAfter = nil }
    var earlier = player.model.person.sessions[0]
    earlier.unwanted = [.images]
    player.model.person.sessions.append(earlier)
    #expect(!player.screen.contains("Something unwanted"))
    player.model.person.sessions[0].unwanted = [.sleep]
    #expect(player.screen.contains("Something unwanted"))
    #expect(player.model.person.limits(at: SampleModel.now).lock == nil)
    #expect(
      HomeScreen.items(of: .practices, in: player.model.context, at: SampleModel.now).first?.action
        == .practice("rest"))
    for text in UnwantedWords.choices.flatMap({ [$0.word, $0.hint] })
      + [UnwantedWords.question, UnwantedWords.hint, UnwantedWords.restMaySuit]
    { #expect(WordRules.violations(in: text) == [], "\(text)") }
  }

  // MARK: Before a session

  @Test func aSessionAsksItFirstAndThenBegins() throws {
    var player = beforeSession()
    #expect(player.screen.contains("Since the last time"))
    #expect(player.screen.contains(CheckInPage.skipping))
    player.type("23")
    player.press(.enter, .enter)
    #expect(player.stage == .arrive)
    #expect(try #require(player.keptCheckIns.last).distress?.value == 3)
    #expect(player.model.person.askLaterAfter == nil)
  }

  @Test("5.3, LATER: on the next start, once; answer or skip")
  func oneKeySkipsItAndItIsNotAskedAgain() {
    var player = beforeSession()
    player.press(.escape)
    #expect(player.stage == .arrive)
    #expect(player.keptCheckIns.count == 1 && player.model.person.askLaterAfter == nil)
    var spoken = beforeSession()
    spoken.take(.line("skip"))
    #expect(spoken.stage == .arrive)
  }

  @Test func aRehearsalAndADayWithoutTheQuestionBeginAtOnce() {
    #expect(beforeSession { $0.options.speed = 60 }.stage == .arrive)
    #expect(beforeSession { $0.person.askLaterAfter = nil }.stage == .arrive)
  }

  @Test func theFirstPageComesAfterItAndNobodyComesBackToIt() {
    var player = beforeSession { $0.person.ledger = LimitsLedger() }
    player.press(.escape)
    #expect(player.model.screen.state is ConsentScreen)
    #expect(!player.model.stack.contains { $0.state is CheckInScreen })
  }

  @Test(
    "4.4, later 7 or more, or at least 3 above post: the card, and rest is suggested",
    arguments: [("7", nil, true), ("6", nil, false), ("5", 2, true), ("5", 3, false)])
  func hardHoursShowTheCardAndOfferRest(later: String, post: Int?, isHard: Bool) throws {
    var player = beforeSession {
      guard let post else { return }
      var rated = SessionEvent(t: 10, event: .rate)
      rated.occasion = .post
      rated.answer = Distress(post).map(Answer.distress)
      $0.person.sessions = [
        SessionSummary(
          startedAt: SampleModel.now.advanced(by: .seconds(-20_000)), mode: .touch, events: [rated])
      ]
    }
    player.type("1\(later)")
    player.press(.enter, .enter)
    #expect((player.model.screen.state is CardScreen) == isHard)
    guard isHard else {
      #expect(player.stage == .arrive)
      return
    }
    player.press(.function(5))
    #expect(player.screen.contains("some rest now"))
    var other = player
    other.type("2")
    guard case .process(.quit(0, _?))? = other.effects.last else {
      Issue.record("it did not end with a line")
      return
    }
    player.type("1")
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
  }

  /// Left half way it is asked again; what was said by then counts for touching all the same.
  @Test func leftHalfWayItIsAskedAgain() {
    var player = player()
    player.model.openHome()
    player.type("1")
    player.type("8")
    player.press(.control("c"))
    #expect(player.keptCheckIns.isEmpty, "nothing says that it was answered")
    #expect(player.model.person.askLaterAfter != nil)
    let noted = player.effects.contains { if case .limits(.note) = $0 { true } else { false } }
    #expect(noted && player.model.person.limits(at: player.stamp.wall).lock?.reason == .later)
  }
}
