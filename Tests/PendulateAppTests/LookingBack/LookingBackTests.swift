import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct LookingBackTests {
  private func back(_ player: Player) throws -> LookingBackScreen {
    guard case .lookingBack(let back) = player.model.screen else {
      Issue.record("\(player.model.screen)")
      throw Gone()
    }
    return back
  }

  private struct Gone: Error {}

  private func isDeletion(_ effect: Effect) -> Bool {
    if case .journal(.deleteEntry, _) = effect { true } else { false }
  }

  @Test(arguments: TrendPicture.allCases, [(80, 24), (50, 15)])
  func picturesLookAsRecorded(_ picture: TrendPicture, _ size: (Int, Int)) {
    var player = Player.lookingBack(columns: size.0, rows: size.1)
    player.look(.right)
    for _ in 0..<(TrendPicture.allCases.firstIndex(of: picture) ?? 0) { player.look(.down) }
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode),
      named: "back-\(picture.rawValue)-\(size.0)x\(size.1)")
  }

  @Test(arguments: [(80, 24), (50, 15), (20, 6), (160, 50)])
  func listEntryAndYearLookAsRecorded(_ size: (Int, Int)) {
    let name = "\(size.0)x\(size.1)"
    var player = Player.lookingBack(columns: size.0, rows: size.1)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode), named: "back-list-\(name)")
    player.look(.down, .down, .down, .enter)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .unicode), named: "back-entry-\(name)")
    player.look(.escape, .right, .right)
    for subject in YearSubject.allCases {
      expectFrame(
        player.model.frame(at: player.stamp, glyphs: .unicode),
        named: "back-year-\(subject.rawValue)-\(name)")
      player.look(.character("v"))
    }
  }

  @Test func sevenBitsAreEnough() {
    var player = Player.lookingBack()
    player.look(.right)
    expectFrame(
      player.model.frame(at: player.stamp, glyphs: .ascii), named: "back-beforeAfter-80x24-ascii")
    player.look(.down, .down, .down, .down)
    let text = player.model.frame(at: player.stamp, glyphs: .ascii).rows.joined()
    #expect(!text.contains { !$0.isASCII })
  }

  @Test func whereTrendsAreHiddenNothingOfThemIsThere() throws {
    var player = Player.lookingBack(trends: false)
    #expect(!player.screen.contains("what changed"))
    player.look(.right)
    #expect(try back(player).part == .year)
    player.look(.right)
    #expect(try back(player).part == .days)
    player.enter("what changed")
    #expect(try back(player).part == .days)
  }

  @Test func wordsAreFoundAndEscapeShowsEverythingAgain() throws {
    var player = Player.lookingBack()
    player.look(.character("/"))
    for character in "BENCH" { player.look(.character(character)) }
    #expect(try back(player).window.total == 1)
    player.look(.escape)
    #expect(try back(player).window.total == 16)
  }

  @Test func onlyAPlainYesDeletes() throws {
    var player = Player.lookingBack()
    player.look(.character("d"), .character("n"))
    #expect(!player.effects.contains { isDeletion($0) })
    player.look(.character("d"), .enter)
    #expect(!player.effects.contains { isDeletion($0) })
    player.press(.character("d"), .character("y"))
    let deletion = Effect.journal(
      .deleteEntry(Identifier(rawValue: "s15")), echo: .notice("Deleted."))
    #expect(player.effects.contains(deletion))
  }

  @Test func aNoteIsWrittenAndLeftAsItWas() throws {
    var player = Player.lookingBack()
    player.look(.enter, .character("e"))
    player.look(.character("!"), .enter)
    #expect(
      player.effects.contains(
        .journal(
          .note(
            "The bench was still warm.!", of: Identifier(rawValue: "s15"), at: player.stamp.wall),
          echo: .notice("Kept."))))
    player.effects = []
    player.look(.character("e"), .character("?"), .escape)
    #expect(player.effects.isEmpty)
    #expect(player.model.notice == "Left as it was.")
  }

  @Test func nothingIsCalledKeptOrDeletedBeforeTheJournalSaysSo() {
    var player = Player.lookingBack()
    player.look(.enter, .character("e"), .character("!"))
    var effects = player.effects(of: .enter)
    #expect(effects.contains { told($0) == "Kept." })
    #expect(player.model.notice == nil)
    player.look(.escape, .character("d"))
    effects = player.effects(of: .character("y"))
    #expect(effects.contains { told($0) == "Deleted." })
    #expect(player.model.notice == nil)
    player.carryOut(effects)
    #expect(player.screen.contains("Deleted."))
  }

  private func told(_ effect: Effect) -> String? {
    if case .journal(_, .notice(let sentence)?) = effect { sentence } else { nil }
  }

  @Test func aPasteIsTextWhereTextIsWrittenAndNothingElsewhere() throws {
    var player = Player.lookingBack()
    let before = player.model
    player.take(.paste("d\ny"))
    #expect(player.model == before)
    player.look(.character("/"))
    player.take(.paste("the\nbench"))
    player.answer()
    #expect(try back(player).words == "the bench")
    player.look(.enter, .character("d"))
    player.take(.paste("y"))
    #expect(try back(player).activity == .deleting)
    player.look(.character("n"), .enter, .character("l"))
    player.take(.paste(String(repeating: "a", count: 40)))
    #expect(
      try back(player).activity == .writing(.label, draft: String(repeating: "a", count: 24)))
    #expect(!player.effects.contains { isDeletion($0) })
  }

  @Test func keysOfEveryScreenAreTextWhereTextIsWritten() throws {
    var player = Player.lookingBack()
    player.look(.character("/"))
    for character in "h!?q" { player.look(.character(character)) }
    #expect(try back(player).words == "h!?q")
    player.look(.escape, .character("d"), .control("c"))
    #expect(try back(player).activity == .browsing)
    #expect(!player.effects.contains { isDeletion($0) })
  }

  @Test func everyActionHasAKeyThatLeadsToIt() {
    for action in LookingBackAction.allCases {
      let binding = LookingBackKeys.table.binding(of: action)
      #expect(binding?.keys.isEmpty == false, "\(action)")
      for key in binding?.keys ?? [] {
        #expect(LookingBackKeys.table.action(of: key) == action, "\(key)")
        #expect(SharedKeys.table.action(of: key) == nil, "\(key)")
      }
    }
  }

  @Test func theSafetyKeyLeadsToHelpFromEveryPart() {
    for turns in 0..<3 {
      var player = Player.lookingBack()
      for _ in 0..<turns { player.look(.right) }
      player.look(.character(" "))
      #expect(player.model.sessionScreen?.session.plan.mode == .ground)
    }
  }

  @Test func everyPictureIsToldInSentencesWithItsCaveat() {
    var player = Player.lookingBack()
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.enter("what changed")
    player.answer()
    for picture in TrendPicture.allCases {
      let lines = narrator.lines(for: player.model, at: player.stamp)
      #expect(lines.contains { $0.hasPrefix(picture.title) })
      #expect(lines.contains(picture.caveat))
      player.enter("")
    }
  }

  @Test func linesOfTheListOpenByTheirNumber() throws {
    var player = Player.lookingBack()
    player.enter("2")
    player.answer()
    #expect(try back(player).record?.entry.id.rawValue == "s14")
    player.enter("")
    #expect(try back(player).record == nil)
  }

  @Test func noPictureSpeaksOfFailure() {
    let words = [
      "streak", "score", "rank", "fail ", "failed", "worse", "bad ", "goal reached", "missed",
    ]
    let trends = Trends(
      sessions: JournalSample.sessions.map(\.figures), through: SampleModel.now.localDate)
    let said = TrendPicture.allCases.flatMap { picture in
      TrendWords(trends) { _ in nil }.sentences(picture) + [picture.caveat, picture.title]
    }.joined(separator: " ").lowercased()
    for word in words { #expect(!said.contains(word), "\(word)") }
  }

  @Test func belowThreeNothingIsSaidAndBelowSixNoDirection() {
    func said(_ count: Int) -> String {
      let trends = Trends(
        sessions: Array(
          JournalSample.sessions.map(\.figures).filter { $0.change != nil }.prefix(count)),
        through: SampleModel.now.localDate)
      return TrendWords(trends) { _ in nil }.sentences(.beforeAfter).joined(separator: " ")
    }
    #expect(said(2).contains("From three on"))
    #expect(said(5).contains("in the middle of 5"))
    #expect(!said(5).contains("lower"))
    #expect(said(6).contains("lower afterwards"))
  }
}
