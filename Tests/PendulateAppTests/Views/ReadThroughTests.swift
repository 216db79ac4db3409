import PendulateCore
import PendulateLibrary
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
      let earlier = player
      player.press(.down)
      let isLeft =
        earlier.model.screen.state.isCover && !player.model.screen.state.isCover
      if isLeft || player.screen == earlier.screen { break }
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
      model.person.plan[.people] = "Mira, 0151 000 000\nThe bench by the canal"
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
    expectAll(of: content.supportCard + [player.model.person.plan[.people]], in: player)
    player.type("l")
    expectAll(
      of: content.supportLines.flatMap { [$0.place, $0.how, $0.service, $0.hours] }, in: player)
  }

  /// The shipped card with its services: to the last word, and each number in one piece.
  @Test(arguments: sizes)
  func theShippedCardAndItsNumbers(_ columns: Int, _ rows: Int) {
    let shipped = ContentLoader.load(.support, personFolder: nil).content
    var player = Player(columns: columns, rows: rows) { model in
      model.content.supportCard = shipped.supportCard
      model.content.supportLines = shipped.supportLines
      model.content.supportLinesChecked = shipped.supportLinesChecked
    }
    player.type("!l")
    expectAll(
      of: shipped.supportLines.flatMap { [$0.place, $0.how, $0.service, $0.hours] }
        + [CardWords.noted(shipped)], in: player)
    let seen = text(player)
    for match in shipped.supportLines.flatMap({ $0.how.matches(of: /[0-9][0-9 -]*[0-9]/) }) {
      #expect(seen.contains(match.output), "\(match.output) is broken at \(columns) x \(rows)")
    }
  }

  /// Where the practice stops: that it has, three lines and the card, on one page.
  @Test(arguments: sizes)
  func whereItStops(_ columns: Int, _ rows: Int) {
    var player = player(columns, rows)
    let lines = ContentLoader.load(.prompts, personFolder: nil).content.prompts[.stop] ?? []
    #expect(lines.count == 3)
    player.model.content.prompts[.stop] = lines
    player.start("rest")
    player.reachResource()
    player.type("9")
    #expect(player.stage == .stop)
    let own = player.model.person.plan[.people]
    expectAll(of: lines + [own] + player.model.content.supportCard, in: player)
    #expect(player.stage == .stop, "reading on is no way out")
    if rows >= 24 { #expect(!player.screen.contains("\u{2193}"), "it fits on one screen") }
  }

  /// Where it stays hard the card comes, and what is asked is still seen.
  @Test(arguments: sizes)
  func theCardWhereItStaysHard(_ columns: Int, _ rows: Int) {
    var player = player(columns, rows)
    player.start("rest")
    player.reachResource()
    player.type("7")
    for _ in 0..<5 {
      player.wait(60)
      player.type("7")
    }
    player.wait(60)
    let session = player.model.sessionScreen?.session
    #expect(session?.stage == .high && session?.showsSupportCard == true)
    #expect(session?.question != nil && player.screen.contains("9"), "\(player.screen)")
    expectAll(
      of: [player.model.person.plan[.people]] + player.model.content.supportCard, in: player)
  }

  /// All of it is told in lines.
  @Test func theCardInLines() {
    let player = player(80, 24)
    let content = player.model.content
    let told = CardWords.lines(player.model.context, showsLines: true).joined(separator: "\n")
    for text in content.supportCard
      + player.model.person.plan[.people].split(separator: "\n").map(
        String.init) + content.supportLines.flatMap({ [$0.place, $0.how, $0.service, $0.hours] })
    {
      #expect(told.contains(text))
    }
    #expect(told.contains("not confirmed by the service") && !told.contains("looked at"))
  }

  @Test(arguments: sizes)
  func theKeysOfEveryScreen(_ columns: Int, _ rows: Int) {
    for player in KeyHelpTests.places(columns, rows) {
      let page = player.model.help(at: player.stamp)
      var asked = player
      asked.type("?")
      #expect(asked.model.screen == .help(HelpScreen(page: page)))
      expectAll(
        of: [page.first] + page.entries.flatMap { [$0.keys.text(.unicode), $0.summary] }, in: asked)
    }
  }
}
