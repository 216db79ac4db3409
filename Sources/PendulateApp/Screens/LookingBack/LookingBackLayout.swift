import TerminalGrid

/// Where the parts of looking back stand; none of it moves with what is chosen.
struct LookingBackLayout {
  /// The heading with the names of the parts; without rows in a small window.
  let title: Rect
  /// The list, the entry, the picture or the calendar.
  let page: Rect
  /// The keys.
  let keys: Rect

  /// The last rows of the page, where questions and notices stand over it while there are any.
  func message(rows count: Int) -> Rect {
    let count = min(count, page.rows)
    return Rect(x: page.x, y: page.maxY - count, columns: page.columns, rows: count)
  }

  init(_ area: Rect) {
    let layout = Layout(
      area, keyRows: area.rows >= 4 ? nil : 0, widest: area.columns >= 120 ? 118 : Layout.widest)
    keys = layout.keys
    let body = layout.body
    let gap = body.rows >= 16 ? 1 : 0
    let titleRows = body.rows >= 6 ? 1 : 0
    title = Rect(x: body.x, y: body.y, columns: body.columns, rows: titleRows)
    let top = body.y + titleRows + (titleRows > 0 ? gap : 0)
    page = Rect(x: body.x, y: top, columns: body.columns, rows: max(0, body.maxY - top))
  }
}
