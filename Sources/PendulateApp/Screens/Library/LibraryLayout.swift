import TerminalGrid

/// Where the parts of the library stand; none of it moves with what is chosen.
struct LibraryLayout {
  /// The narrowest window in which the details stand beside the list.
  private static let wide = 120

  /// The heading, and what is looked for; without rows in a small window.
  let title: Rect
  /// The names of the shelves.
  let shelves: Rect
  /// The glimmers.
  let list: Rect
  /// The words of the chosen one.
  let text: Rect
  /// Where it came from and what went with it; questions and notices stand here too.
  let info: Rect
  /// Everything between the shelves and the keys.
  let page: Rect
  /// The keys.
  let keys: Rect

  init(_ area: Rect) {
    let isWide = area.columns >= Self.wide && area.rows >= 18
    let layout = Layout(
      area, keyRows: area.rows >= 15 ? 2 : area.rows >= 3 ? nil : 0,
      widest: isWide ? 132 : Layout.widest)
    keys = layout.keys
    let body = layout.body
    let columns = body.columns
    var y = body.y
    func take(_ rows: Int, gap: Int = 0) -> Rect {
      let rows = max(0, min(rows, body.maxY - y))
      defer { y += rows + gap }
      return Rect(x: body.x, y: y, columns: columns, rows: rows)
    }
    let gap = body.rows >= 18 ? 1 : 0
    title = take(body.rows >= 11 ? 1 : 0, gap: gap)
    shelves = take(body.rows >= 3 ? 1 : 0, gap: gap)
    let rest = max(0, body.maxY - y)
    page = Rect(x: body.x, y: y, columns: columns, rows: rest)
    if isWide {
      let left = min(72, (columns - 4) * 55 / 100)
      list = Rect(x: body.x, y: y, columns: left, rows: rest)
      let x = body.x + left + 4
      text = Rect(x: x, y: y, columns: columns - left - 4, rows: min(4, rest))
      info = Rect(x: x, y: y + 5, columns: columns - left - 4, rows: max(0, rest - 5))
      return
    }
    let textRows = body.rows >= 18 ? 3 : rest >= 4 ? 2 : rest == 3 ? 1 : 0
    let infoRows = body.rows >= 11 ? 3 : rest >= 6 ? 1 : 0
    let space = body.rows >= 11 ? 1 : 0
    list = take(rest - textRows - infoRows - space, gap: space)
    text = take(textRows)
    info = take(infoRows)
  }
}
