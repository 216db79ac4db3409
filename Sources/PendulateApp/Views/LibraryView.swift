import PendulateCore
import TerminalGrid

/// The library: its shelves, the glimmers of one, and what is known of the chosen one.
enum LibraryView {
  static func render(
    _ model: Model, _ browser: LibraryBrowser, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let layout = LibraryLayout(area)
    let keys = KeyHint.rows(
      LibraryKeys.hints(for: browser.activity, glyphs), columns: layout.keys.columns,
      atMost: layout.keys.rows, glyphs: glyphs)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    if case .figures(let firstRow) = browser.activity {
      return LibraryFiguresView.render(
        model, browser, from: firstRow, layout, into: &grid, glyphs: glyphs)
    }
    let glimmers = model.libraryGlimmers(in: browser)
    let head = title(browser, count: glimmers.count, columns: layout.title.columns, glyphs)
    let isFindingShown = browser.activity == .finding || !browser.words.isEmpty
    if layout.title.rows > 0 {
      Row.draw([head], in: layout.title, into: &grid, glyphs: glyphs)
    }
    if layout.title.rows == 0, isFindingShown {
      Row.draw([finding(browser, glyphs)], in: layout.shelves, into: &grid, glyphs: glyphs)
    } else {
      let strip = LibraryShelfStrip(model: model, browser: browser, glyphs: glyphs)
      Row.draw(
        [strip.row(columns: layout.shelves.columns)], in: layout.shelves, into: &grid,
        glyphs: glyphs)
    }
    let details = LibraryDetails(model: model, browser: browser, glyphs: glyphs)
    // Where there is no room below the text, a question needs some of the list's.
    var list = layout.list
    var text = layout.text
    let message = layout.info.rows == 0 ? details.message(columns: text.columns) : []
    if message.count > text.rows, list.rows > 1 {
      let more = min(message.count - text.rows, list.rows - 1)
      list.rows -= more
      text = Rect(x: text.x, y: text.y - more, columns: text.columns, rows: text.rows + more)
    }
    LibraryList(glimmers: glimmers, browser: browser, glyphs: glyphs).draw(in: list, into: &grid)
    Row.draw(
      message.isEmpty ? details.text(text) : message, in: text, into: &grid, glyphs: glyphs)
    Row.draw(details.info(layout.info), in: layout.info, into: &grid, glyphs: glyphs)
  }

  // MARK: The heading

  private static func title(
    _ browser: LibraryBrowser, count: Int, columns: Int, _ glyphs: Glyphs
  ) -> Row {
    var row = Row("Glimmers", style: Style(.strong, bold: true))
    if browser.activity == .finding || !browser.words.isEmpty {
      row.add("   ")
      let start = row.columns
      let found = finding(browser, glyphs, columns: max(1, columns - start - 14))
      row.add(found)
      row.caret = found.caret.map { $0 + start }
    }
    if count > 0 {
      row.addRight(
        "\(min(browser.place, count - 1) + 1) of \(count)", style: .quiet, endingAt: columns,
        glyphs: glyphs)
    }
    return row
  }

  /// What is looked for; its end is what is seen of a long one.
  private static func finding(
    _ browser: LibraryBrowser, _ glyphs: Glyphs, columns: Int = Layout.textColumns
  ) -> Row {
    var row = Row("/ ", style: .accent)
    let isTyping = browser.activity == .finding
    let words = browser.words.suffix(fitting: columns - 3, ellipsis: glyphs.ellipsis)
    row.add(words, style: isTyping ? Style(.accent, underline: true) : .accent)
    if isTyping {
      row.caret = row.columns
      row.add(" ", style: Style(.accent, reverse: true))
    }
    return row
  }
}

/// The names of the shelves, as many as fit; the page of them stays while one goes through it.
struct LibraryShelfStrip {
  let model: Model
  let browser: LibraryBrowser
  let glyphs: Glyphs

  func row(columns: Int) -> Row {
    let shelves = LibraryShelf.inOrder
    let names = shelves.map {
      "\($0.name) \(model.libraryGlimmers(on: $0, with: browser.words).count)"
    }
    let chosen = shelves.firstIndex(of: browser.shelf) ?? 0
    var pages: [Range<Int>] = []
    var used = 0
    for (index, name) in names.enumerated() {
      let width = DisplayWidth.columns(of: name) + 3
      if let last = pages.last, used + width + 2 <= columns {
        pages[pages.count - 1] = last.lowerBound..<index + 1
        used += width
      } else {
        pages.append(index..<index + 1)
        used = width
      }
    }
    let page = pages.first { $0.contains(chosen) } ?? 0..<1
    var row = Row()
    for index in page {
      let isChosen = index == chosen
      row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: .accent)
      row.add(names[index], style: isChosen ? Style(.accent, bold: true) : .quiet)
      row.add(" ")
    }
    // What lies beyond is told at the edge, where there is a column for it.
    if page.lowerBound > 0 || page.upperBound < names.count, row.columns < columns {
      row.pad(to: columns - 1)
      let arrow = page.upperBound < names.count ? glyphs.right : glyphs.left
      row.add(String(arrow), style: .quiet)
    }
    return row
  }
}

/// The glimmers of a shelf, one in a row.
struct LibraryList {
  /// The narrowest list that has room for the categories.
  private static let narrowest = 40
  private static let categoryColumns = 11

  let glimmers: [Glimmer]
  let browser: LibraryBrowser
  let glyphs: Glyphs

  func draw(in area: Rect, into grid: inout CellGrid) {
    guard area.rows > 0 else { return }
    guard !glimmers.isEmpty else {
      let sentence =
        browser.words.isEmpty ? browser.shelf.emptySentence : "Nothing with these words."
      return Row.draw(
        Row.wrapping(sentence, columns: area.columns, style: .quiet), in: area, into: &grid,
        glyphs: glyphs)
    }
    let chosen = min(max(0, browser.place), glimmers.count - 1)
    let first = Row.firstRow(of: glimmers.count, keeping: chosen..<chosen + 1, shown: area.rows)
    let seen = first..<first + area.rows
    // Only those that are seen are made.
    let rows = glimmers.enumerated().map { index, glimmer in
      seen.contains(index)
        ? row(glimmer, isChosen: index == chosen, columns: area.columns) : Row.blank
    }
    Row.draw(rows, keeping: chosen..<chosen + 1, in: area, into: &grid, glyphs: glyphs)
  }

  private func row(_ glimmer: Glimmer, isChosen: Bool, columns: Int) -> Row {
    var row = Row()
    row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: .accent)
    row.add(glimmer.isFavourite ? "\(glyphs.diamond) " : "  ", style: .safety)
    let hasCategory = columns >= Self.narrowest
    // A column stays free at the right for the arrows that tell of more.
    let end = columns - 2
    let room = max(1, end - row.columns - (hasCategory ? Self.categoryColumns + 2 : 0))
    if isChosen, case .editing(let draft) = browser.activity {
      let style = Style(.accent, underline: true)
      row.add(draft.onOneLine.suffix(fitting: room - 1, ellipsis: glyphs.ellipsis), style: style)
      row.caret = row.columns
      row.add(" ", style: Style(.accent, reverse: true))
      row.add(String(repeating: " ", count: max(0, 4 + room - row.columns)), style: style)
    } else {
      row.add(
        glimmer.text.onOneLine.truncated(toColumns: room, ellipsis: String(glyphs.ellipsis)),
        style: isChosen ? Style(.accent, bold: true) : .plain)
    }
    if hasCategory {
      row.pad(to: end - Self.categoryColumns)
      row.add(glimmer.category?.rawValue ?? "", style: .quiet)
    }
    return row
  }
}

extension String {
  /// With a space for each line break.
  var onOneLine: String {
    contains(where: \.isNewline) ? String(map { $0.isNewline ? " " : $0 }) : self
  }

  /// Its end, as much as fits, after an ellipsis where something is left out.
  func suffix(fitting columns: Int, ellipsis: Character) -> String {
    guard DisplayWidth.columns(of: self) > columns else { return self }
    var used = 1
    var kept = endIndex
    for index in indices.reversed() {
      used += DisplayWidth.columns(of: self[index])
      guard used <= columns else { break }
      kept = index
    }
    return (columns > 0 ? String(ellipsis) : "") + self[kept...]
  }
}
