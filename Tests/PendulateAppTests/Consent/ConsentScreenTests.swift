import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// PRACTICE 4.2, the page before touching: each answer for its time, and a skip for this time alone.
@Suite struct ConsentScreenTests {
  private static let questions = ConsentQuestion.allCases

  /// Answers the page before a touch session, one letter a question; `-` skips.
  private func player(_ answers: String, start id: String = "touch") -> Player {
    var player = Player(hasConsent: false)
    player.start(id)
    answer(answers, &player)
    return player
  }

  private func answer(_ answers: String, _ player: inout Player) {
    for letter in answers {
      if letter == "-" { player.press(.enter) } else { player.type(String(letter)) }
      // The card comes before the next question.
      if player.model.cover != nil, player.model.sessionScreen == nil {
        player.press(.character("z"))
      }
    }
  }

  private func only(_ question: ConsentQuestion, _ letter: Character = "y") -> String {
    String(Self.questions.map { $0 == question ? letter : "n" })
  }

  private func outcome(_ player: Player) -> ConsentOutcome? {
    player.effects.compactMap {
      if case .limits(.consent(let outcome)) = $0 { outcome } else { nil }
    }.last
  }

  private func lock(_ player: Player, days: Double = 0) -> DoseLimits.Lock? {
    player.model.person.limits(at: player.stamp.wall.advanced(by: .seconds(days * 86_400))).lock
  }

  private func mode(_ player: Player) -> Mode? { player.model.sessionScreen?.session.plan.mode }

  // MARK: Leaving it half way

  /// Who leaves to reach somebody has answered; a yes that became a no has not.
  @Test("4.2, a yes counts though the page is left")
  func aYesCountsThoughThePageIsLeft() {
    for leave in [[Key.escape], [.control("c")]] {
      var left = player("y")
      for key in leave { left.press(key) }
      #expect(lock(left)?.reason == .consent)
      #expect(outcome(left)?.terms.map(\.isClosed) == [true])
      #expect(lock(left, days: 29.9) != nil && lock(left, days: 30.1) == nil)
    }
    var taken = player("y")
    taken.press(.backspace)
    taken.type("n")
    taken.press(.escape)
    #expect(lock(taken) == nil)
    var unanswered = player("nn")
    unanswered.press(.escape)
    #expect(outcome(unanswered) == nil)
  }

  // MARK: Somebody looking over a shoulder

  @Test("4.2, what was answered shows only that it was, also on the way back, in both faces")
  func answersAreNotShown() {
    for (columns, rows) in [(80, 24), (50, 15), (160, 50)] {
      for letter in ["y", "n"] {
        var player = Player(columns: columns, rows: rows, hasConsent: false)
        player.start("touch")
        answer(String(repeating: letter, count: 4), &player)
        var screens = [player.screen]
        player.press(.backspace)
        screens.append(player.screen)
        let other = letter == "y" ? "n" : "y"
        var otherwise = Player(columns: columns, rows: rows, hasConsent: false)
        otherwise.start("touch")
        answer(String(repeating: other, count: 4), &otherwise)
        #expect(otherwise.screen == screens[0], "\(screens[0])")
        otherwise.press(.backspace)
        #expect(otherwise.screen == screens[1], "\(screens[1])")
        var narrator = Narrator()
        let lines = narrator.lines(for: player.model, at: player.stamp)
        #expect(lines.last?.hasSuffix("nothing keeps what was answered)") == true, "\(lines)")
      }
    }
    #expect(player("n").screen.contains("answered"))
    #expect(!player("--").screen.contains("answered"))
  }

  // MARK: When it is asked

  @Test("4.2, not before a rest session or a glimmer")
  func restAndGlimmersAskNothing() {
    for id in ["rest", "glimmer"] {
      let player = player("", start: id)
      #expect(player.model.sessionScreen != nil)
    }
  }

  @Test("4.2, what is closed today is not asked for")
  func whatIsClosedTodayIsNotAskedFor() {
    var player = Player(hasConsent: false) { model in
      var entry = LimitsEntry(
        id: Identifier(rawValue: "said"), begunAt: SampleModel.now, endedAt: SampleModel.now)
      entry.locks = [TouchLock(.high, until: SampleModel.now.advanced(by: .seconds(86_400)))]
      model.person.ledger.fold(entry)
    }
    player.start()
    #expect(mode(player) == .resource)
  }

  @Test("4.2, again when an answer's time is over, and only that")
  func onlyWhatIsOverIsAskedAgain() {
    var player = Player {
      $0.person.ledger.consent = .open(
        at: SampleModel.now.advanced(by: .seconds(-31 * 86_400)), allowsHolds: true)
    }
    player.start()
    guard case .consent(let page) = player.model.screen else {
      Issue.record("nothing is asked")
      return
    }
    #expect(page.form.fields.count == 6)
    answer("nnnnnn", &player)
    #expect(mode(player) == .touch)
    #expect(player.model.person.ledger.consent?.allowsHolds == true)
    #expect(player.model.person.ledger.consent?.terms.count == 2)
  }

  // MARK: What an answer leads to

  @Test("4.2, each answer's time, and C limits breath patterns alone", arguments: questions)
  func aYesClosesTouchingForItsTime(question: ConsentQuestion) {
    let player = player(only(question))
    guard question != .holds else {
      #expect(mode(player) == .touch && lock(player) == nil)
      #expect(outcome(player)?.allowsHolds == false)
      return
    }
    #expect(mode(player) == .resource)
    let end =
      switch question {
      case .affected: SampleModel.now.startOfLocalDay(addingDays: 1)
      case .danger, .ending, .comingOff, .raw, .racing:
        SampleModel.now.advanced(by: .seconds(30 * 86_400))
      case .unreal, .clinician, .young, .holds: SampleModel.now.advanced(by: .seconds(90 * 86_400))
      }
    #expect(lock(player) == .init(reason: .consent, until: end))
    #expect(player.screen.contains("from what you said before touching"))
  }

  /// Who looks at what is kept does not see which it was.
  @Test("4.2, answers are not stored, only the reason's class and date")
  func onlyTheClassIsKept() {
    let outcomes = [ConsentQuestion.danger, .ending, .comingOff, .raw, .racing].map {
      outcome(player(only($0)))
    }
    #expect(Set(outcomes).count == 1)
  }

  @Test(
    "4.2, A: a yes shows the card before the next question",
    arguments: [ConsentQuestion.danger, .ending])
  func aYesToDangerShowsPeopleBeforeTheNextQuestion(question: ConsentQuestion) {
    var player = Player(hasConsent: false)
    player.start()
    for asked in Self.questions {
      if asked == question { break }
      player.type("n")
    }
    player.type("y")
    #expect(player.model.cover == .card(CardScreen()))
    player.press(.character("z"))
    #expect(player.model.cover == nil && player.model.sessionScreen == nil)
    #expect(player.screen.contains("Before touching") || player.screen.contains("?"))
  }

  // MARK: What is skipped

  @Test("4.2, a skip takes back no answer of before", arguments: questions.filter(\.closesTouching))
  func aSkipTakesNothingBack(question: ConsentQuestion) {
    var player = player(only(question))
    let first = outcome(player)?.terms.first { $0.isClosed }
    player.model.openHome()
    player.model.stack.append(ConsentScreen().screen)
    answer(String(repeating: "-", count: Self.questions.count), &player)
    #expect(first != nil && outcome(player)?.terms.first { $0.isClosed } == first)
    #expect(lock(player)?.reason == .consent)
  }

  @Test("4.2, what was skipped is never told as said")
  func nothingButEntersClosesThisTimeAlone() {
    var player = player(String(repeating: "-", count: 10))
    #expect(mode(player) == .resource)
    #expect(player.model.cover == .card(CardScreen()))
    player.press(.character("z"))
    #expect(player.model.sessionScreen?.session.plan.limits.lock?.reason == .unanswered)
    #expect(
      player.screen.contains("some questions before it") && !player.screen.contains("you said"))
    #expect(outcome(player)?.terms.isEmpty == true)
    #expect(lock(player) == nil)
    #expect(player.model.person.ledger.consentDue(at: player.stamp.wall).count == 3)
  }

  @Test(
    "4.2, a skip counts for that session, as a yes in A, and is asked again", arguments: questions)
  func aSkipIsAskedAgainAndClosesNothing(question: ConsentQuestion) {
    let player = player(only(question, "-"))
    #expect(lock(player) == nil)
    #expect(mode(player) == (question == .holds ? .touch : .resource))
    let due = player.model.person.ledger.consentDue(at: player.stamp.wall)
    #expect(due.contains(question.kind) == (question != .holds && question != .affected))
    let isAlone = question == .danger || question == .ending
    #expect((player.model.cover == .card(CardScreen())) == isAlone)
  }

  // MARK: Again

  @Test("4.2, whenever the person wants to answer again")
  func homeAsksAllOfItAgain() {
    var player = Player {
      $0.person.ledger.consent = ConsentOutcome(
        answeredAt: SampleModel.now,
        terms: [.init(.quarter, until: SampleModel.now.advanced(by: .seconds(99)), isClosed: true)],
        allowsHolds: false)
    }
    player.model.stack = [.home(HomeScreen(.more))]
    let items = HomeScreen.items(of: .more, in: player.model.context, at: player.stamp.wall)
    guard let place = items.firstIndex(where: { $0.action == .consent }) else {
      Issue.record("it is not there")
      return
    }
    player.type(items.marks[place])
    #expect(player.screen.contains("Before touching"))
    answer("nnnnnnnnnn", &player)
    #expect(player.model.isAtHome)
    #expect(lock(player) == nil)
    #expect(player.screen.contains("nothing keeps touching closed"))
  }

  @Test func theCommandSaysWhatFollowsAndEnds() {
    var player = Player(hasConsent: false)
    player.model.startConsent()
    answer("nnnnynnnnn", &player)
    guard case .process(.quit(0, let line?))? = player.effects.last else {
      Issue.record("it did not end")
      return
    }
    #expect(line.contains("Touching is closed until 2026-03-31"))
    #expect(line.contains("rest session"))
  }

  /// In lines the card says itself, and the next line answers what is asked.
  @Test func aLineAfterTheCardAnswersTheNextQuestion() {
    var player = Player(hasConsent: false)
    var narrator = Narrator()
    player.start("touch")
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.enter("yes")
    #expect(player.model.screen.state is CardScreen)
    let told = narrator.lines(for: player.model, at: player.stamp)
    #expect(told.first == player.model.content.supportCard.first, "\(told)")
    #expect(told.last?.hasPrefix(ConsentQuestion.ending.text) == true, "\(told)")
    #expect(narrator.lines(for: player.model, at: player.stamp).isEmpty)
    player.enter("no")
    let next = narrator.lines(for: player.model, at: player.stamp)
    #expect(next.last?.hasPrefix(ConsentQuestion.affected.text) == true, "\(next)")
    guard case .consent(let screen) = player.model.screen else {
      Issue.record("\(player.screen)")
      return
    }
    #expect(screen.form.choice(.consent(.ending), as: YesOrNo.self) == .no)
    #expect(screen.form.current?.name == .consent(.affected))
    // Its own keys stay its own, and an empty line comes back.
    player.enter("!", "l")
    #expect((player.model.screen.state as? CardScreen)?.showsLines == true)
    player.enter("")
    #expect(!(player.model.screen.state is CardScreen))
  }

  /// Who leaves open whether they are alone with it sees people, wherever the page was opened.
  @Test func aSkipShowsTheCardInTheCommandToo() {
    var player = Player(hasConsent: false)
    player.model.startConsent()
    answer("--nnnnnnn", &player)
    player.type("n")
    #expect(player.model.screen.state is CardScreen)
    player.press(.character("z"))
    #expect(player.model.isAtHome)
  }

  // MARK: Each session

  @Test("4.2, each session's three lines: any no, or none, is a rest session", arguments: 0..<3)
  func theThreeLinesOfEachSession(asked: Int) {
    for answer in [Key.character("n"), .enter] {
      var player = Player()
      player.start()
      for line in 0..<3 { player.press(line == asked ? answer : .character("y")) }
      #expect(player.stage == .checkPre && mode(player) == .resource)
      #expect(lock(player) == nil)
    }
  }

  // MARK: The same everywhere

  /// Yes is the first answer of every page that takes a yes or a no.
  @Test func answersStandInOneOrder() {
    let pages = [ConsentWords.form(), SessionPages.arrive(prompt: nil)]
    for field in pages.flatMap(\.fields) {
      guard case .choice(let choices) = field.kind else { continue }
      #expect(choices.map(\.id) == ["yes", "no"])
    }
  }
}
