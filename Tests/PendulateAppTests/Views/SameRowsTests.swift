import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp

/// What the eye comes back to stands in the same rows, whatever is on screen.
@Suite struct SameRowsTests {
  @Test(arguments: [20, 24, 28, 29, 36, 50, 80])
  func titlesStandWhereThoseOfASessionDo(_ rows: Int) {
    let size = Size(columns: 120, rows: rows)
    let title = SessionLayout(size).title.y
    #expect(Layout(Rect(size)).body.y == title)
    #expect(LibraryLayout(Rect(size)).title.y == title)
    #expect(LookingBackLayout(Rect(size)).title.y == title)
  }

  /// Nothing is left free between the keys and the last row of a page but a gap.
  @Test(arguments: [20, 28, 36, 50])
  func aPageEndsAboveTheKeys(_ rows: Int) {
    let layout = Layout(Rect(Size(columns: 120, rows: rows)))
    #expect(layout.body.maxY + 1 == layout.keys.y)
  }

  /// The body is as tall, and in the same rows, while a place is chosen and while it is asked about.
  @Test(arguments: [(80, 24), (100, 30), (120, 36)], [Glyphs.unicode, .ascii])
  func theBodyStaysWhereItIs(_ size: (Int, Int), _ glyphs: Glyphs) throws {
    func rows(_ step: BodyEntry.Step, isList: Bool = false) -> [String] {
      var form = SampleModel.bodyForm().inSession
      form.body?.step = step
      form.body?.isList = isList
      let grid = frame(size.0, size.1) { area, grid in
        PageView.render(
          form, content: SampleModel.content, in: area, into: &grid, glyphs: glyphs)
      }
      return grid.rows.map { String($0.dropLast(1)) }
    }
    let first = try #require(rows(.region).firstIndex { $0.contains("front") })
    for step in [BodyEntry.Step.tone, .change] {
      let asked = rows(step)
      #expect(asked.firstIndex { $0.contains("front") } == first, "\(asked)")
      let figures = [asked, rows(.region)].map { $0[first...].prefix(12).map { $0.prefix(26) } }
      #expect(figures[0] == figures[1])
      #expect(!rows(step, isList: true).contains { $0.contains("front") })
    }
  }

  /// Where there are no fine dots, what is marked and where one is shows in the outline as well.
  @Test(arguments: BodyMark.Tone.allCases, [Glyphs.console, .ascii])
  func aMarkShowsInTheOutline(_ tone: BodyMark.Tone, _ glyphs: Glyphs) throws {
    let figure = try #require(BodyFigure(rows: 13, glyphs: glyphs))
    for spot in BodySpot.all {
      let cells = figure.cells(
        spot.side, tone: { $0 == spot.region ? tone : nil }, here: nil, signs: { _ in [] })
      let style = BodySigns.sign(tone, glyphs).style
      let drawn = cells.joined().filter { $0.character != " " && $0.style == style }
      #expect(drawn.count >= 2, "\(spot.region)")
      let here = figure.cells(spot.side, tone: { _ in nil }, here: spot.region, signs: { _ in [] })
      #expect(here.joined().count { $0.style == .accentBold } == drawn.count, "\(spot.region)")
    }
  }
}
