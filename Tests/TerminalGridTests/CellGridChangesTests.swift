import Testing
import TerminalGrid

@Suite struct CellGridChangesTests {
  private let blank = CellGrid(size: Size(columns: 10, rows: 2))

  @Test func equalRowsNeedNothing() {
    #expect(blank.changedColumns(inRow: 0, since: blank) == nil)
    #expect(blank.changedColumns(inRow: 7, since: blank) == nil)
  }

  @Test func oneChangedCellIsOneColumn() {
    var frame = blank
    frame.put("o", x: 4, y: 1)
    #expect(frame.changedColumns(inRow: 0, since: blank) == nil)
    #expect(frame.changedColumns(inRow: 1, since: blank) == 4..<5)
  }

  @Test func changesReachFromTheFirstToTheLast() {
    var frame = blank
    frame.put("o", x: 2, y: 0)
    frame.put("漢", x: 6, y: 0)
    #expect(frame.changedColumns(inRow: 0, since: blank) == 2..<8)
  }

  @Test func aStyleAloneIsAChange() {
    var frame = blank
    frame.restyle(Rect(x: 3, y: 0, columns: 2, rows: 1), style: .safety)
    #expect(frame.changedColumns(inRow: 0, since: blank) == 3..<5)
  }

  @Test func anotherSizeChangesEverything() {
    let wider = CellGrid(size: Size(columns: 11, rows: 2))
    #expect(wider.changedColumns(inRow: 0, since: blank) == 0..<11)
  }

  @Test func runsSplitAtEachStyle() {
    var frame = blank
    frame.write("safe", x: 2, y: 0, style: .safety)
    frame.write("!", x: 6, y: 0, style: .strong)
    var runs: [Range<Int>] = []
    frame.forEachRun(inRow: 0, columns: -5..<99) { columns, _ in runs.append(columns) }
    #expect(runs == [0..<2, 2..<6, 6..<7, 7..<10])
  }
}
