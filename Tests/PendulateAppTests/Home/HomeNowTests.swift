import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What it is like now: each line of home begins what suits it at once, and nothing is lost.
@Suite struct HomeNowTests {
  private func items(
    _ player: Player, _ section: HomeScreen.Section = .main
  ) -> [HomeItem] {
    HomeScreen.items(of: section, in: player.model.context, at: player.stamp.wall)
  }

  /// Home as it is for somebody new, for a regular, and where touching or all sessions are closed.
  private static let people: [@Sendable (inout Model) -> Void] = [
    { $0.person.ledger = LimitsLedger() },
    {
      $0.person.ledger.completedSessions = 9
      $0.person.lastSession = SampleModel.lastSession()
    },
    { $0.person.isHistoryUnknown = true },
    {
      $0.person.careLimits.sessionsPerDay = 0
      $0.person.lastSession = SampleModel.lastSession("rest", mode: .resource)
    },
  ]

  @Test(arguments: people.indices)
  func everyLineBeginsSomethingWithinItsKey(person: Int) {
    let home = Player(prepare: Self.people[person])
    for (mark, item) in zip(items(home).marks, items(home)) {
      var player = home
      player.type(mark)
      let isClosed = item.action == .lastTime && person == 3
      #expect(player.model.isAtHome == (isClosed || isSection(item)), "\(item.title)")
      #expect(player.screen != home.screen, "\(item.title)")
      switch item.action {
      case .steady, .waking, .rest, .moment:
        // Guidance, and no page before it.
        #expect(player.model.sessionScreen?.session.prompt != nil, "\(item.title)")
        #expect(player.model.sessionScreen?.form == nil, "\(item.title)")
      case .lastTime, .practice, .checkIn, .breathe, .library, .lookingBack, .section, .card,
        .consent, .about, .today, .plan, .window, .back, .leave:
        break
      }
    }
  }

  private func isSection(_ item: HomeItem) -> Bool {
    if case .section = item.action { true } else { false }
  }

  /// Whoever is new presses Enter twice at most, and is being guided.
  @Test func guidanceIsTwoKeysAwayFromAFirstStart() {
    for keys in [[Key.enter], [.character("2")], [.character("4"), .enter]] {
      var player = Player(hasConsent: false)
      player.model.openHome()
      for key in keys { player.press(key) }
      #expect(player.model.sessionScreen?.session.prompt != nil)
      #expect(player.model.sessionScreen?.openPage == nil)
    }
  }

  @Test func whatIsFlatWritesNothingAndAnAnswerDoes() {
    var player = Player()
    let before = player.model.person
    player.type("3")
    player.wait(120)
    #expect(player.model.sessionScreen?.session.pacing == nil)
    #expect(player.model.sessionScreen?.session.prompt == "A word for numb.")
    #expect(player.effects.allSatisfy { !isKept($0) })
    #expect(player.model.sessionScreen?.events.contains { $0.event == .escalate } == false)
    #expect(player.model.person == before)
    player.type("f")
    #expect(player.model.person.limits(at: player.stamp.wall).lock?.reason == .numb)
  }

  private func isKept(_ effect: Effect) -> Bool {
    switch effect {
    case .journal, .limits, .own: true
    case .read, .readOwn, .tell, .face, .process: false
    }
  }

  @Test func restIsBegunAsThePersonHasIt() throws {
    var player = Player { $0.person.preferences.choose(.breath("soft")) }
    player.type("2")
    player.wait(30)
    let session = try #require(player.model.sessionScreen?.session)
    #expect(session.plan.mode == .resource && session.stage == .resource)
    #expect(session.pacing?.pattern == "soft")
    player = Player()
    player.type("2")
    player.wait(30)
    // No breath cue begins that nobody chose.
    #expect(player.model.sessionScreen?.session.pacing == nil)
  }

  @Test func ownWordsForAStateAreThoseOfHome() {
    let player = Player {
      $0.person.preferences.choose(.words("buzzing", for: .stirredUp))
      $0.person.preferences.choose(.words("in cotton", for: .shutDown))
    }
    #expect(player.screen.contains("Restless or buzzing"))
    #expect(player.screen.contains("Flat, far away or in cotton"))
  }

  // MARK: Nothing is lost

  /// All that home ever had is still a line of a section that opens from home.
  @Test func everythingStandsInASection() {
    let player = Player {
      $0.content.practices.append(
        Practice(
          id: "way", name: "A way", summary: "", mode: .glimmer, course: .pathway,
          shelf: .pathways))
      $0.person.lastSession = SampleModel.lastSession()
    }
    let all = HomeScreen.Section.allCases.flatMap { items(player, $0) }.map(\.action)
    let practices = player.model.content.practices.filter { $0.mode != .ground }
    let wanted: [HomeItem.Action] =
      practices.map { .practice($0.id) }
      + HomeScreen.Section.allCases.dropFirst().map { .section($0) }
      + [
        .steady, .rest, .waking, .moment, .lastTime, .checkIn, .breathe, .library, .lookingBack,
        .card, .consent, .about, .today, .plan, .window, .back, .leave,
      ]
    for action in wanted { #expect(all.contains(action), "\(action)") }
    #expect(Set(all).isSubset(of: wanted))
  }

  /// Whoever knows the name of a thing says it, from home or where it stands.
  @Test func everyLineIsNamedByItsWords() {
    let home = Player { $0.person.lastSession = SampleModel.lastSession() }
    for section in HomeScreen.Section.allCases {
      for item in items(home, section) where item.action != .back {
        var player = home
        player.enter(item.title.uppercased())
        let isLeaving = item.action == .leave
        #expect(player.model.stack != home.model.stack || isLeaving, "\(item.title)")
        #expect(player.model.notice == nil, "\(item.title)")
      }
    }
    for words in ["a lot", "restless", "flat or", "only a moment", "as last time"] {
      var player = home
      player.enter(words)
      #expect(player.model.sessionScreen != nil, "\(words)")
    }
    var player = home
    player.enter("banana")
    #expect(player.model.isAtHome && player.model.notice != nil)
  }

  // MARK: The practices

  @Test func aClosedPracticeSaysUntilWhenAndWhatIsOpen() throws {
    let until = SampleModel.now.startOfLocalDay(addingDays: 1)
    for size in [(80, 24), (50, 15), (20, 6)] {
      var player = Player(columns: size.0, rows: size.1) {
        $0.person.ledger.consent = ConsentOutcome(
          answeredAt: SampleModel.now, terms: [.init(.day, until: until, isClosed: true)],
          allowsHolds: false)
      }
      let lines = items(player, .practices)
      for item in lines {
        guard case .practice(let id) = item.action else { continue }
        let mode = player.model.content.practice(id)?.mode
        #expect(
          item.details.first?.hasPrefix("closed until tomorrow; rest") == (mode == .touch),
          "\(item.title)")
        #expect(item.details.first?.contains("min") == (mode != .touch))
      }
      player.type("p")
      let place = try #require(lines.firstIndex { $0.action == .practice("touch") })
      for _ in 0..<place { player.press(.down) }
      let seen = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(seen.lowercased().contains("until tomorrow"), "\(size)")
    }
  }
}
