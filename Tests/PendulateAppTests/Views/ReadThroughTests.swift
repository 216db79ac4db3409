import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What lies over a screen can be read to its end, whole, in every window.
@Suite struct ReadThroughTests {
  static let sizes = [(160, 50), (80, 24), (50, 15), (40, 10), (20, 6)]

  /// All that is seen from the first row to the last, without the arrows and the keys.
  private func text(_ player: Player) -> String {
    var player = player
    var seen: [String] = []
    for _ in 0..<300 {
      seen += player.screen.split(separator: "\n").map(String.init)
      let earlier = player.screen
      player.press(.down)
      if !player.model.screen.state.isCover || player.screen == earlier { break }
    }
    return seen.joined(separator: " ")
  }

  private func expectAll(
    of texts: [String], in player: Player, at location: SourceLocation = #_sourceLocation
  ) {
    let seen = text(player)
    #expect(!seen.contains("…"), "\(player.screen)", sourceLocation: location)
    for word in texts.flatMap({ $0.split(whereSeparator: \.isWhitespace) })
    where !seen.contains(word) {
      Issue.record("\(word) is not seen in \(seen)", sourceLocation: location)
    }
  }

  private func player(_ columns: Int, _ rows: Int) -> Player {
    Player(columns: columns, rows: rows) { model in
      model.person.supportText = "Mira, 0151 000 000\nThe bench by the canal"
      model.content.supportLines = (1...12).map {
        SupportLine(
          place: "Country \($0) of many", service: "A service with a name of some length \($0)",
          how: "0800 111 0\($0), or a text of 741\($0) at any hour", hours: "day and night \($0)")
      }
    }
  }

  @Test(arguments: sizes)
  func theCard(_ columns: Int, _ rows: Int) {
    var player = player(columns, rows)
    let content = player.model.content
    player.type("!")
    expectAll(of: content.supportCard + [player.model.person.supportText], in: player)
    player.type("l")
    expectAll(
      of: content.supportLines.flatMap { [$0.place, $0.how, $0.service, $0.hours] }, in: player)
  }

  @Test(arguments: sizes)
  func theKeysOfEveryScreen(_ columns: Int, _ rows: Int) {
    for player in KeyHelpTests.places(columns, rows) {
      let page = player.model.screen.state.help
      var asked = player
      asked.type("?")
      #expect(asked.model.screen == .help(HelpScreen(page: page)))
      expectAll(
        of: [page.first] + page.entries.flatMap { [$0.keys.text(.unicode), $0.summary] }, in: asked)
    }
  }
}
