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
    // Where not all of them are seen each is one row, and only those that are seen are made.
    guard glimmers.count <= area.rows else {
      let first = Row.firstRow(of: glimmers.count, keeping: chosen..<chosen + 1, shown: area.rows)
      let seen = first..<first + area.rows
      let rows = glimmers.enumerated().map { index, glimmer in
        seen.contains(index)
          ? block(glimmer, isChosen: index == chosen, columns: area.columns, atMost: 1)[0] : .blank
      }
      return Row.draw(rows, keeping: chosen..<chosen + 1, in: area, into: &grid, glyphs: glyphs)
    }
    func rows(_ index: Int, atMost limit: Int) -> [Row] {
      block(glimmers[index], isChosen: index == chosen, columns: area.columns, atMost: limit)
    }
    let limits = Row.limits(
      of: glimmers.indices.map { rows($0, atMost: .max).count }, in: area.rows)
    Row.draw(
      glimmers.indices.flatMap { rows($0, atMost: limits[$0]) }, in: area, into: &grid,
      glyphs: glyphs)
  }

  /// A glimmer in at most so many rows, with its category at the right.
  private func block(
    _ glimmer: Glimmer, isChosen: Bool, columns: Int, atMost limit: Int
  ) -> [Row] {
    var head = Row()
    head.add(isChosen ? "\(glyphs.pointer) " : "  ", style: .accent)
    head.add(glimmer.isFavourite ? "\(glyphs.diamond) " : "  ", style: .safety)
    let start = head.columns
    // Those without a category have its room for their words.
    let category = columns >= Self.narrowest ? glimmer.category?.rawValue : nil
    // A column stays free at the right for the arrows that tell of more.
    let end = columns - 2
    let room = max(1, end - start - (category == nil ? 0 : Self.categoryColumns + 2))
    let words = Row.wrapping(
      glimmer.text.onOneLine, columns: room,
      style: isChosen ? Style(.accent, bold: true) : .plain, atMost: limit, glyphs: glyphs)
    var rows = words.isEmpty ? [.blank] : words
    if isChosen, case .editing(let draft) = screen.activity {
      let style = Style(.accent, underline: true)
      var row = Row(
        draft.onOneLine.suffix(fitting: room - 1, ellipsis: glyphs.ellipsis), style: style)
      row.caret = row.columns
      row.add(" ", style: Style(.accent, reverse: true))
      row.add(String(repeating: " ", count: max(0, room - row.columns)), style: style)
      // What is below stays where it is.
      rows = [row] + rows.dropFirst().map { _ in .blank }
    }
    rows = rows.enumerated().map { index, words in
      var row = index == 0 ? head : Row()
      row.add(words, at: start)
      return row
    }
    rows[0].pad(to: end - Self.categoryColumns)
    rows[0].add(category ?? "", style: .quiet)
    return rows
  }
}
