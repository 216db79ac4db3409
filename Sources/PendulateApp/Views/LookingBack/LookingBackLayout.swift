import TerminalGrid

/// Where the parts of looking back stand; none of it moves with what is chosen.
struct LookingBackLayout {
  /// The heading with the names of the parts; without rows in a small window.
  let title: Rect
  /// The list, the entry, the picture or the calendar.
  let page: Rect
  /// Where questions and notices stand.
  let message: Rect
  /// The keys.
  let keys: Rect

  init(_ area: Rect) {
    let layout = Layout(
      area, keyRows: area.rows >= 20 ? 2 : area.rows >= 4 ? 1 : 0,
      widest: area.columns >= 120 ? 118 : Layout.widest)
    keys = layout.keys
    let body = layout.body
    let gap = body.rows >= 16 ? 1 : 0
    let titleRows = body.rows >= 6 ? 1 : 0
    let messageRows = body.rows >= 16 ? 2 : body.rows >= 4 ? 1 : 0
    title = Rect(x: body.x, y: body.y, columns: body.columns, rows: titleRows)
    let top = body.y + titleRows + (titleRows > 0 ? gap : 0)
    let bottom = body.maxY - messageRows
    page = Rect(x: body.x, y: top, columns: body.columns, rows: max(0, bottom - gap - top))
    message = Rect(x: body.x, y: bottom, columns: body.columns, rows: messageRows)
  }
}
