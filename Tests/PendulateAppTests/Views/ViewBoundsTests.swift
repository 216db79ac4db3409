import TerminalGrid
import Testing

@testable import PendulateApp

@Suite struct ViewBoundsTests {
  static let widths = [1, 2, 3, 5, 9, 13, 19, 20, 23, 29, 31, 39, 43, 44, 45, 50, 59, 80, 133, 200]
  static let heights = [1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13, 15, 19, 20, 24, 33, 60]

  @Test(arguments: ViewSample.all)
  func nothingIsWrittenOutsideTheArea(_ sample: ViewSample) {
    for columns in Self.widths {
      for rows in Self.heights {
        for glyphs in [Glyphs.unicode, .ascii] {
          var grid = CellGrid(size: Size(columns: columns + 4, rows: rows + 4))
          grid.fill(Rect(grid.size), with: "~", style: .notice)
          let area = Rect(x: 2, y: 2, columns: columns, rows: rows)
          sample.draw(area, &grid, glyphs)
          let outside = grid.outside(area)
          #expect(outside.isEmpty, "\(sample.name) at \(columns)x\(rows): \(outside)")
          if let caret = grid.caret { #expect(area.contains(x: caret.x, y: caret.y)) }
        }
      }
    }
  }

  @Test(arguments: ViewSample.all)
  func sevenBitScreensHoldSevenBitCharactersOnly(_ sample: ViewSample) {
    guard sample.name != "text-wide" else { return }
    for size in [(80, 24), (50, 15), (20, 6)] {
      let grid = frame(size.0, size.1) { sample.draw($0, &$1, .ascii) }
      let odd = grid.rows.joined().filter { !$0.isASCII }
      #expect(odd.isEmpty, "\(sample.name) at \(size): \(odd)")
    }
  }

  @Test(arguments: ViewSample.all.filter { $0.name != "bare" })
  func anAreaOfNoCellsIsLeftAlone(_ sample: ViewSample) {
    var grid = CellGrid(size: Size(columns: 10, rows: 10))
    sample.draw(Rect(x: 3, y: 3, columns: 0, rows: 0), &grid, .unicode)
    #expect(grid == CellGrid(size: grid.size))
  }
}

extension CellGrid {
  /// Where cells outside an area were changed from the `~` that filled them.
  fileprivate func outside(_ area: Rect) -> [String] {
    var places: [String] = []
    for y in 0..<size.rows {
      for x in 0..<size.columns where !area.contains(x: x, y: y) {
        if character(of: self[x, y]) != "~" { places.append("\(x),\(y)") }
      }
    }
    return places
  }
}
