import TerminalGrid

/// A line of home as it is drawn: what it is chosen by, its name, and what fits beside it.
struct HomeRow {
  /// Where names begin.
  static let indent = 5

  let row: Row
  /// What had no room beside the name, as the start of the summary; nothing where all is there.
  let unsaid: String

  /// The lines of a list; what stands beside the names is in one column where that fits.
  static func list(
    _ items: [HomeItem], chosen: Int, columns: Int, _ glyphs: Glyphs
  ) -> [HomeRow] {
    let beside = items.filter { !$0.details.isEmpty }.map { DisplayWidth.columns(of: $0.title) }
    let column = indent + (beside.max() ?? 0) + 3
    return zip(items, items.marks).enumerated().map { index, line in
      HomeRow(
        line.0, mark: line.1, isChosen: index == chosen, column: column, columns: columns, glyphs)
    }
  }

  /// The lines with a blank row before each group, where there are rows for all of them; and where
  /// the chosen one is among them.
  static func grouped(
    _ list: [HomeRow], _ items: [HomeItem], chosen: Int, atMost room: Int
  ) -> (rows: [Row], chosen: Int) {
    let starts = items.indices.dropFirst().filter { items[$0].beginsGroup }
    guard starts.count <= room else { return (list.map(\.row), chosen) }
    let rows = list.indices.flatMap { index in
      starts.contains(index) ? [Row.blank, list[index].row] : [list[index].row]
    }
    return (rows, chosen + starts.count { $0 <= chosen })
  }

  private init(
    _ item: HomeItem, mark: String, isChosen: Bool, column: Int, columns: Int, _ glyphs: Glyphs
  ) {
    var row = Row()
    row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: .accent)
    // No key chooses a line by two digits.
    let shown = mark.count == 1 ? mark : " "
    row.add("\(shown)  ", style: isChosen ? Style(.accent, bold: true) : .quiet)
    row.add(item.title, style: isChosen ? Style(.accent, bold: true) : .plain)
    let places = item.details.indices.flatMap { index in
      [column, row.columns + 2].map { (index: index, column: $0) }
    }
    let place = places.first {
      $0.column + DisplayWidth.columns(of: item.details[$0.index]) <= columns
    }
    if let place {
      row.pad(to: place.column)
      row.add(item.details[place.index], style: .quiet)
    }
    self.row = row
    // The last of several is a bare word; all before it say as much as the first.
    let isSaid = place.map { $0.index == 0 || $0.index < item.details.count - 1 } ?? false
    guard let whole = item.details.first, !isSaid else {
      unsaid = ""
      return
    }
    unsaid = whole.prefix(1).uppercased() + whole.dropFirst() + ". "
  }
}
