import TerminalGrid

/// A small picture of dots, eight to a cell.
struct DotCanvas {
  let columns: Int
  let rows: Int
  private var cells: [UInt8]

  init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    cells = Array(repeating: 0, count: self.columns * self.rows)
  }

  /// Sets the dot at a place; two dots to a column, four to a row.
  mutating func set(_ x: Int, _ y: Int) {
    guard x >= 0, y >= 0, x < columns * 2, y < rows * 4 else { return }
    cells[(y >> 2) * columns + (x >> 1)] |= Self.bit(x, y)
  }

  /// What stands for a dot within its cell, as fonts have it: the lowest row came to the others later.
  static func bit(_ x: Int, _ y: Int) -> UInt8 {
    let row = y & 3
    return 1 << UInt8(row == 3 ? 6 + (x & 1) : row + 3 * (x & 1))
  }

  /// Draws a line between two places, in dots.
  mutating func line(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) {
    let steps = Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up))
    guard steps > 0 else { return }
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      set(
        Int((start.x + (end.x - start.x) * share).rounded()),
        Int((start.y + (end.y - start.y) * share).rounded()))
    }
  }

  /// Fills a disc, or draws its rim alone.
  mutating func disc(at centre: (x: Double, y: Double), radius: Double, isFilled: Bool) {
    let reach = Int(radius.rounded(.up)) + 1
    for y in -reach...reach {
      for x in -reach...reach {
        let distance = Double(x * x + y * y).squareRoot()
        if isFilled ? distance <= radius : abs(distance - radius) < 0.6 {
          set(Int(centre.x.rounded()) + x, Int(centre.y.rounded()) + y)
        }
      }
    }
  }

  func draw(atX left: Int, y top: Int, style: Style, glyphs: Glyphs, into grid: inout CellGrid) {
    for row in 0..<rows {
      for column in 0..<columns {
        let dots = cells[row * columns + column]
        guard dots != 0 else { continue }
        grid.put(glyphs.braille(dots: dots), x: left + column, y: top + row, style: style)
      }
    }
  }
}
