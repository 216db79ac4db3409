import Testing
import TerminalGrid

@Suite struct RectTests {
  private let area = Rect(x: 2, y: 1, columns: 10, rows: 4)

  @Test func edgesAreHalfOpen() {
    #expect(area.maxX == 12 && area.maxY == 5)
    #expect(area.contains(x: 2, y: 1) && area.contains(x: 11, y: 4))
    #expect(!area.contains(x: 12, y: 1) && !area.contains(x: 2, y: 5))
  }

  @Test func insetShrinksAndNeverInverts() {
    #expect(area.inset(columns: 1, rows: 1) == Rect(x: 3, y: 2, columns: 8, rows: 2))
    #expect(area.inset(columns: 9, rows: 9).isEmpty)
    #expect(area.contains(x: area.inset(columns: 9, rows: 0).x, y: area.y))
    #expect(area.inset(columns: -1, rows: 0) == Rect(x: 1, y: 1, columns: 12, rows: 4))
  }

  @Test func intersectionIsWhatBothHold() {
    let screen = Rect(Size(columns: 5, rows: 5))
    #expect(area.intersection(screen) == Rect(x: 2, y: 1, columns: 3, rows: 4))
    #expect(area.intersection(Rect(x: 50, y: 50, columns: 1, rows: 1)).isEmpty)
  }
}
