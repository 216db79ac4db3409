import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A rest session in both faces: no page of questions before it, and a few keys after a minute.
@Suite struct RestSessionScreenTests {
  private func resting() -> Player {
    var player = Player()
    player.start("rest")
    player.reachResource()
    return player
  }

  @Test func itBeginsWithTheSettingUpInBothFaces() {
    var player = Player()
    player.start("rest")
    #expect(player.stage == .choose && player.screen.contains("How long may it be?"))
    var narrator = Narrator()
    let said = narrator.lines(for: player.model, at: player.stamp)
    #expect(said.first == "Setting up.")
    #expect(!said.contains { $0.contains("sober") || $0.contains("distressed") })
  }

  @Test func afterAMinuteItIsAskedBesideTheGlimmer() {
    var player = resting()
    var narrator = Narrator()
    _ = narrator.lines(for: player.model, at: player.stamp)
    player.wait(59)
    #expect(!player.screen.contains("Right now"))
    player.wait(1.5)
    #expect(player.screen.contains(CheckInPage.distressQuestion))
    #expect(player.screen.contains("The smell of rain"))
    #expect(player.screen.contains("Enter skip"))
    let said = narrator.lines(for: player.model, at: player.stamp)
    #expect(
      said.contains { $0.hasPrefix(CheckInPage.distressQuestion) && $0.contains("Enter skip") })
    player.type("3")
    #expect(player.screen.contains(CheckInPage.presenceQuestion))
    player.type("i")
    #expect(player.screen.contains("How is the body?"))
    player.type("4")
    #expect(player.stage == .resource && player.model.sessionScreen?.session.question == nil)
  }

  @Test func oneKeySkipsIt() {
    var player = resting()
    player.wait(60.5)
    player.press(.enter)
    #expect(player.model.sessionScreen?.session.question == nil && player.stage == .resource)
    #expect(player.keptCheckIns.isEmpty)
  }

  @Test func whatIsSaidIsKeptAndComparedAtTheEnd() throws {
    var player = resting()
    player.wait(60.5)
    player.type("3i4")
    let kept = try #require(player.keptCheckIns.last)
    #expect(kept.kind == .pre && kept.distress?.value == 3)
    #expect(kept.presence == .here && kept.state == .mixed)
    #expect(Set(player.keptCheckIns.map(\.id)).count == 1 && kept.sessionID != nil)
    player.type("c")
    player.wait(200)
    player.type("1i12")
    for _ in 0..<3 where !player.screen.contains("Before and after") { player.press(.enter) }
    let words = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("distress 3 1"), "\(words)")
  }

  @Test func whereTouchingIsClosedTheSettingUpSaysWhyInBothFaces() {
    var player = Player { model in
      var entry = LimitsEntry(
        id: Identifier(rawValue: "said"), begunAt: SampleModel.now, endedAt: SampleModel.now)
      entry.locks = [TouchLock(.high, until: SampleModel.now.advanced(by: .seconds(86_400)))]
      model.person.ledger.fold(entry)
    }
    player.start()
    #expect(player.stage == .choose)
    let words = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("it was a lot the last time. This is a rest session."), "\(words)")
    var narrator = Narrator()
    let said = narrator.lines(for: player.model, at: player.stamp)
    #expect(said.contains { $0.contains("This is a rest session.") })
  }

  @Test(arguments: ["9", "x", "f"])
  func whoComesWithItIsHeardFromTheFirstPageOn(key: String) {
    var player = Player()
    player.start("rest")
    // The first question takes a number of minutes.
    player.press(.tab)
    player.type(key)
    #expect(player.stage == (key == "f" ? .numb : .stop))
  }
}
