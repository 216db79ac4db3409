import PendulateCore
import PendulateLibrary
import TerminalGrid
import Testing

@testable import PendulateApp

/// PRACTICE 4.5: the standing rules as they are seen, said and pressed.
@Suite struct StandingRuleScreenTests {
  /// The last line that the program prints as it ends; nil where it goes on, empty without one.
  private func lastLine(_ player: Player) -> String? {
    for effect in player.effects {
      if case .process(.quit(0, let line)) = effect { return line ?? "" }
    }
    return nil
  }

  /// A session that reached its first touch.
  private func touching() -> Player {
    var player = Player()
    player.start()
    player.reachGate()
    player.type("t")
    return player
  }

  @Test(
    "4.5 rule 2: leaving is instant, asks nothing, and the last line is one grounding line",
    arguments: AskingPlace.inSession)
  func leavingIsInstant(place: AskingPlace) {
    var player = place.player()
    guard player.stage != .rest else { return }
    player.press(.control("c"))
    #expect(player.model.sessionScreen?.session.outcome != nil)
    #expect(GroundingLines.lines.contains(lastLine(player) ?? ""))
  }

  @Test("4.5 rule 2: from a touch one key comes back, and a second one leaves")
  func twoKeysFromATouch() {
    var player = touching()
    player.press(.character("q"))
    #expect(player.stage == .orient && lastLine(player) == nil)
    player.wait(1)
    player.press(.character("q"))
    #expect(GroundingLines.lines.contains(lastLine(player) ?? ""))
    for line in GroundingLines.lines {
      #expect(!line.contains("?") && WordRules.violations(in: line).isEmpty)
    }
  }

  /// A session in the setting up, at what it is about.
  private func atTheLabel() -> Player {
    var player = Player()
    player.start()
    player.type("yyy3i4")
    player.press(.enter, .tab)
    #expect(player.model.sessionScreen?.form?.current?.name == .about)
    return player
  }

  @Test("4.5 rule 3: a label has 24 characters at most, and may be blank")
  func labels() {
    var long = atTheLabel()
    long.type(String(repeating: "stairs ", count: 10))
    long.reachResource()
    #expect(long.model.sessionScreen?.about == "stairs stairs stairs sta")
    var blank = atTheLabel()
    blank.press(.enter)
    #expect(blank.model.sessionScreen?.about == nil)
    #expect(!blank.effects.contains { if case .journal(.label, _) = $0 { true } else { false } })
  }

  @Test("4.5 rule 3: a label is shown as \"it\" during TOUCH, and no event holds it")
  func labelsInATouch() {
    var player = atTheLabel()
    player.type("stairs")
    player.press(.enter)
    player.reachResource()
    player.wait(Double(player.model.sessionScreen?.session.plan.resourceSeconds ?? 0) + 0.5)
    player.type("2it")
    #expect(player.model.sessionScreen?.about == "stairs")
    #expect(player.stage == .touch && !player.screen.contains("stairs"))
    var narrator = Narrator()
    let said = narrator.lines(for: player.model, at: player.stamp)
    #expect(!said.contains { $0.contains("stairs") })
    #expect(!player.records.contains { "\($0)".contains("stairs") })
  }

  @Test("4.5 rule 5: no streaks, no missed days, no praise, no badge, on any screen")
  func nothingCountsOrPraises() {
    let counting =
      /streak|in a row|missed|you haven|well done|good job|great|congrat|proud|badge|reward|trophy|personal best|keep it up|achiev|\bgoal\b/
    for text in WordsOnScreenTests.words {
      #expect(!text.lowercased().contains(counting), "\(text)")
    }
  }

  @Test(
    "4.5 rule 6: the rest card names the next task, water, light and a slow wander, and tenderness")
  func restCard() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("c")
    player.wait(200)
    player.type("1i12")
    for _ in 0..<8 where !player.screen.contains("Before the next task") { player.press(.enter) }
    let words = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for part in ["next task", "water", "light", "slow wander", "tired or tender", "day or two"] {
      #expect(words.contains(part), "\(part)")
    }
  }

  @Test("4.5 rule 7: one key hides everything, in a session too", arguments: [false, true])
  func hiding(isInSession: Bool) {
    var player = Player()
    if isInSession {
      player.start()
      player.settleIn()
    }
    player.type("h")
    let words = player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words == "press any key")
  }

  @Test("4.5 rule 8: in lines each change of stage is one, and nothing depends on colour or sight")
  func stagesAsLines() {
    var player = Player()
    var narrator = Narrator()
    player.start()
    player.reachGate()
    var said: [String] = narrator.lines(for: player.model, at: player.stamp)
    var stages: [Stage] = [.gate]
    player.type("t")
    for _ in 0..<1200 where player.stage != .rest && player.stage != nil {
      if let stage = player.stage, stages.last != stage { stages.append(stage) }
      said += narrator.lines(for: player.model, at: player.stamp)
      player.wait(1)
    }
    #expect(stages.contains(.touch) && stages.contains(.orient) && stages.contains(.close))
    for stage in stages {
      let opening = StageWords.opening(stage, seconds: nil).prefix(7)
      #expect(said.contains { $0.hasPrefix(opening) }, "\(stage)")
    }
    #expect(said.allSatisfy { !$0.contains("\u{1B}") && !$0.contains("\u{7}") })
  }

  @Test("4.5 rule 10: nothing on any screen says that one is safe")
  func nobodyIsToldThatTheyAreSafe() {
    #expect(WordRules.violations(in: "You are safe.") == ["safe"])
    for text in WordsOnScreenTests.words {
      #expect(!WordRules.violations(in: text).contains("safe"))
    }
    #expect(WindowWords.lead.lowercased().contains("okay enough"))
  }
}
