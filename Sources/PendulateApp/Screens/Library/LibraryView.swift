import PendulateCore
import TerminalGrid

/// The library: its shelves, the glimmers of one, and what is known of the chosen one.
enum LibraryView {
  static func render(
    _ screen: LibraryScreen, _ context: Context, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let layout = LibraryLayout(area)
    let glimmers = screen.shown(in: context)
    var isLonger = false
    if case .figures = screen.activity {
      isLonger = LibraryFiguresView.lastFirstRow(of: screen, in: context) > 0
    }
    let hints = LibraryKeys.hints(
      for: screen.activity, count: glimmers.count, isLonger: isLonger)
    defer {
      // The keys stand on the same rows, whatever the details of a line leave free.
      KeyHint.draw(
        hints, in: layout.keys, below: layout.keys.rows > 1 ? layout.keys.y : 0, into: &grid,
        glyphs: glyphs)
    }
    if case .figures(let firstRow) = screen.activity {
      return LibraryFiguresView.render(
        screen, context, from: firstRow, layout, into: &grid, glyphs: glyphs)
    }
    let head = title(screen, count: glimmers.count, columns: layout.title.columns, glyphs)
    let isFindingShown = screen.activity == .finding || !screen.words.isEmpty
    if layout.title.rows > 0 {
      Row.draw([head], in: layout.title, into: &grid, glyphs: glyphs)
    }
    if layout.title.rows == 0, isFindingShown {
      Row.draw([finding(screen, glyphs)], in: layout.shelves, into: &grid, glyphs: glyphs)
    } else {
      let strip = LibraryShelfStrip(screen: screen, context: context, glyphs: glyphs)
      Row.draw(
        [strip.row(columns: layout.shelves.columns)], in: layout.shelves, into: &grid,
        glyphs: glyphs)
    }
    let details = LibraryDetails(screen: screen, context: context, glyphs: glyphs)
    // Where there is no room below the text, a question needs some of the list's.
    var list = layout.list
    var text = layout.text
    let message = layout.info.rows == 0 ? details.message(columns: text.columns) : []
    if message.count > text.rows, list.rows > 1 {
      let more = min(message.count - text.rows, list.rows - 1)
      list.rows -= more
      text = Rect(x: text.x, y: text.y - more, columns: text.columns, rows: text.rows + more)
    }
    LibraryList(glimmers: glimmers, screen: screen, glyphs: glyphs).draw(in: list, into: &grid)
    if (1..<LibraryDetails.longForm).contains(layout.info.rows) {
      text.rows += layout.info.rows
      return Row.draw(details.brief(text), in: text, into: &grid, glyphs: glyphs)
    }
    Row.draw(
      message.isEmpty ? details.text(text) : message, in: text, into: &grid, glyphs: glyphs)
    Row.draw(details.info(layout.info), in: layout.info, into: &grid, glyphs: glyphs)
  }

  // MARK: The heading

  private static func title(
    _ screen: LibraryScreen, count: Int, columns: Int, _ glyphs: Glyphs
  ) -> Row {
    var row = Row(LibraryWords.title, style: Style(.strong, bold: true))
    if screen.activity == .finding || !screen.words.isEmpty {
      row.add("   ")
      let start = row.columns
      let found = finding(screen, glyphs, columns: max(1, columns - start - 14))
      row.add(found)
      row.caret = found.caret.map { $0 + start }
    }
    if count > 0 {
      row.addRight(
        "\(min(screen.place, count - 1) + 1) of \(count)", style: .quiet, endingAt: columns,
        glyphs: glyphs)
    }
    return row
  }

  /// What is looked for; its end is what is seen of a long one.
  private static func finding(
    _ screen: LibraryScreen, _ glyphs: Glyphs, columns: Int = Layout.textColumns
  ) -> Row {
    var row = Row("/ ", style: .accent)
    let isTyping = screen.activity == .finding
    let words = screen.words.suffix(fitting: columns - 3, ellipsis: glyphs.ellipsis)
    row.add(words, style: isTyping ? Style(.accent, underline: true) : .accent)
    if isTyping {
      row.caret = row.columns
      row.add(" ", style: Style(.accent, reverse: true))
    }
    return row
  }
}
