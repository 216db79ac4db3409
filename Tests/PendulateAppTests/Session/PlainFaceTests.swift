import PendulateCore
import Testing

@testable import PendulateApp

/// The spoken face: what a screen reader would read.
@Suite struct PlainFaceTests {
  private func say(_ player: inout Player, _ narrator: inout Narrator, _ lines: String...)
    -> [String]
  {
    for line in lines { player.enter(line) }
    return narrator.lines(for: player.model, at: player.stamp)
  }

  @Test func aSessionIsToldAndAnsweredInLines() {
    var player = Player()
    var narrator = Narrator()
    player.start()
    #expect(
      narrator.lines(for: player.model, at: player.stamp) == [
        "Arriving.",
        "A word for arrive.",
        "A no to any of these leads to a rest session. That is a whole practice.",
        "Reasonably private, and okay for a quarter of an hour? (y yes, n no; nothing skips)",
      ])
    #expect(
      say(&player, &narrator, "yes") == [
        "Awake and sober enough? Not driving, not in water? (y yes, n no; nothing skips)"
      ])
    _ = say(&player, &narrator, "yes")
    let before = say(&player, &narrator, "y")
    #expect(before.first == "A look at how it is, before.")
    #expect(before.last?.hasSuffix("(0 at ease to 10 the most; nothing skips)") == true)
    #expect(say(&player, &narrator, "eleven").first == "A whole number from 0 to 10, or nothing.")
    _ = say(&player, &narrator, "3", "here", "mixed")
    #expect(player.model.sessionScreen?.form?.current?.name == .end)
    _ = say(&player, &narrator, "map")
    #expect(player.model.sessionScreen?.form?.current?.name == .body)
    _ = say(&player, &narrator, "lower back", "comfortable", "less", "warm", "")
    #expect(player.records.contains { $0.regions?.first?.region == .lowerBack })
    _ = say(&player, &narrator, "", "")
    #expect(player.stage == .choose)
    _ = say(&player, &narrator, "", "the letter", "", "2", "1,2", "1", "")
    #expect(player.stage == .resource)
    #expect(player.model.sessionScreen?.about == "the letter")
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 1)
    _ = say(&player, &narrator, "2", "here")
    #expect(player.stage == .gate)
    let touch = say(&player, &narrator, "touch")
    #expect(touch.contains { $0.hasPrefix("Touch difficulty, 10 seconds.") })
    let back = say(&player, &narrator, "anything at all")
    #expect(back.contains { $0.hasPrefix("Orient to safety") })
    #expect(player.stage == .orient)
  }

  @Test func noLineHoldsAnEscape() {
    var player = Player {
      $0.person.glimmers[0] = Glimmer(
        id: "own", text: "sun\u{1B}[31m", category: nil, origin: .added)
    }
    var narrator = Narrator()
    player.start()
    var said = narrator.lines(for: player.model, at: player.stamp)
    for _ in 0..<400 {
      player.wait(3)
      said += narrator.lines(for: player.model, at: player.stamp)
    }
    // The runtime shows a mark for every control character; none comes from the face itself.
    #expect(said.filter { $0.contains("\u{1B}") }.allSatisfy { $0.contains("sun") })
    #expect(said.contains { $0.hasPrefix("Closing") })
  }
}
