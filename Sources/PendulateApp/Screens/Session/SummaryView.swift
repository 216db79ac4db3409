import PendulateCore
import TerminalGrid

/// The two check-ins side by side: what moved, what stayed, what is new; none of it a grade.
enum SummaryView {
  /// The column at which answers begin, after the longest of their names.
  private static let indent = 13
  /// The narrowest that the words become beside a picture of the body.
  private static let narrowest = 39

  static func render(
    _ screen: SessionScreen, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let layout = Layout(area)
    defer {
      KeyHint.draw(EndingKeys.summaryHints, in: layout.keys, into: &grid, glyphs: glyphs)
    }
    var body = layout.body
    body.columns -= drawMaps(screen, in: body, isRoomy: layout.isRoomy, into: &grid, glyphs: glyphs)
    let gap: [Row] = layout.isRoomy ? [.blank] : []

    let closing = Row.wrapping(
      SessionWords.noGrade, columns: body.columns,
      style: .quiet, atMost: body.rows < 8 ? 0 : 3, glyphs: glyphs)
    let title =
      body.rows < 7 ? [] : [Row(SessionWords.summary, style: Style(.strong, bold: true))] + gap
    let table = tableRows(screen, columns: body.columns, glyphs: glyphs)
    let regions = regionRows(screen, columns: body.columns)
    let isEmpty = table.isEmpty && regions.isEmpty
    var rows = title
    if isEmpty {
      rows += Row.wrapping(
        SessionWords.nothingSaid, columns: body.columns)
    }
    rows += table
    if !table.isEmpty, !regions.isEmpty { rows += gap }
    let room = body.rows - rows.count - closing.count - (closing.isEmpty ? 0 : gap.count)
    rows += fitted(regions, room: room, glyphs: glyphs)
    if !closing.isEmpty { rows += gap + closing }
    Row.draw(rows, in: body, into: &grid, glyphs: glyphs)
  }

  /// The body before and after at the right, where there is room beside the words.
  ///
  /// - Returns: The columns that it takes.
  private static func drawMaps(
    _ screen: SessionScreen, in body: Rect, isRoomy: Bool, into grid: inout CellGrid,
    glyphs: Glyphs
  ) -> Int {
    let maps = OverlaidMapsView(before: screen.pre, after: screen.post, glyphs: glyphs)
    let top = isRoomy ? 2 : 1
    let columns = body.columns - narrowest
    let legend = maps.legend(columns: columns)
    let room = body.rows - top - legend.count - 1
    guard let drawn = maps.rows(columns: columns, atMost: min(room, BodyShape.rows.lowerBound))
    else { return 0 }
    let heading = Row(maps.heading, style: .quiet, indent: BodyFigure.indent)
    let area = Rect(
      x: body.x + narrowest, y: body.y + top, columns: columns, rows: body.rows - top)
    Row.draw([heading] + drawn + legend, in: area, into: &grid, glyphs: glyphs)
    return columns
  }

  private static func tableRows(_ screen: SessionScreen, columns: Int, glyphs: Glyphs) -> [Row] {
    let said = Comparison.rows(
      before: screen.pre, after: screen.post, states: screen.states
    ).filter {
      $0.before != Comparison.notSaid || $0.after != Comparison.notSaid
    }
    guard !said.isEmpty else { return [] }
    if columns < 36 {
      return said.flatMap { entry in
        Row.wrapping(
          "\(entry.name) \(entry.before) \(glyphs.right) \(entry.after)", columns: columns)
      }
    }
    let second = indent
    let third = second + min(16, (columns - second) / 2)
    var head = Row()
    head.pad(to: second)
    head.add("before", style: .quiet)
    head.pad(to: third)
    head.add("after", style: .quiet)
    return [head]
      + said.map { entry in
        var row = Row(entry.name, style: .quiet)
        row.pad(to: second)
        row.add(entry.before, style: entry.before == Comparison.notSaid ? .quiet : .plain)
        row.pad(to: third)
        row.add(
          entry.after, style: entry.after == Comparison.notSaid ? .quiet : Style(.plain, bold: true)
        )
        return row
      }
  }

  /// One paragraph for each kind of change, its first word set off.
  private static func regionRows(_ screen: SessionScreen, columns: Int) -> [[Row]] {
    Comparison.regions(before: screen.pre, after: screen.post).map { change in
      let indent = columns < 36 ? 0 : indent
      let heading = heading(of: change.kind)
      guard indent > 0 else {
        return Row.wrapping("\(heading): \(change.text)", columns: columns)
      }
      var rows = Row.wrapping(change.text, columns: columns, indent: indent)
      var first = Row(heading, style: .quiet)
      first.pad(to: indent)
      for piece in rows[0].pieces.dropFirst() { first.add(piece.text, style: piece.style) }
      rows[0] = first
      return rows
    }
  }

  private static func heading(of kind: Comparison.Change.Kind) -> String {
    switch kind {
    case .moved: "moved"
    case .stayed: "stayed"
    case .new: "new"
    case .quiet: "before only"
    }
  }

  private static func fitted(_ paragraphs: [[Row]], room: Int, glyphs: Glyphs) -> [Row] {
    let all = paragraphs.flatMap { $0 }
    guard all.count > room else { return all }
    guard room > 0 else { return [] }
    return Array(all.prefix(room - 1)) + [Row(String(glyphs.ellipsis), style: .quiet)]
  }
}
