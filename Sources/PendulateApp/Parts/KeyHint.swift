import TerminalGrid

/// A key that matters now, and what it does.
struct KeyHint: Hashable {
  let keys: String
  let does: String
  /// What it says where there is little room.
  let shortly: String
  let isSafety: Bool

  init(_ keys: String, _ does: String, shortly: String? = nil, isSafety: Bool = false) {
    self.keys = keys
    self.does = does
    self.shortly = shortly ?? does
    self.isSafety = isSafety
  }

  static let toSafety = KeyHint("Esc", "to safety", shortly: "safety", isSafety: true)

  /// How the arrow keys up and down are written.
  static func upDown(_ glyphs: Glyphs) -> String {
    glyphs.hasBraille ? "\(glyphs.up)\(glyphs.down)" : "up/down"
  }

  /// How the arrow keys left and right are written.
  static func leftRight(_ glyphs: Glyphs) -> String {
    glyphs.hasBraille ? "\(glyphs.left)\(glyphs.right)" : "left/right"
  }

  /// The hints in as few rows as they need, most important first; what does not fit is left out.
  static func rows(_ hints: [KeyHint], columns: Int, atMost limit: Int, glyphs: Glyphs) -> [Row] {
    let separator =
      columns < 50 ? "  " : glyphs.hasBraille ? " \(glyphs.middleDot) " : "   "
    var rows: [Row] = []
    for hint in hints {
      let does = columns < 40 ? hint.shortly : hint.does
      let piece = row(hint, does)
      if var last = rows.last, last.columns + separator.count + piece.columns <= columns {
        last.add(separator, style: .quiet)
        last.add(piece)
        rows[rows.count - 1] = last
      } else if rows.count < limit {
        rows.append(piece)
      } else {
        break
      }
    }
    return rows
  }

  private static func row(_ hint: KeyHint, _ does: String) -> Row {
    var row = Row()
    row.add(hint.keys, style: hint.isSafety ? Style(.safety, bold: true) : .plain)
    row.add(" \(does)", style: hint.isSafety ? Style(.safety, bold: true) : .quiet)
    return row
  }
}
