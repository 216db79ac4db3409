import TerminalGrid

/// One row of a page: pieces of text side by side, each in its style.
struct Row: Hashable {
  /// Text in one style.
  struct Piece: Hashable {
    let text: String
    let style: Style
  }

  private(set) var pieces: [Piece] = []
  private(set) var columns = 0
  /// The column of a text cursor; nil where none stands in this row.
  var caret: Int?

  static let blank = Row()

  init() {}

  init(_ text: String, style: Style = .plain, indent: Int = 0) {
    pad(to: indent)
    add(text, style: style)
  }

  /// A sign, and what it means.
  init(_ sign: String, style: Style, meaning words: String) {
    add(sign, style: style)
    add(" \(words)", style: .quiet)
  }

  /// Characters, those of one style in one piece.
  init(_ cells: [(character: Character, style: Style)]) {
    var rest = cells[...]
    while let style = rest.first?.style {
      let alike = rest.prefix { $0.style == style }
      add(String(alike.map(\.character)), style: style)
      rest = rest.dropFirst(alike.count)
    }
  }

  /// All that is written in it, without styles.
  var text: String { pieces.map(\.text).joined() }

  mutating func add(_ text: String, style: Style = .plain) {
    guard !text.isEmpty else { return }
    pieces.append(Piece(text: text, style: style))
    columns += DisplayWidth.columns(of: text)
  }

  mutating func add(_ row: Row) {
    for piece in row.pieces { add(piece.text, style: piece.style) }
  }

  /// Adds another row from a column on, with the place of its cursor.
  mutating func add(_ row: Row, at column: Int) {
    pad(to: column)
    if let caret = row.caret { self.caret = columns + caret }
    add(row)
  }

  /// Adds spaces up to a column.
  mutating func pad(to column: Int) {
    add(String(repeating: " ", count: max(0, column - columns)))
  }

  /// Adds a text that ends at a column; cut where it would touch what stands before it.
  mutating func addRight(
    _ text: String, style: Style, endingAt column: Int, glyphs: Glyphs
  ) {
    let room = column - columns - 2
    guard room > 0 else { return }
    let shown = text.truncated(toColumns: room, ellipsis: String(glyphs.ellipsis))
    pad(to: column - DisplayWidth.columns(of: shown))
    add(shown, style: style)
  }

  /// The text in rows of at most that many columns, the following ones as far in as the first.
  static func wrapping(
    _ text: String, columns: Int, style: Style = .plain, indent: Int = 0
  ) -> [Row] {
    wrapped(text, columns: min(columns, Layout.textColumns) - indent).map {
      Row($0, style: style, indent: indent)
    }
  }

  /// The same, but no more than so many rows; what does not fit is told by an ellipsis.
  static func wrapping(
    _ text: String, columns: Int, style: Style = .plain, indent: Int = 0, atMost limit: Int,
    glyphs: Glyphs
  ) -> [Row] {
    let room = min(columns, Layout.textColumns) - indent
    var lines = wrapped(text, columns: room)
    guard lines.count > limit, limit > 0 else { return limit > 0 ? lines.map(row) : [] }
    let ellipsis = String(glyphs.ellipsis)
    lines = Array(lines.prefix(limit))
    lines[limit - 1] = (lines[limit - 1] + " " + String(repeating: ellipsis, count: room))
      .truncated(toColumns: room, ellipsis: ellipsis)
    let stripped = lines[limit - 1].trimmingRepeats(of: glyphs.ellipsis)
    lines[limit - 1] = stripped
    return lines.map(row)

    func row(_ text: String) -> Row { Row(text, style: style, indent: indent) }
  }

  /// How many rows each of several blocks may take in a page: one, and as many as it needs as long as
  /// rows stay free.
  static func limits(of needs: [Int], in rows: Int) -> [Int] {
    var free = max(0, rows - needs.count)
    return needs.map { need in
      let more = min(max(0, need - 1), free)
      free -= more
      return 1 + more
    }
  }

  /// Pieces behind each other in as few rows as they need; a row ends between two of them.
  static func flowing(
    _ pieces: [Row], columns: Int, separator: Row = Row("   "), indent: Int = 0
  ) -> [Row] {
    pieces.reduce(into: []) { rows, piece in
      if let last = rows.last, last.columns + separator.columns + piece.columns <= columns {
        rows[rows.count - 1].add(separator)
        rows[rows.count - 1].add(piece)
      } else {
        var row = Row()
        row.pad(to: indent)
        row.add(piece)
        rows.append(row)
      }
    }
  }

  /// Writes the row; it never reaches further than it may.
  func draw(x: Int, y: Int, columns limit: Int, into grid: inout CellGrid, glyphs: Glyphs) {
    var used = 0
    for piece in pieces {
      guard used < limit else { break }
      let text = piece.text.truncated(
        toColumns: limit - used, ellipsis: String(glyphs.ellipsis))
      used += grid.write(text, x: x + used, y: y, style: piece.style, columns: limit - used)
    }
    if let caret, limit > 0 { grid.caret = Caret(x: x + min(caret, limit - 1), y: y) }
  }

  /// Writes rows from the top of an area; what does not fit is left out.
  static func draw(_ rows: [Row], in area: Rect, into grid: inout CellGrid, glyphs: Glyphs) {
    for (index, row) in rows.prefix(area.rows).enumerated() {
      row.draw(
        x: area.x, y: area.y + index, columns: area.columns, into: &grid, glyphs: glyphs)
    }
  }

  /// Writes as many rows as fit around those that have to be seen, and says where there are more.
  static func draw(
    _ rows: [Row], keeping focus: Range<Int>, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    guard rows.count > area.rows else {
      return draw(rows, in: area, into: &grid, glyphs: glyphs)
    }
    let shown = window(
      rows, keeping: focus, shown: area.rows, columns: area.columns, glyphs: glyphs)
    draw(shown, in: area, into: &grid, glyphs: glyphs)
  }

  /// As many rows as are shown around those that have to be seen; arrows at the right say where
  /// there are more, unless they would cover a part of what has to be seen.
  static func window(
    _ rows: [Row], keeping focus: Range<Int>, shown: Int, columns: Int, glyphs: Glyphs
  ) -> [Row] {
    guard rows.count > shown, shown > 0 else { return Array(rows.prefix(max(0, shown))) }
    let first = firstRow(of: rows.count, keeping: focus, shown: shown)
    var window = Array(rows[first..<first + shown])
    func mark(_ index: Int, _ arrow: Character) {
      let row = window[index]
      guard columns > 2, !focus.contains(first + index) || row.columns + 2 <= columns else {
        return
      }
      window[index] = row.cut(to: columns - 2, glyphs: glyphs)
      window[index].pad(to: columns - 1)
      window[index].add(String(arrow), style: .quiet)
    }
    if first > 0 { mark(0, glyphs.up) }
    if first + shown < rows.count { mark(shown - 1, glyphs.down) }
    return window
  }

  /// The row in at most that many columns, with an ellipsis where it is cut.
  func truncated(to limit: Int, glyphs: Glyphs) -> Row {
    guard columns > limit else { return self }
    var row = Row()
    for piece in pieces where row.columns < limit - 1 {
      row.add(
        piece.text.truncated(toColumns: limit - 1 - row.columns, ellipsis: ""), style: piece.style)
    }
    row.add(String(glyphs.ellipsis), style: pieces.last?.style ?? .plain)
    return row
  }

  /// The row in at most that many columns; a wide gap in it gives way before any text does.
  private func cut(to limit: Int, glyphs: Glyphs) -> Row {
    var excess = columns - limit
    var cut = Row()
    cut.caret = caret.map { min($0, limit) }
    for piece in pieces where cut.columns < limit {
      let isGap = piece.text.count > 2 && piece.text.allSatisfy { $0 == " " }
      if isGap, excess > 0 {
        let kept = max(2, piece.text.count - excess)
        excess -= piece.text.count - kept
        cut.add(String(repeating: " ", count: min(kept, limit - cut.columns)), style: piece.style)
        continue
      }
      cut.add(
        piece.text.truncated(
          toColumns: limit - cut.columns, ellipsis: String(glyphs.ellipsis)),
        style: piece.style)
    }
    return cut
  }

  /// Which row to begin with so that the focus is seen, in the middle where it is short.
  static func firstRow(of count: Int, keeping focus: Range<Int>, shown: Int) -> Int {
    guard count > shown else { return 0 }
    let spare = shown - focus.count
    let first = spare >= 0 ? focus.lowerBound - spare / 2 : focus.lowerBound
    return min(max(0, first), count - shown)
  }
}

extension String {
  /// Without repeats of a character at its end, of which one stays.
  fileprivate func trimmingRepeats(of character: Character) -> String {
    var text = self[...]
    while text.last == character || text.last == " " { text.removeLast() }
    return String(text) + String(character)
  }
}
