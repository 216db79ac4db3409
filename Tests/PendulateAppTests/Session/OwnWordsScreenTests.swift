import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// One's own plan and window: written on a page in both faces, and used where they matter.
@Suite struct OwnWordsScreenTests {
  private func kept(_ player: Player) -> [OwnFile] {
    player.effects.compactMap { if case .own(let file, _) = $0 { file } else { nil } }
  }

  private static func window() -> OwnWindow {
    var window = OwnWindow()
    window[.okay] = "feet or seat can be felt"
    window[.tooMuch] = "my jaw locks\nheart racing"
    window[.tooLittle] = "foggy and slow"
    window[.helpsTooMuch] = "cold water\nthe hallway window"
    window[.helpsTooLittle] = "loud music"
    return window
  }

  @Test func aPlanIsWrittenFromTheCardAndStandsFirstOnIt() {
    var player = Player()
    player.type("!e")
    player.type("Mira, 0151 000 000; Tom")
    player.press(.enter)
    player.type("no sleep")
    player.press(.enter, .enter, .enter, .enter)
    guard case .card = player.model.screen else {
      Issue.record("not on the card: \(player.screen)")
      return
    }
    #expect(player.model.person.plan.lines(of: .people) == ["Mira, 0151 000 000", "Tom"])
    #expect(player.model.person.plan[.signs] == "no sleep")
    #expect(kept(player) == [.plan(player.model.person.plan, since: OwnPlan())])
    let rows = player.screen
    let mine = rows.ranges(of: "0151 000 000").first
    let theirs = rows.ranges(of: "emergency").first
    #expect(mine.flatMap { mine in theirs.map { mine.lowerBound < $0.lowerBound } } == true)
    #expect(rows.contains("Signs that it is getting hard"))
    #expect(rows.contains(PlanWords.kept))
  }

  /// What was written elsewhere while the program runs stands behind the key, and stays.
  @Test func theCardReadsTheFilesAgain() {
    var player = Player { $0.person.plan[.people] = "Old" }
    player.type("!")
    #expect(player.effects.contains(.readOwn))
    var other = OwnPlan()
    other[.people] = "New 0151"
    player.take(.own(plan: other, window: nil))
    #expect(player.screen.contains("New 0151") && !player.screen.contains("Old"))
    player.type("e")
    player.press(.control("u"))
    player.type("Mira")
    player.press(.enter, .escape)
    var mine = OwnPlan()
    mine[.people] = "Mira"
    #expect(kept(player) == [.plan(mine, since: other)])
    player.type("!")
    player.take(.notice("plan.txt cannot be read."))
    #expect(player.screen.contains("plan.txt cannot be read."))
  }

  @Test func escapeKeepsWhatWasAnsweredAndAHyphenEmptiesAPart() {
    var player = Player { $0.person.plan[.people] = "Old" }
    player.type("!e")
    player.press(.control("u"))
    player.type("-")
    player.press(.enter)
    player.type("walk")
    player.press(.enter, .escape)
    #expect(player.model.person.plan[.people].isEmpty && player.model.person.plan[.signs] == "walk")
    var unchanged = Player { $0.person.plan[.people] = "Old" }
    unchanged.type("!e")
    unchanged.press(.escape)
    #expect(kept(unchanged).isEmpty && unchanged.model.person.plan[.people] == "Old")
  }

  @Test func aPlanIsWrittenInLines() {
    var player = Player()
    player.enter("card", "e", "Mira; Tom", "", "a bath", "", "")
    #expect(player.model.person.plan.lines(of: .people) == ["Mira", "Tom"])
    #expect(player.model.person.plan[.alone] == "a bath")
    let told = CardWords.lines(player.model.context, showsLines: false)
    #expect(told.prefix(3) == ["Whom I ask for help:", "Mira", "Tom"])
  }

  @Test func aWindowIsChosenAndWrittenOnItsPage() {
    var player = Player()
    player.model.stack = [.home(HomeScreen(.more)), .window(WindowScreen(OwnWindow()))]
    player.press(.character(" "), .enter)
    player.type("my own one")
    player.press(.enter)
    player.type("tea")
    player.press(.enter)
    for _ in 0..<6 { player.press(.enter) }
    #expect(
      player.model.person.window.lines(of: .okay) == [
        "feeling and thinking at once", "my own one",
      ])
    #expect(player.model.person.window[.keeps] == "tea")
    #expect(kept(player) == [.window(player.model.person.window, since: OwnWindow())])
    #expect(player.model.isAtHome)
    // Opened again it is as it was.
    let again = WindowScreen(player.model.person.window)
    #expect(again.form.text(.window(.okay)) == "my own one")
    #expect(again.form.value(.windowPicks(.okay)) == .picks(["feeling and thinking at once"]))
  }

  @Test(arguments: [(160, 50), (80, 24), (50, 15), (40, 10), (20, 6)])
  func theGateShowsSignsToCompareWith(_ columns: Int, _ rows: Int) {
    var player = Player(columns: columns, rows: rows) { $0.person.window = Self.window() }
    player.start()
    player.reachGate()
    #expect(player.stage == .gate)
    if columns >= 50 {
      #expect(!player.screen.contains("\u{2026}"), "\(player.screen)")
      #expect(player.screen.contains("okay enough: feet"), "\(player.screen)")
      #expect(player.screen.contains("too much: my jaw locks"), "\(player.screen)")
    }
    if rows >= 50 { #expect(player.screen.contains("too little: foggy and slow")) }
    #expect(player.model.sessionScreen?.session.offersTouch == true)
  }

  @Test func theGateSaysThemInLines() {
    var player = Player { $0.person.window = Self.window() }
    player.start()
    player.settleIn()
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    player.type("2")
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.type("i")
    let told = narrator.lines(for: player.model, at: player.stamp)
    let line =
      "In your words: okay enough: feet or seat can be felt; too much: my jaw locks; "
      + "too little: foggy and slow."
    #expect(told.contains(line), "\(told)")
  }

  /// Words, and no limits: what is written opens and closes nothing.
  @Test func theWordsLoosenNothing() {
    for state in ["2i", "5i", "4i", "2w"] {
      var players = [Player(), Player { $0.person.window = Self.window() }]
      for index in players.indices {
        players[index].start()
        players[index].settleIn()
        players[index].wait(
          Double(players[index].model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
        players[index].type(state)
      }
      #expect(players[0].records == players[1].records, "\(state)")
      #expect(
        players[0].model.sessionScreen?.session == players[1].model.sessionScreen?.session)
    }
  }

  @Test(arguments: [(160, 50), (80, 24), (50, 15), (20, 6)])
  func whereItIsHardOwnWordsComeFirst(_ columns: Int, _ rows: Int) {
    for (answers, help) in [("7", "cold water"), ("2f", "loud music")] {
      var player = Player(columns: columns, rows: rows) { $0.person.window = Self.window() }
      player.start()
      player.settleIn()
      if answers == "2f" {
        player.wait(
          Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
      }
      var narrator = Narrator()
      _ = narrator.lines(for: player.model, at: player.stamp)
      player.type(answers)
      #expect(player.stage == (answers == "7" ? .high : .numb))
      let drawn = player.screen
      let own = drawn.ranges(of: help).first
      #expect(own != nil, "\(drawn)")
      if let shipped = drawn.ranges(of: "A word for").first, let own {
        #expect(own.lowerBound < shipped.lowerBound)
      }
      let told = narrator.lines(for: player.model, at: player.stamp)
      let ownLine = told.firstIndex(of: help)
      let prompt = told.firstIndex { $0.hasPrefix("A word for") }
      #expect(ownLine.flatMap { own in prompt.map { own < $0 } } == true, "\(told)")
    }
  }

  @Test func afterTheFirstSessionsTheWindowIsOfferedOnce() {
    for (isFirst, isWritten) in [(true, false), (true, true), (false, false)] {
      var player = Player { model in
        if isWritten { model.person.window = Self.window() }
        if !isFirst { model.person.ledger.completedSessions = 9 }
      }
      player.start("rest")
      player.reachResource()
      player.type("c")
      for _ in 0..<2_000 where player.stage != .rest { player.wait(1) }
      for _ in 0..<6 where player.model.sessionScreen?.ending != .card { player.press(.enter) }
      let isOffered = isFirst && !isWritten
      #expect(player.screen.contains("m: a page for") == isOffered, "\(player.screen)")
      player.type("m")
      if case .window = player.model.screen {
        #expect(isOffered)
      } else {
        #expect(!isOffered)
      }
      #expect(player.records.contains { $0.event == .sessionEnd })
    }
  }

  /// Nothing that is offered to choose from orders, promises or judges.
  @Test func theListsKeepToTheRules() {
    for part in WindowPart.allCases {
      for sign in WindowWords.offered(part) {
        #expect(WordRules.violations(in: sign) == [], "\(sign)")
        #expect(!sign.contains(";"), "\(sign)")
      }
    }
    #expect(WindowPart.sides.allSatisfy { WindowWords.offered($0.signs).count >= 8 })
  }
}
