import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// In a large window no line of a list is cut as long as there is room for it: cells in its row, or rows
/// of the page that nothing stands in.
@Suite struct WholeListsTests {
  private static let size = Size(columns: 120, rows: 36)
  private static let list = LibraryLayout(Rect(size)).list
  private static let page = LookingBackLayout(Rect(size)).page

  /// The most free cells behind a text that is cut: a gap and what a length leaves of its column.
  private static let gap = 7

  /// The rows of a part of the window that are cut though there is room.
  private func cut(_ grid: CellGrid, in area: Rect) -> [String] {
    let rows = grid.rows[area.y..<area.maxY].map { row in
      String(row.dropFirst(area.x).prefix(area.columns))
    }
    let hasFreeRow = rows.last?.allSatisfy { $0 == " " } ?? false
    return rows.filter { row in
      guard let end = row.lastIndex(of: "…"), row.first(where: { $0 != " " }) != "…" else {
        return false
      }
      return hasFreeRow
        || row[row.index(after: end)...].prefix { $0 == " " }.count > Self.gap
    }
  }

  @Test func noPlaceCutsAListThatHasRoom() {
    for place in JourneyPlace.all {
      let place = place.resized(to: Self.size)
      let grid = place.model.frame(at: place.stamp, glyphs: .unicode)
      switch place.model.screen {
      case .home: #expect(!place.text.contains("…"), "\(place)\n\(place.text)")
      case .library: #expect(cut(grid, in: Self.list) == [], "\(place)\n\(place.text)")
      case .lookingBack: #expect(cut(grid, in: Self.page) == [], "\(place)\n\(place.text)")
      case .session, .breathe, .consent, .offer, .restOffer, .checkIn, .glimmer, .finds,
        .breatheSetup, .holds, .ramp, .about, .today, .plan, .window, .card, .help, .hidden:
        break
      }
    }
  }

  @Test(arguments: [1, 2, 8, 14, 30, 33, 60])
  func glimmersTakeTheRowsThatAreFree(_ count: Int) {
    let text = "The smell of rain on warm stone, that morning by the river when nobody was up yet"
    let player = Player.inLibrary(
      columns: Self.size.columns, rows: Self.size.rows,
      (1...count).map {
        LibrarySample.own($0, "\(text), \($0)", $0 % 3 == 0 ? nil : .environment)
      }, starters: [])
    #expect(cut(player.model.frame(at: player.stamp, glyphs: .unicode), in: Self.list) == [])
    if count <= 14 { #expect(!player.screen.contains("…"), "\(player.screen)") }
  }

  @Test(arguments: [1, 2, 8, 14, 30, 60], ["", "river"])
  func entriesTakeTheRowsThatAreFree(_ count: Int, _ words: String) {
    var back = LookingBackScreen(year: 2026)
    back.words = words
    let about = "the phone call by the river, and all that came after it in the week when "
    let entries = (0..<count).map { index -> JournalEntry in
      var entry = JournalEntry(
        id: Identifier(rawValue: "e\(index)"),
        at: SampleModel.now.advanced(by: .seconds(-index * 30_000)),
        kind: .session(
          practice: index % 2 == 0 ? "touch" : "a practice of one's own with a rather long name",
          mode: .touch, isRehearsal: index % 3 == 0, outcome: .closed, activeSeconds: 700,
          touchSeconds: 20), about: about + about, pre: 4, post: 2, state: .stirredUp)
      if !words.isEmpty { entry.found = about + about }
      return entry
    }
    back.window = JournalWindow(offset: 0, total: count, entries: entries)
    var grid = CellGrid(size: Self.size)
    JournalListView(back: back, context: SampleModel.model().context, glyphs: .unicode)
      .draw(in: Self.page, into: &grid)
    #expect(cut(grid, in: Self.page) == [], "\(grid.rows.joined(separator: "\n"))")
    if count < 3 { #expect(!grid.rows.joined().contains("…")) }
  }

  @Test func rowsAreGivenFromTheTopAsLongAsTheyLast() {
    #expect(Row.limits(of: [1, 3, 2], in: 6) == [1, 3, 2])
    #expect(Row.limits(of: [1, 3, 2], in: 5) == [1, 3, 1])
    #expect(Row.limits(of: [4, 3, 2], in: 5) == [3, 1, 1])
    #expect(Row.limits(of: [4, 3, 2], in: 2) == [1, 1, 1])
  }
}
