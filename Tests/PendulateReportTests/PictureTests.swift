import PendulateCore
import TerminalGrid
import Testing

@testable import PendulateApp
@testable import PendulateReport

/// Every picture as it was recorded, in cells and in SVG, from the same journals.
@Suite struct PictureTests {
  @Test(arguments: TrendPicture.allCases) func trendsLookAsRecorded(_ picture: TrendPicture) {
    var album = ""
    for sample in PictureSample.all {
      let trends = sample.trends
      // Few sessions fit a narrow place; there the terminal has seven bits as well.
      let isNarrow = sample.length == .month
      let columns = isNarrow ? 46 : 110
      album += "== \(sample.name)\n"
      let cells = Chart(picture, of: trends, detail: .coarse).map { chart in
        CellChart(
          chart: chart, columns: columns, rows: isNarrow ? 7 : 12,
          glyphs: isNarrow ? .ascii : .unicode)
      }
      album += Self.text(cells?.drawn ?? [], columns: columns)
      if let chart = Chart(picture, of: trends, detail: .fine) {
        let width = isNarrow ? SVGChart.halfWidth : SVGChart.wholeWidth
        album += SVGChart(chart: chart, width: width).svg(
          title: picture.title, description: "What it comes to.")
      }
    }
    expectPicture(album, named: "\(picture.rawValue).txt")
  }

  @Test func sessionsLookAsRecorded() throws {
    var album = ""
    let sessions =
      try SessionSample.scripts.map { ($0, try SessionSample.events($0)) }
      + [("every mark", try SessionSample.eventsWithEveryMark())]
    for (name, events) in sessions {
      album += "== \(name)\n\(SessionChart(events).map { SVGSession(chart: $0).svg } ?? "")"
      for (columns, glyphs) in [(100, Glyphs.unicode), (46, .ascii)] {
        let drawing = SwingTimelineView(events: events, columns: columns, glyphs: glyphs)
        album += "== \(columns) columns\n\(Self.text(drawing.rows, columns: columns))"
      }
    }
    expectPicture(album, named: "session.txt")
  }

  @Test func yearsLookAsRecorded() {
    var album = ""
    for year in [2024, 2026] {
      album += SVGYear(year: year, days: SessionSample.days(of: year)).svg
    }
    expectPicture(album, named: "year.txt")
  }

  private static func text(_ rows: [Row], columns: Int) -> String {
    let size = Size(columns: columns, rows: rows.count)
    var grid = CellGrid(size: size)
    Row.draw(rows, in: Rect(size), into: &grid, glyphs: .unicode)
    return grid.styledDescription + "\n"
  }
}
