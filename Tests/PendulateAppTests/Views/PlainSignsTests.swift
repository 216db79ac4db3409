import TerminalGrid
import Testing

@testable import PendulateApp

/// Signs that stand beside each other can be told apart in every set of glyphs.
@Suite struct PlainSignsTests {
  private static let sets = [Glyphs.unicode, .ascii, .console]

  @Test(arguments: sets)
  func whatIsLeftOfATimeIsToldFromWhatHasPassed(_ glyphs: Glyphs) {
    let grid = frame(20, 1) { area, grid in
      TimeBarView.render(halves: 20, in: area, style: .safety, into: &grid, glyphs: glyphs)
    }
    let row = Array(grid.rows[0])
    #expect(Set(row[..<10]).isDisjoint(with: row[10...]), "\(grid.rows[0])")
    #expect(!row.contains("_") && !row.contains(" "))
  }
}
