import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What was told is kept however one leaves, and what nobody told is not.
@Suite struct UnfinishedAnswerTests {
  private func checkIn() -> Player {
    var player = Player()
    player.model.startCheckIn()
    player.type("2i1m")
    return player
  }

  @Test func aPlaceWithoutAnAnswerIsNotMarked() throws {
    var player = checkIn()
    try #require(player.model.checkIn?.form.current?.name == .body)
    player.press(.enter)
    #expect(player.model.checkIn?.form.body?.step == .tone)
    player.press(.enter)
    #expect(player.model.checkIn?.form.body?.step == .region)
    #expect(player.model.checkIn?.form.body?.marks.isEmpty == true)
    player.enter("chest", "")
    #expect(player.model.checkIn?.form.body?.marks.isEmpty == true)
  }

  @Test func aMarkIsKeptThoughItsWordsAreOpen() throws {
    var player = checkIn()
    try #require(player.model.checkIn?.form.current?.name == .body)
    player.press(.enter)
    player.type("21")
    player.type("q")
    #expect(player.keptCheckIns.last?.regions.map(\.tone) == [.uncomfortable])
    #expect(player.keptCheckIns.last?.distress == Distress(2))
  }

  @Test func wordsAreKeptThoughTheyAreHalfTyped() throws {
    var player = Player()
    player.model.startCheckIn()
    player.type("2i1md")
    player.press(.enter)
    try #require(player.model.checkIn?.form.takesText == true)
    player.type("a little war")
    player.press(.control("c"))
    #expect(player.keptCheckIns.last?.words == "a little war")
  }
}

/// In lines, nothing that is entered is met with silence, and help takes no answer away.
@Suite struct LineReplyTests {
  private func resting() -> Player {
    var player = Player()
    player.start("resource")
    player.settleIn()
    player.wait(5)
    return player
  }

  private func reply(_ line: String, _ narrator: inout Narrator, _ player: inout Player) -> [String]
  {
    narrator.hearLine()
    player.enter(line)
    return narrator.lines(for: player.model, at: player.stamp)
  }

  @Test(arguments: ["", "t", "zz", "left", "y", "77"])
  func everyLineIsAnswered(_ line: String) {
    var player = resting()
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    for _ in 0..<3 { #expect(!reply(line, &narrator, &player).isEmpty, "\(line)") }
  }

  @Test func helpTakesNoAnswerAwayAndTheQuestionComesAgain() {
    var player = Player()
    player.start()
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    let question = player.model.sessionScreen?.form?.current?.label ?? "none"
    #expect(reply("?", &narrator, &player).count > 4)
    #expect(reply("", &narrator, &player).contains { $0.contains(question) })
    _ = reply("?", &narrator, &player)
    _ = reply("y", &narrator, &player)
    #expect(player.model.cover == nil)
    #expect(player.model.sessionScreen?.form?.index == 1)
  }
}

extension Model {
  /// The check-in that is seen.
  fileprivate var checkIn: CheckInScreen? {
    if case .checkIn(let screen) = screen { screen } else { nil }
  }
}
