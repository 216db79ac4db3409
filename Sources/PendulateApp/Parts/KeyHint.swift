import TerminalGrid

/// Keys that matter now, and what they do; it always comes from a binding of a table.
struct KeyHint: Hashable {
  let keys: WrittenKeys
  /// Other keys for the same; nil where there are none to be told.
  let others: WrittenKeys?
  let does: String
  /// What it says where there is little room.
  let shortly: String
  let isSafety: Bool

  /// The hint of a binding, in the words of the binding.
  init<Action>(_ binding: KeyBinding<Action>) {
    self.init(binding, saying: binding.hint, shortly: binding.shortHint)
  }

  /// The hint of a binding, in words for what it does just now.
  init<Action>(
    _ binding: KeyBinding<Action>, or other: KeyBinding<Action>? = nil,
    saying does: String, shortly: String, written: WrittenKeys? = nil, isSafety: Bool? = nil
  ) {
    keys = written ?? binding.hinted
    others = other?.hinted
    self.does = does
    self.shortly = shortly
    self.isSafety = isSafety ?? binding.isSafety
  }

  /// The same in few words.
  var inShort: KeyHint {
    KeyHint(keys: keys, others: others, does: shortly, shortly: shortly, isSafety: isSafety)
  }

  private init(
    keys: WrittenKeys, others: WrittenKeys?, does: String, shortly: String, isSafety: Bool
  ) {
    self.keys = keys
    self.others = others
    self.does = does
    self.shortly = shortly
    self.isSafety = isSafety
  }

  /// The hints in as few rows as they need, most important first; what does not fit is left out.
  static func rows(_ hints: [KeyHint], columns: Int, atMost limit: Int, glyphs: Glyphs) -> [Row] {
    let separator =
      columns < 50 ? "  " : glyphs.hasBraille ? " \(glyphs.middleDot) " : "   "
    var rows: [Row] = []
    for hint in hints {
      let does = columns < 40 ? hint.shortly : hint.does
      let piece = row(hint, does, glyphs)
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

  private static func row(_ hint: KeyHint, _ does: String, _ glyphs: Glyphs) -> Row {
    var row = Row()
    let others = hint.others.map { "or \($0.text(glyphs)) " } ?? ""
    row.add(
      hint.keys.text(glyphs), style: hint.isSafety ? Style(.safety, bold: true) : .plain)
    row.add(" \(others)\(does)", style: hint.isSafety ? Style(.safety, bold: true) : .quiet)
    return row
  }
}
