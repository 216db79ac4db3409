import TerminalGrid

/// All keys, what matters most first.
struct HelpView {
  /// The narrowest column of keys with what they do.
  private static let narrowest = 34

  /// All of it, as it is read through.
  let reading: Reading
  private let keys: Rect
  private let hints: [KeyHint]

  init(_ page: HelpPage, in area: Rect, glyphs: Glyphs) {
    let layout = Layout(area, keyRows: area.rows >= 8 ? nil : 0)
    let body = layout.body
    var head: [Row] = []
    if !page.first.isEmpty {
      let prefix = body.columns >= 36 ? "In touch, " : ""
      head = Row.wrapping(
        prefix + page.first, columns: body.columns, style: Style(.safety, bold: true))
    }
    let entries = Row.inColumns(
      of: body.columns, room: body.rows - head.count, narrowest: Self.narrowest
    ) { columns in
      Self.entries(page.entries, columns: columns, glyphs: glyphs)
    }
    let gap: [Row] = layout.isRoomy ? [.blank] : []
    if !head.isEmpty, body.rows >= head.count + gap.count + entries.count { head += gap }
    let title = [Row("Keys", style: Style(.strong, bold: true))] + gap
    if body.rows >= title.count + head.count + entries.count { head = title + head }
    reading = Reading(head + entries, in: body)
    hints = CoverKeys.table.hints(.back) + (reading.isLonger ? CoverKeys.table.hints(.scroll) : [])
    keys = layout.keys
  }

  func draw(from firstRow: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    reading.draw(from: firstRow, into: &grid, glyphs: glyphs)
    KeyHint.draw(hints, in: keys, into: &grid, glyphs: glyphs)
  }

  /// Every entry as a block of its own; what the keys do begins in one column, behind the longest.
  private static func entries(
    _ entries: [HelpPage.Entry], columns: Int, glyphs: Glyphs
  ) -> [[Row]] {
    let longest = entries.map { Row($0.keys.text(glyphs)).columns }.max() ?? 0
    let column = max(12, longest) + 1
    return entries.map { entry in
      let keys = Row(
        entry.keys.text(glyphs), style: Style(entry.isSafety ? .safety : .plain, bold: true))
      let style: Style = entry.isSafety ? .safety : .plain
      return columns < 30
        ? Row.below(keys, entry.summary, columns: columns, style: style)
        : Row.beside(keys, entry.summary, at: column, columns: columns, style: style)
    }
  }
}
