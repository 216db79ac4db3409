import PendulateCore
import TerminalGrid

/// The glimmers of a shelf, one in a row.
struct LibraryList {
  /// The narrowest list that has room for the categories.
  private static let narrowest = 60
  private static let categoryColumns = 11

  let glimmers: [Glimmer]
  let screen: LibraryScreen
  let glyphs: Glyphs

  func draw(in area: Rect, into grid: inout CellGrid) {
    guard area.rows > 0 else { return }
    guard !glimmers.isEmpty else {
      let sentence =
        screen.words.isEmpty ? screen.shelf.emptySentence : LibraryWords.nothingFound
      return Row.draw(
        Row.wrapping(sentence, columns: area.columns, style: .quiet), in: area, into: &grid,
        glyphs: glyphs)
    }
    let chosen = min(max(0, screen.place), glimmers.count - 1)
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
    if isChosen, case .editing(let draft) = screen.activity {
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
