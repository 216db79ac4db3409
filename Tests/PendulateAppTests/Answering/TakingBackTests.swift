import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// Backspace takes an answer back until the next one, also one that ends touching.
@Suite struct BackspaceTests {
  private func taken(_ player: Player) -> [SessionEvent] {
    player.records.filter { $0.event == .takenBack }
  }

  private func player(_ keys: String) -> Player {
    var player = Player()
    player.start()
    player.type("yyy")
    player.type(keys)
    return player
  }

  @Test(arguments: ["7", "9", "x", "3f"])
  func anAlarmInTheCheckInBeforeCanBeTakenBack(keys: String) {
    var player = player(keys)
    #expect(player.model.sessionScreen?.session.escalation != nil)
    player.press(.backspace)
    #expect(taken(player).count == 1)
    #expect(player.stage == .checkPre)
    #expect(player.screen.contains("taken back, kept"))
    let session = player.model.sessionScreen
    #expect(session?.pre?.distress == nil || keys == "3f")
    #expect(session?.pre?.presence != .farAway)
    player.type("q")
    #expect(player.model.person.limits(at: player.stamp.wall).lock == nil)
  }

  @Test(arguments: ["7", "9", "x"])
  func aReportCanBeTakenBack(key: String) {
    var player = Player()
    player.start()
    player.settleIn()
    player.type(key)
    #expect(player.stage == .high || player.stage == .stop)
    player.press(.backspace)
    #expect(taken(player).count == 1)
    #expect(player.stage == .orient)
    #expect(player.model.sessionScreen?.session.gate.obstacles.contains(.over) == true)
    player.type("q")
    #expect(player.model.person.limits(at: player.stamp.wall).lock == nil)
  }

  @Test func whatIsNotTakenBackCounts() {
    var player = player("9q")
    #expect(player.model.person.limits(at: player.stamp.wall).lock != nil)
    player.press(.backspace)
    #expect(taken(player).isEmpty)
  }

  @Test func goingBackOnAPageTakesTheLastAnswerBackAndAsksItAgain() {
    var player = player("3")
    player.press(.backspace)
    #expect(taken(player).map(\.occasion) == [.pre])
    #expect(player.model.sessionScreen?.form?.current?.name == .distress)
    #expect(player.model.sessionScreen?.session.question?.scale == .distress)
    player.type("4")
    let told = player.records.filter { $0.event == .rate }.map(\.answer?.distress)
    #expect(told == [3, 4])
    #expect(player.model.sessionScreen?.form?.current?.name == .presence)
  }

  @Test func lookingBackWithAnArrowTakesNothingBack() {
    var player = player("3")
    player.press(.left)
    #expect(taken(player).isEmpty)
  }

  @Test func goingBackOverWhatWasSkippedTakesNothingBack() {
    var player = player("3")
    player.press(.enter, .backspace)
    #expect(taken(player).isEmpty)
  }

  @Test func aSlipCanBeTakenBackAtOnce() {
    var player = player("")
    player.press(.character("9"), then: .milliseconds(90))
    player.press(.backspace, then: .seconds(1))
    #expect(taken(player).count == 1)
    #expect(player.stage == .checkPre)
  }

  @Test func nothingIsTakenBackTwice() {
    var player = Player()
    player.start()
    player.settleIn()
    player.type("5")
    player.press(.backspace, .backspace)
    #expect(taken(player).count == 1)
  }

  @Test(arguments: ["back", "Back"])
  func aLineTakesItBackToo(line: String) {
    var player = Player()
    player.start()
    player.settleIn()
    player.enter("5", line)
    #expect(taken(player).map(\.occasion) == [.gate])
  }

  @Test func aLineOnAPageGoesBack() {
    var player = Player()
    player.start()
    player.enter("y", "y", "y", "3", "back")
    #expect(taken(player).count == 1)
    #expect(player.model.sessionScreen?.form?.current?.name == .distress)
  }
}
