import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What is said in the smallest window: whole where nothing is asked, and else with a sign of more.
@Suite struct SmallestWindowTests {
  private static let line = "Perhaps look for a corner, an edge, a doorway."

  private func words(_ player: Player) -> String {
    player.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func aPromptIsWholeWhereNothingIsAsked() {
    var player = Player(columns: 20, rows: 6) { model in
      model.content.prompts[.high] = [Self.line]
    }
    player.start("ground")
    #expect(words(player).contains(Self.line), "\(player.screen)")
  }

  @Test("where it is longer than its place an arrow says that there is more", arguments: 1...30)
  func anArrowSaysThatThereIsMore(length: Int) {
    let text = String(repeating: "a word or two and ", count: 12).prefix(90 + length) + "end."
    var player = Player(columns: 20, rows: 6) { model in
      model.content.prompts[.high] = [String(text)]
    }
    player.start("ground")
    #expect(player.screen.contains("↓") && !player.screen.contains("end."), "\(player.screen)")
  }
}
