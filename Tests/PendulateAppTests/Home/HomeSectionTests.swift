import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// The lists that open from a line of home, and the ways back.
@Suite struct HomeSectionTests {
  private static func pathway(_ id: String) -> Practice {
    Practice(
      id: id, name: "A way of \(id)", summary: "You might try \(id).", mode: .resource,
      shelf: .pathways)
  }

  private func player() -> Player {
    Player { $0.content.practices += [Self.pathway("sound"), Self.pathway("fantasy")] }
  }

  private func items(_ player: Player, _ section: HomeScreen.Section = .practices) -> [HomeItem] {
    HomeScreen.items(of: section, in: player.model.context, at: SampleModel.now)
  }

  private func section(_ player: Player) -> HomeScreen.Section? {
    (player.model.screen.state as? HomeScreen)?.section
  }

  @Test func aPracticeOfAShelfStandsThereAlone() {
    let player = player()
    #expect(
      items(player, .pathways).map(\.action) == [
        .practice("sound"), .practice("fantasy"), .back,
      ])
    #expect(!items(player).contains { $0.action == .practice("sound") })
    #expect(items(player).count { $0.action == .section(.pathways) } == 1)
  }

  @Test func aPathwayOfWhatAPersonLeavesOutIsNotThere() {
    var player = Player {
      $0.content.practices.append(
        Practice(
          id: "pathway-breath", name: "Pathway of breath", summary: "", mode: .glimmer,
          course: .pathway, categories: [.breath], shelf: .pathways))
    }
    #expect(items(player, .pathways).count == 2)
    player.model.person.careLimits.withoutCategories = [.breath]
    #expect(items(player, .pathways).count == 1)
    #expect(!items(player).contains { $0.action == .section(.pathways) })
  }

  /// For the first times whatever touches nothing comes first, and is said by its name.
  @Test func restAndNoticingComeFirstTogether() throws {
    var player = Player {
      $0.content.practices.append(
        Practice(id: "noticing", name: "Noticing first", summary: "", mode: .resource))
    }
    #expect(
      items(player).prefix(2).map(\.action) == [.practice("rest"), .practice("noticing")])
    let sentence = try #require(
      HomeWords.sentence(in: .practices, player.model.context, at: SampleModel.now))
    #expect(sentence.hasSuffix(": A rest session, or Noticing first."))
    #expect(sentence.count { $0 == "." } == 1)
    #expect(items(player, .main).contains { $0.summary.hasSuffix(sentence) })
    player.model.person.ledger.completedSessions = 2
    #expect(items(player).first?.action == .practice("touch"))
    for section in HomeScreen.Section.allCases {
      #expect(HomeWords.sentence(in: section, player.model.context, at: SampleModel.now) == nil)
    }
  }

  /// What is said of the day is whole in every window that is large enough for some lines.
  @Test(arguments: [(80, 24), (50, 15), (160, 50)], [HomeScreen.Section.main, .practices])
  func theSentenceGivesNoWayToTheList(_ size: (Int, Int), section: HomeScreen.Section) throws {
    var player = Player(columns: size.0, rows: size.1) {
      $0.content.practices += (1...8).map {
        Practice(id: "own-\($0)", name: "Own \($0)", summary: "One of many.", mode: .glimmer)
      }
    }
    player.model.person.isHistoryUnknown = true
    if section == .practices { player.type("p") }
    for _ in 0..<2 {
      let sentence = try #require(
        HomeWords.sentence(in: section, player.model.context, at: player.stamp.wall))
      let screen = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(screen.contains(sentence), "\(size)")
      player.model.person.isHistoryUnknown = false
      player.model.person.cautions = [TrendCaution(.higherAfter, 3, of: 4, middle: 1)]
    }
  }

  @Test func anEmptySectionHasNoLine() {
    #expect(!items(Player()).contains { $0.action == .section(.pathways) })
    #expect(items(Player(), .pathways).map(\.action) == [.back])
  }

  @Test(arguments: [Key.escape, .backspace, .left])
  func aKeyLeadsBackToTheSameLine(key: Key) throws {
    var player = player()
    player.type("p")
    let place = try #require(items(player).firstIndex { $0.action == .section(.pathways) })
    for _ in 0..<place { player.press(.down) }
    player.press(.enter)
    #expect(section(player) == .pathways)
    #expect(player.screen.contains("A way of fantasy") && player.screen.contains("Esc back"))
    player.press(key)
    #expect(section(player) == .practices)
    #expect((player.model.screen.state as? HomeScreen)?.place == place)
    player.press(key)
    #expect(section(player) == .main && player.model.stack.count == 1)
  }

  @Test func aPracticeOfASectionBeginsAndEndsAtHome() {
    var player = player()
    player.enter("practices", "six pathways", "2")
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
    player = self.player()
    player.enter("six pathways", "3")
    #expect(section(player) == .main)
  }

  @Test(arguments: ["p", "m"])
  func helpNowIsOneKeyAwayInEverySection(key: String) {
    var player = Player()
    player.type(key)
    #expect(section(player) != .main)
    player.press(.character(" "))
    #expect(player.model.sessionScreen?.session.plan.mode == .ground)
  }

  @Test func everySectionIsToldOnceWithItsWayBack() {
    var player = player()
    var narrator = Narrator()
    let first = narrator.lines(for: player.model, at: player.stamp)
    #expect(first.first == HomeWords.opening && first.last == HomeWords.choosing)
    player.enter("six pathways")
    let lines = narrator.lines(for: player.model, at: player.stamp)
    #expect(lines.first?.hasPrefix("Six pathways. ") == true)
    #expect(lines.contains { $0.hasPrefix("2 A way of fantasy (") })
    #expect(lines.last == HomeWords.choosingInSection)
    #expect(narrator.lines(for: player.model, at: player.stamp) == [])
    player.enter("back")
    let home = narrator.lines(for: player.model, at: player.stamp)
    #expect(home.first == HomeWords.opening && home.last == HomeWords.choosing)
  }

  /// Title, list and foot do not move from one section to another.
  @Test(arguments: [(80, 24), (50, 15), (120, 36), (160, 50)])
  func nothingJumps(_ size: (Int, Int)) throws {
    for isKnown in [false, true] {
      var player = Player(columns: size.0, rows: size.1) {
        if isKnown { $0.person.lastSession = SampleModel.lastSession() }
      }
      var places: [[Int?]] = []
      for (key, title) in [("", "What is it"), ("p", "Practices"), ("m", "More")] {
        player.type(key)
        let rows = player.screen.split(separator: "\n", omittingEmptySubsequences: false)
        places.append([
          rows.firstIndex { $0.contains(title) }, rows.firstIndex { $0.contains("▸") },
          rows.firstIndex { $0.contains("space steady") },
        ])
        if !key.isEmpty { player.press(.escape) }
      }
      #expect(!places[0].contains(nil))
      #expect(Set(places).count == 1, "\(places)")
    }
  }
}
