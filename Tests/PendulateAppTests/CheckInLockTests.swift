import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// A number in a check-in on its own counts at once, and not only at the next start.
@Suite struct CheckInLockTests {
  private func player(saying number: String) -> Player {
    var player = Player()
    player.model.openHome()
    player.model.stack.append(.checkIn(CheckInScreen(.open, in: player.model.context)))
    player.type(number)
    return player
  }

  @Test(arguments: [("6", nil), ("7", 1), ("8", 1), ("9", 3), ("x", 3)])
  func touchingRestsFromTheAnswerOn(key: String, days: Int?) {
    let player = player(saying: key)
    let lock = player.model.person.limits(at: player.stamp.wall).lock
    #expect(lock?.reason == days.map { _ in .checkIn })
    #expect(lock?.until == days.map { player.stamp.wall.advanced(by: .seconds($0 * 86_400)) })
  }

  @Test func homeSaysSoAndASessionHasNoTouch() {
    var player = player(saying: "9")
    player.press(.escape)
    #expect(
      HomeWords.sentence(in: .practices, player.model.context, at: player.stamp.wall)?
        .contains("a lot at a check-in") == true)
    player.press(.character(" "))
    player.start()
    #expect(player.model.sessionScreen?.session.plan.mode == .resource)
    #expect(player.screen.contains("a lot at a check-in"))
  }

  @Test(arguments: ["7", "9", "x"])
  func aNumberThatIsTakenBackLiftsItsLock(key: String) {
    var player = player(saying: key)
    // From 9 on people are shown first.
    if key != "7" { player.press(.backspace) }
    player.press(.backspace)
    #expect(player.model.person.limits(at: player.stamp.wall).lock == nil)
    player.press(.escape)
    #expect(player.model.person.limits(at: player.stamp.wall).lock == nil)
    let kept = player.keptCheckIns
    #expect(kept.map(\.distress?.value) == [key == "x" ? 10 : Int(key), nil])
    #expect(Set(kept.map(\.id)).count == 1)
  }

  @Test func aNumberThatIsChangedCountsAsItIsNow() {
    var player = player(saying: "9")
    player.press(.backspace, .backspace)
    player.type("3")
    #expect(player.model.person.limits(at: player.stamp.wall).lock == nil)
    #expect(player.model.person.ledger.open.isEmpty)
  }
}
