import TerminalGrid

/// What may help after a session.
enum RestView {
  static func render(
    offersWindow: Bool = false, showsPeople: Bool = false, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let layout = Layout(area)
    var rows: [Row] = []
    if layout.body.rows >= 10 {
      rows = [Row(RestWords.title, style: Style(.strong, bold: true)), .blank]
    }
    for line in (showsPeople ? [SessionWords.people] : []) + RestWords.lines
      + (offersWindow ? [WindowWords.offer] : [])
    {
      rows += Row.wrapping(line, columns: layout.body.columns)
      if layout.body.rows >= 12 { rows.append(.blank) }
    }
    Row.draw(rows, in: layout.body, into: &grid, glyphs: glyphs)
    KeyHint.draw(
      EndingKeys.cardHints(offersWindow: offersWindow), in: layout.keys, into: &grid,
      glyphs: glyphs)
  }
}
