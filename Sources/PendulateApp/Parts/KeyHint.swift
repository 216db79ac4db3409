import TerminalGrid

/// Keys that matter now, and what they do; it always comes from a binding of a table.
struct KeyHint: Hashable {
  let keys: WrittenKeys
  /// Other keys for the same; nil where there are none to be told.
  let others: WrittenKeys?
  private(set) var does: String
  /// What it says where there is little room.
  let shortly: String
  let isSafety: Bool
  /// Whether it stays where others find no room.
  let isAlwaysTold: Bool

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
    isAlwaysTold = self.isSafety || binding.isAlwaysTold
  }

  /// The same in few words.
  var inShort: KeyHint {
    var hint = self
    hint.does = shortly
    return hint
  }

  /// Writes as many hints as there is room for, most important first.
  ///
  /// Where the rows of the keys do not hold all of them, they grow into those above that the page left
  /// free, so this comes last of all that is drawn. They never reach above `top`.
  static func draw(
    _ hints: [KeyHint], in area: Rect, below top: Int = 0, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    guard area.rows > 0 else { return }
    let free = max(0, grid.blankRows(above: area.y, below: top) - Layout.gap(in: area.maxY))
    let rows = rows(hints, columns: area.columns, atMost: area.rows + free, glyphs: glyphs)
    let more = max(0, rows.count - area.rows)
    let room = Rect(
      x: area.x, y: area.y - more, columns: area.columns, rows: area.rows + more)
    Row.draw(rows, in: room, into: &grid, glyphs: glyphs)
  }

  /// The hints in as few rows as they need; a row ends between two of them.
  ///
  /// Where not all find room, the first one stays and those that are always told, and of the others
  /// as many as there is room for, from the first one on.
  static func rows(_ hints: [KeyHint], columns: Int, atMost limit: Int, glyphs: Glyphs) -> [Row] {
    let pieces = hints.map { row($0, columns < 40 ? $0.shortly : $0.does, glyphs) }
    let separator = Row(
      columns < 50 ? "  " : glyphs.hasBraille ? " \(glyphs.middleDot) " : "   ", style: .quiet)
    var told: [Int] = []
    func tell(_ index: Int) -> Bool {
      let more = (told + [index]).sorted()
      let rows = Row.flowing(more.map { pieces[$0] }, columns: columns, separator: separator)
      if rows.count <= limit { told = more }
      return rows.count <= limit
    }
    let stays = hints.indices.filter { $0 == 0 || hints[$0].isAlwaysTold }
    for index in stays { _ = tell(index) }
    for index in hints.indices where !stays.contains(index) {
      guard tell(index) else { break }
    }
    return Row.flowing(told.map { pieces[$0] }, columns: columns, separator: separator)
  }

  private static func row(_ hint: KeyHint, _ does: String, _ glyphs: Glyphs) -> Row {
    var row = Row()
    let others = hint.others.map { "or \($0.text(glyphs)) " } ?? ""
    row.add(
      hint.keys.text(glyphs), style: hint.isSafety ? Style(.safety, bold: true) : .plain)
    row.add(" \(others)\(does)", style: hint.isSafety ? Style(.safety, bold: true) : .hint)
    return row
  }
}

extension CellGrid {
  /// How many rows right above one show nothing, from another one on.
  fileprivate func blankRows(above y: Int, below top: Int) -> Int {
    (max(0, top)..<max(0, top, y)).reversed().prefix { y in
      (0..<size.columns).allSatisfy { character(of: self[$0, y]) == " " }
    }.count
  }
}
