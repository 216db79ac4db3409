import TerminalGrid

/// A page that is read through, where it is longer than its place.
struct Reading {
  private let rows: [Row]
  private let area: Rect

  init(_ rows: [Row], in area: Rect) {
    self.rows = rows
    self.area = area
  }

  /// Whether there is more of it than is seen at once.
  var isLonger: Bool { rows.count > area.rows }

  private var lastFirstRow: Int { max(0, rows.count - max(1, area.rows)) }

  /// The row that a key leads to; nil where it leads to none, as all is seen or it is another key.
  func row(from firstRow: Int, by key: Key) -> Int? {
    guard isLonger, let move = RowMove(key) else { return nil }
    return move.row(
      from: min(firstRow, lastFirstRow), page: max(1, area.rows - 1), last: lastFirstRow)
  }

  /// Draws what is seen from a row on; arrows say where there is more.
  func draw(from firstRow: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    let first = min(max(0, firstRow), lastFirstRow)
    Row.draw(
      rows, keeping: first..<first + max(0, area.rows), in: area, into: &grid, glyphs: glyphs)
  }
}

extension Row {
  /// Rows with a text beside what they begin with, however many the text needs.
  static func beside(
    _ head: Row, _ text: String, at indent: Int, columns: Int, style: Style = .plain,
    keepsNumbers: Bool = false
  ) -> [Row] {
    var rows =
      keepsNumbers
      ? wrappingNumbers(text, columns: columns, style: style, indent: indent)
      : wrapping(text, columns: columns, style: style, indent: indent)
    guard !rows.isEmpty else { return [head] }
    var first = head
    first.pad(to: indent)
    for piece in rows[0].pieces.drop(while: { $0.text.allSatisfy { $0 == " " } }) {
      first.add(piece.text, style: piece.style)
    }
    rows[0] = first
    return rows
  }

  /// A text behind what it belongs to where both fit in a row, and else below it.
  static func below(
    _ head: Row, _ text: String, columns: Int, style: Style = .plain, keepsNumbers: Bool = false
  ) -> [Row] {
    var row = head
    row.add(" ")
    row.add(text, style: style)
    guard row.columns > columns else { return [row] }
    let indent = min(2, columns / 8)
    return [head]
      + (keepsNumbers
        ? wrappingNumbers(text, columns: columns, style: style, indent: indent)
        : wrapping(text, columns: columns, style: style, indent: indent))
  }

  /// Blocks of rows below each other, or in two columns where only so all of them are seen at once.
  ///
  /// - Parameters:
  ///   - columns: How wide all of it may be.
  ///   - room: How many rows are seen at once.
  ///   - narrowest: The narrowest that each of two columns may be.
  ///   - blocks: The blocks in that many columns.
  /// - Returns: The rows of the page.
  static func inColumns(
    of columns: Int, room: Int, narrowest: Int, _ blocks: (Int) -> [[Row]]
  ) -> [Row] {
    let gap = 3
    let one = blocks(columns).flatMap { $0 }
    let width = (columns - gap) / 2
    guard one.count > room, width >= narrowest else { return one }
    let narrow = blocks(width)
    let lengths = narrow.indices.map { split in
      max(narrow[..<split].joined().count, narrow[split...].joined().count)
    }
    guard let length = lengths.min(), length <= room, let split = lengths.lastIndex(of: length)
    else { return one }
    let left = Array(narrow[..<split].joined())
    let right = Array(narrow[split...].joined())
    return (0..<length).map { index in
      var row = left.indices.contains(index) ? left[index] : .blank
      if right.indices.contains(index) { row.add(right[index], at: width + gap) }
      return row
    }
  }
}
