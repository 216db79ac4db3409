import TerminalGrid

/// Where the parts of a page stand: one calm column from the top, where titles are in every window, and
/// the keys in the last rows of it.
struct Layout {
  /// The widest that running text becomes; longer lines are hard to come back from.
  static let textColumns = 72
  /// The widest column, margins left out.
  static let widest = 76
  /// What stands above the keys.
  let body: Rect
  /// The rows of the keys.
  let keys: Rect
  /// Whether there is room for blank lines.
  let isRoomy: Bool

  /// How many rows the keys have at least, whatever there is to press, so that they stay in their
  /// place from one page to the next.
  static func keyRows(in rows: Int) -> Int { rows >= 20 ? 2 : 1 }

  /// How many rows stay blank above the keys and at the top.
  static func gap(in rows: Int) -> Int { rows >= 20 ? 1 : 0 }

  /// Lays out an area of which the last rows are for the keys: as many as everywhere, or as given.
  init(_ area: Rect, keyRows: Int? = nil, widest: Int = Self.widest) {
    let column = Self.column(in: area, widest: widest)
    let gap = Self.gap(in: area.rows)
    isRoomy = gap > 0
    let keyRows = min(keyRows ?? Self.keyRows(in: area.rows), area.rows)
    keys = Rect(x: column.x, y: area.maxY - keyRows, columns: column.columns, rows: keyRows)
    body = Rect(
      x: column.x, y: area.y + gap, columns: column.columns,
      rows: max(0, area.rows - keyRows - 2 * gap))
  }

  /// The area's middle, with margins where it is wide enough for them.
  static func column(in area: Rect, widest: Int = Self.widest) -> Rect {
    let margin = area.columns >= 44 ? 2 : area.columns >= 30 ? 1 : 0
    let columns = min(widest, area.columns - 2 * margin)
    return Rect(
      x: area.x + (area.columns - columns) / 2, y: area.y, columns: columns, rows: area.rows)
  }
}
