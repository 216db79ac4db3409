import TerminalGrid

/// All keys, what matters most first.
enum HelpView {
  static func render(
    _ page: HelpPage, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let column = Layout.column(in: area)
    let keys = KeyHint.rows(
      CoverKeys.table.hints(.back), columns: column.columns, atMost: 1, glyphs: glyphs)
    let layout = Layout(area, keyRows: area.rows < 8 ? 0 : keys.count)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    let body = layout.body
    let gap: [Row] = layout.isRoomy ? [.blank] : []

    let safety = Style(.safety, bold: true)
    let prefix = body.columns >= 36 ? "In touch, " : ""
    let first =
      page.first.isEmpty
      ? [] : Row.wrapping(prefix + page.first, columns: body.columns, style: safety)
    let commands = page.entries
    var rows: [Row] = []
    if body.rows >= first.count + commands.count + 1 {
      rows = [Row("Keys", style: Style(.strong, bold: true))] + gap
    }
    rows += first
    if !first.isEmpty, body.rows >= rows.count + commands.count + gap.count { rows += gap }
    let room = body.rows - rows.count
    let inColumns = commands.count > room && body.columns >= 70 ? 2 : 1
    let width = body.columns / inColumns
    // What the keys do begins in one column, behind the longest of them.
    let keysWidth = max(12, commands.map { Row($0.keys.text(glyphs)).columns }.max() ?? 0)
    let perColumn = (commands.count + inColumns - 1) / inColumns
    for index in 0..<min(perColumn, max(0, room)) {
      var row = line(commands[index], columns: width, keysWidth: keysWidth, glyphs: glyphs)
      if inColumns == 2, index + perColumn < commands.count {
        row.pad(to: width)
        row.add(
          line(commands[index + perColumn], columns: width, keysWidth: keysWidth, glyphs: glyphs))
      }
      rows.append(row)
    }
    Row.draw(rows, in: body, into: &grid, glyphs: glyphs)
  }

  private static func line(
    _ command: HelpPage.Entry, columns: Int, keysWidth: Int, glyphs: Glyphs
  ) -> Row {
    let isSafety = command.isSafety
    var row = Row(
      command.keys.text(glyphs),
      style: isSafety ? Style(.safety, bold: true) : Style(.plain, bold: true))
    row.pad(to: columns >= 30 ? keysWidth + 1 : row.columns + 1)
    row.add(
      command.summary.truncated(
        toColumns: max(1, columns - row.columns - 1), ellipsis: String(glyphs.ellipsis)),
      style: isSafety ? .safety : .plain)
    return row
  }
}
