import Testing

@testable import TerminalGrid

@Suite struct CellGridPropertyTests {
  private static let pieces = [
    "a", "breathe", "漢字", "e\u{301}", "👩‍👩‍👧", "▏█", "\u{1B}[2J", "क्षि", "\u{202E}", "🇩🇪x", "",
  ]

  /// Each cell begins a character that lies whole in its row, or continues one.
  private func isWhole(_ frame: CellGrid) -> Bool {
    for y in 0..<frame.size.rows {
      var x = 0
      while x < frame.size.columns {
        let cell = frame[x, y]
        guard !cell.isContinuation, x + cell.columns <= frame.size.columns else { return false }
        guard frame.character(of: cell) != nil else { return false }
        for next in x + 1..<max(x + 1, x + cell.columns) {
          guard frame[next, y].isContinuation, frame[next, y].style == cell.style else {
            return false
          }
        }
        x += cell.columns
      }
    }
    return true
  }

  @Test(arguments: 1...20)
  func noWriteLeavesItsRowOrSplitsACharacter(seed: UInt64) {
    var random = SplitMix(state: seed)
    let inks = Ink.allCases
    for _ in 0..<20 {
      let size = Size(
        columns: Int.random(in: 0...12, using: &random), rows: Int.random(in: 0...4, using: &random)
      )
      var frame = CellGrid(size: size)
      for _ in 0..<60 {
        let before = frame
        let x = Int.random(in: -6...14, using: &random)
        let y = Int.random(in: -2...5, using: &random)
        let text = Self.pieces[Int.random(in: 0..<Self.pieces.count, using: &random)]
        let style = Style(inks[Int.random(in: 0..<inks.count, using: &random)])
        let area = Rect(
          x: x, y: y, columns: Int.random(in: 0...9, using: &random),
          rows: Int.random(in: 0...3, using: &random))
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          let limit = Bool.random(using: &random) ? Int.random(in: -1...9, using: &random) : nil
          let used = frame.write(text, x: x, y: y, style: style, columns: limit)
          #expect(used <= DisplayWidth.columns(of: text))
          #expect(used <= max(0, limit ?? used))
        case 1: frame.put(text.first ?? " ", x: x, y: y, style: style)
        case 2: frame.fill(area, with: text.first ?? " ", style: style)
        default: frame.restyle(area, style: style)
        }
        #expect(isWhole(frame))
        #expect(frame.cells.count == size.columns * size.rows)
        expectOnlyChangesDiffer(frame, before)
      }
    }
  }

  /// What `changedColumns` leaves out is the same in both frames.
  private func expectOnlyChangesDiffer(_ frame: CellGrid, _ before: CellGrid) {
    for y in 0..<frame.size.rows {
      let changed = frame.changedColumns(inRow: y, since: before)
      var covered = 0
      for x in 0..<frame.size.columns where !(changed?.contains(x) ?? false) {
        #expect(frame[x, y] == before[x, y])
      }
      if let changed {
        #expect(!frame[changed.lowerBound, y].isContinuation)
        #expect(!frame[changed.upperBound, y].isContinuation)
        frame.forEachRun(inRow: y, columns: changed) { run, style in
          #expect(run.allSatisfy { frame[$0, y].style == style })
          covered += run.count
        }
        #expect(covered == changed.count)
      }
    }
  }
}
