import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// The setting up is left from anywhere on it, with everything sensible.
@Suite struct SettingUpAtOnceTests {
  private func settingUp(_ practice: String = "touch") -> Player {
    var player = Player()
    player.start(practice)
    if practice == "touch" {
      player.type("yyy3i4")
      player.press(.enter)
    }
    return player
  }

  @Test(arguments: ["touch", "rest"])
  func enterBeginsFromEveryField(practice: String) {
    let fields = settingUp(practice).model.sessionScreen?.form?.fields.count ?? 0
    #expect(fields >= 3)
    for place in 0..<fields {
      for way in [Key.tab, .down] {
        var player = settingUp(practice)
        for _ in 0..<60 where player.model.sessionScreen?.form?.index ?? 99 < place {
          player.press(way)
        }
        #expect(player.model.sessionScreen?.form?.index == place)
        #expect(player.screen.contains("Enter begins"))
        player.press(.enter)
        let plan = player.model.sessionScreen?.session.plan
        #expect(player.stage == .resource, "\(place)")
        #expect((1...4).contains(plan?.aim ?? 0) && (1...3).contains(plan?.touches ?? 0))
        #expect(plan?.glimmers.isEmpty == false)
        #expect(player.model.sessionScreen?.about == nil)
      }
      var lines = settingUp(practice)
      for _ in 0..<place { lines.enter("") }
      lines.enter("begin")
      #expect(lines.stage == .resource && lines.model.sessionScreen?.about == nil)
    }
  }

  @Test func whatIsTypedIsKeptByEnterAndByMovingOn() {
    for keys in [[Key.enter], [.tab, .enter], [.up, .enter]] {
      var player = settingUp()
      player.press(.tab)
      player.type("stairs")
      for key in keys { player.press(key) }
      #expect(player.stage == .resource)
      #expect(player.model.sessionScreen?.about == "stairs")
    }
  }

  @Test func enterInTheListOfGlimmersBegins() {
    var player = settingUp()
    player.press(.tab, .tab, .tab, .tab, .down, .character(" "), .down, .enter)
    #expect(player.stage == .resource)
    #expect(player.model.sessionScreen?.session.plan.glimmers.first?.id == "glimmer2")
  }

  @Test func theFirstLineSaysHowToBegin() {
    let player = settingUp()
    var narrator = Narrator()
    let said = narrator.lines(for: player.model, at: player.stamp)
    #expect(said.last?.contains("begin starts with all as it is") == true, "\(said)")
  }

  @Test("arrows are as fast as a hand is, and what comes right behind them waits")
  func arrowsInABurst() {
    var player = settingUp()
    for _ in 0..<3 { player.press(.down, then: .milliseconds(40)) }
    #expect(player.model.sessionScreen?.form?.index == 3)
    player.press(.enter, then: .milliseconds(40))
    #expect(player.stage == .choose)
    player.rest(.seconds(1))
    player.press(.enter)
    #expect(player.stage == .resource)
  }
}
