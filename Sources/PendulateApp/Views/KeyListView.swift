import TerminalGrid

/// A list of keys and what each does, over any screen that has its own.
enum KeyListView {
  /// A line: the keys, and what they do.
  typealias Line = (keys: String, summary: String)

  static func render(
    _ lines: [Line], in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let column = Layout.column(in: area)
    let keys = KeyHint.rows(
      [KeyHint("any key", "back")], columns: column.columns, atMost: 1, glyphs: glyphs)
    let layout = Layout(area, keyRows: area.rows < 8 ? 0 : keys.count)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    var rows = lines.map { line in
      var row = Row(line.keys, style: Style(.plain, bold: true))
      row.pad(to: 12)
      row.add(line.summary)
      return row
    }
    if layout.body.rows >= rows.count + 2 {
      rows.insert(contentsOf: [Row("Keys", style: Style(.strong, bold: true)), .blank], at: 0)
    }
    Row.draw(rows, in: layout.body, into: &grid, glyphs: glyphs)
  }
}
