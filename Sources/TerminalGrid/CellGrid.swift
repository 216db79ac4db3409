/// One frame: a rectangle of cells, held in one flat array.
///
/// A character of two columns or more owns the cells to its right, its continuations. Writing over a
/// part of it blanks the rest, so that no half of a character ever stays. Nothing is written
/// outside the grid: what does not fit is cut off between characters.
package struct CellGrid: Hashable, Sendable {
  /// The grid's extent.
  package let size: Size

  /// All cells, row after row.
  package private(set) var cells: [Cell]

  /// Where a text cursor stands, for a field that is typed into; nil hides the cursor.
  ///
  /// Screen readers and braille lines follow it.
  package var caret: Caret?

  /// The characters of several scalars by their cells' content.
  private(set) var clusters: [UInt32: Character] = [:]

  /// Makes a grid of plain spaces.
  package init(size: Size) {
    self.size = size
    cells = [Cell](repeating: .blank, count: size.columns * size.rows)
  }

  /// The cell at a column and row; a blank one outside the grid.
  package subscript(x: Int, y: Int) -> Cell {
    contains(x, y) ? cells[y * size.columns + x] : .blank
  }

  /// What a cell of this grid shows; nil in a continuation.
  package func character(of cell: Cell) -> Character? {
    if let scalar = cell.scalar { return Character(scalar) }
    return cell.isCluster ? clusters[cell.content] : nil
  }

  /// Writes a text on one row.
  ///
  /// - Parameters:
  ///   - text: The text; controls and format characters in it show as U+FFFD.
  ///   - x: The column of its first character, which may lie off the grid.
  ///   - y: The row; off the grid, nothing is written.
  ///   - style: How it looks.
  ///   - limit: The most columns it may take; nil for as many as there are to the grid's edge.
  /// - Returns: The columns it took, counted from `x`.
  @discardableResult
  package mutating func write(
    _ text: String, x: Int, y: Int, style: Style = .plain, columns limit: Int? = nil
  ) -> Int {
    guard y >= 0, y < size.rows, x < size.columns, x > Int(Int32.min) else { return 0 }
    let room = min(limit ?? .max, size.columns - x)
    var used = 0
    ShownGlyph.forEach(in: text) { value in
      guard used < room else { return false }
      if x + used >= 0 { place(content: value, columns: 1, x: x + used, y: y, style: style) }
      used += 1
      return true
    } other: { glyph in
      guard used + glyph.columns <= room else { return false }
      if x + used >= 0 { place(glyph, x: x + used, y: y, style: style) }
      used += glyph.columns
      return true
    }
    return used
  }

  /// Puts one character into a cell; nothing where it does not fit into the grid whole.
  package mutating func put(_ character: Character, x: Int, y: Int, style: Style = .plain) {
    let glyph = ShownGlyph(character)
    guard contains(x, y), x + glyph.columns <= size.columns else { return }
    place(glyph, x: x, y: y, style: style)
  }

  /// Fills an area with one character; where a wide one does not fit any more, with spaces.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let area = rect.intersection(Rect(size))
    let glyph = ShownGlyph(character)
    for y in area.y..<max(area.y, area.maxY) {
      var x = area.x
      while x < area.maxX {
        if x + glyph.columns <= area.maxX {
          place(glyph, x: x, y: y, style: style)
          x += glyph.columns
        } else {
          place(content: 0x20, columns: 1, x: x, y: y, style: style)
          x += 1
        }
      }
    }
  }

  /// Gives an area another style and leaves its text; characters that reach out of it go with it.
  package mutating func restyle(_ rect: Rect, style: Style) {
    let area = rect.intersection(Rect(size))
    for y in area.y..<max(area.y, area.maxY) {
      let columns = wholeCharacters(inRow: y, columns: area.x..<max(area.x, area.maxX))
      for x in columns {
        let cell = cells[y * size.columns + x]
        cells[y * size.columns + x] = Cell(
          content: cell.content, style: style, columns: cell.columns)
      }
    }
  }

  /// Widens a range of columns so that it neither begins nor ends inside a character.
  func wholeCharacters(inRow y: Int, columns: Range<Int>) -> Range<Int> {
    guard !columns.isEmpty else { return columns }
    var lower = columns.lowerBound
    var upper = columns.upperBound
    while lower > 0, self[lower, y].isContinuation { lower -= 1 }
    while upper < size.columns, self[upper, y].isContinuation { upper += 1 }
    return lower..<upper
  }

  private func contains(_ x: Int, _ y: Int) -> Bool {
    x >= 0 && y >= 0 && x < size.columns && y < size.rows
  }

  /// Writes one glyph that fits, and blanks what it leaves of the characters below it.
  private mutating func place(_ glyph: ShownGlyph, x: Int, y: Int, style: Style) {
    if let cluster = glyph.cluster { clusters[glyph.content] = cluster }
    place(content: glyph.content, columns: glyph.columns, x: x, y: y, style: style)
  }

  @inline(__always)
  private mutating func place(content: UInt32, columns: Int, x: Int, y: Int, style: Style) {
    let row = y * size.columns
    let start = row + x
    let end = start + columns
    if cells[start].isContinuation { blankCharacter(at: start, row: row) }
    if end < row + size.columns, cells[end].isContinuation { blankCharacter(at: end, row: row) }
    cells[start] = Cell(content: content, style: style, columns: columns)
    if columns > 1 {
      for index in start + 1..<end {
        cells[index] = Cell(content: 0, style: style, columns: 0)
      }
    }
  }

  /// Turns every cell of the character that covers this one into a space of the same style.
  private mutating func blankCharacter(at index: Int, row: Int) {
    var position = index
    while position > row, cells[position].isContinuation { position -= 1 }
    repeat {
      cells[position] = Cell(content: 0x20, style: cells[position].style, columns: 1)
      position += 1
    } while position < row + size.columns && cells[position].isContinuation
  }
}

extension CellGrid {
  /// Whether both frames look the same.
  ///
  /// Clusters are compared by the hash in their cells.
  package static func == (left: CellGrid, right: CellGrid) -> Bool {
    left.size == right.size && left.caret == right.caret && left.cells == right.cells
  }

  /// Feeds what the frame looks like into a hasher.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(caret)
    hasher.combine(cells)
  }
}
