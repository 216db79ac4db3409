import TerminalGrid

/// A picture in cells: signs, and fine dots where no sign stands.
struct ChartCanvas {
  let columns: Int
  let rows: Int
  let glyphs: Glyphs
  private var cells: [[(Character, Style)]]
  private var dots: [[(UInt8, Style)]]

  init(columns: Int, rows: Int, glyphs: Glyphs) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
    self.glyphs = glyphs
    cells = Array(repeating: Array(repeating: (" ", .plain), count: self.columns), count: self.rows)
    dots = Array(repeating: Array(repeating: (0, .plain), count: self.columns), count: self.rows)
  }

  /// Puts a sign into a cell; outside of the picture nothing happens.
  mutating func put(_ character: Character, x: Int, y: Int, style: Style) {
    guard cells.indices.contains(y), cells[y].indices.contains(x) else { return }
    cells[y][x] = (character, style)
  }

  mutating func write(_ text: String, x: Int, y: Int, style: Style = .quiet) {
    for (index, character) in text.enumerated() { put(character, x: x + index, y: y, style: style) }
  }

  /// Sets a fine dot: two to a column, four to a row.
  mutating func dot(_ x: Int, _ y: Int, style: Style) {
    guard x >= 0, y >= 0, x / 2 < columns, y / 4 < rows else { return }
    dots[y / 4][x / 2].0 |= DotCanvas.bit(x, y)
    dots[y / 4][x / 2].1 = style
  }

  /// Draws a line of fine dots.
  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), style: Style
  ) {
    let steps = max(1, Int(max(abs(end.x - start.x), abs(end.y - start.y)).rounded(.up)))
    for step in 0...steps {
      let share = Double(step) / Double(steps)
      dot(
        Int((start.x + (end.x - start.x) * share).rounded()),
        Int((start.y + (end.y - start.y) * share).rounded()), style: style)
    }
  }

  /// The picture as rows, each that far in.
  func asRows(indent: Int = 0) -> [Row] {
    var lines = cells
    for y in lines.indices {
      for x in lines[y].indices where lines[y][x].0 == " " && dots[y][x].0 != 0 {
        // Without fine dots a line is drawn through the middle of its cells.
        let character = glyphs.hasBraille ? glyphs.braille(dots: dots[y][x].0) : glyphs.middleDot
        lines[y][x] = (character, dots[y][x].1)
      }
    }
    return lines.map { line in
      var row = Row()
      row.pad(to: indent)
      row.add(Row(line))
      return row
    }
  }
}
