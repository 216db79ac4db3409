import PendulateCore
import TerminalGrid

/// What went with the chosen glimmer and with each category, as a page to read through.
enum LibraryFiguresView {
  /// The narrowest page with room for a table.
  private static let narrowestTable = 64
  private static let cellEnds = [20, 30, 50, 70]

  static func render(
    _ screen: LibraryScreen, _ context: Context, from firstRow: Int, _ layout: LibraryLayout,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let page = area(layout)
    let all = rows(screen, context, columns: page.columns)
    let first = max(0, min(firstRow, all.count - page.rows))
    Row.draw(
      all, keeping: first..<first + max(0, page.rows), in: page, into: &grid, glyphs: glyphs)
  }

  /// How many rows are seen at once.
  static func rows(_ size: Size) -> Int { area(LibraryLayout(Rect(size))).rows }

  /// The last row that it makes sense to begin with.
  static func lastFirstRow(of screen: LibraryScreen, in context: Context) -> Int {
    let page = area(LibraryLayout(Rect(context.room)))
    return max(0, rows(screen, context, columns: page.columns).count - page.rows)
  }

  private static func area(_ layout: LibraryLayout) -> Rect {
    let top = layout.title.rows > 0 ? layout.title.y : layout.shelves.y
    return Rect(
      x: layout.page.x, y: top, columns: layout.page.columns, rows: layout.page.maxY - top)
  }

  private static func rows(
    _ screen: LibraryScreen, _ context: Context, columns: Int
  ) -> [Row] {
    let strong = Style(.strong, bold: true)
    var rows: [Row] = []
    if let notice = context.notice {
      rows += Row.wrapping(notice, columns: columns, style: .notice) + [.blank]
    }
    rows += Row.wrapping(LibraryWords.figuresTitle, columns: columns, style: strong)
    rows += Row.wrapping(WhatHelpsWords.note, columns: columns, style: .quiet) + [.blank]
    if let glimmer = screen.chosen(in: context) {
      rows += Row.wrapping(glimmer.text.onOneLine, columns: columns, style: .accent)
      rows += Row.wrapping(context.originWords(of: glimmer), columns: columns, style: .quiet)
      for sentence in WhatHelpsWords.sentences(of: glimmer.id, in: context.person.experience) {
        rows += Row.wrapping(sentence, columns: columns)
      }
      rows.append(.blank)
    }
    let lines = WhatHelpsWords.table(of: context.person.experience)
    if columns >= narrowestTable {
      rows.append(heading)
      rows += lines.map(row)
    } else {
      rows += Row.wrapping(LibraryWords.byCategory, columns: columns, style: .strong)
      for line in lines { rows += Row.wrapping(line.sentence, columns: columns) }
    }
    return rows
  }

  private static var heading: Row {
    var row = Row(LibraryWords.byCategory, style: .strong)
    for (title, end) in zip(WhatHelpsWords.headings, cellEnds) {
      row.pad(to: end - title.count)
      row.add(title, style: .quiet)
    }
    return row
  }

  private static func row(_ line: WhatHelpsWords.Line) -> Row {
    let style: Style = line.state == nil ? .plain : .quiet
    var row = Row(line.name, style: style, indent: line.state == nil ? 0 : 2)
    for (cell, end) in zip(line.cells, cellEnds) {
      row.pad(to: end - cell.count)
      row.add(cell, style: style)
    }
    return row
  }
}
