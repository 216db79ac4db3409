import PendulateCore
import TerminalGrid

/// People one could reach: one's own lines first, then the program's, then services by country.
enum CardView {
  static func render(
    _ context: Context, showsLines: Bool, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let widest = showsLines ? 132 : Layout.widest
    let column = Layout.column(in: area, widest: widest)
    let keys = KeyHint.rows(
      CardKeys.hints(showsLines: showsLines), columns: column.columns, atMost: 1, glyphs: glyphs)
    let layout = Layout(area, keyRows: keys.count, widest: widest)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    let body = layout.body

    var rows: [Row] = []
    if body.rows >= 8 {
      rows.append(Row(CardWords.title, style: Style(.strong, bold: true)))
      if layout.isRoomy { rows.append(.blank) }
    }
    let own = context.person.supportText.split(whereSeparator: \.isNewline).map(String.init)
    rows += own.flatMap {
      Row.wrapping($0, columns: body.columns, style: Style(.accent, bold: true))
    }
    if !own.isEmpty, layout.isRoomy { rows.append(.blank) }
    if showsLines {
      rows += lineRows(context, room: body.rows - rows.count, columns: body.columns, glyphs: glyphs)
    } else {
      rows += proseRows(
        context.content.supportCard, room: body.rows - rows.count, columns: body.columns,
        isRoomy: layout.isRoomy, glyphs: glyphs)
    }
    Row.draw(rows, in: body, into: &grid, glyphs: glyphs)
  }

  private static func proseRows(
    _ lines: [String], room: Int, columns: Int, isRoomy: Bool, glyphs: Glyphs
  ) -> [Row] {
    let paragraphs = lines.map { Row.wrapping($0, columns: columns) }
    let plain = paragraphs.flatMap { $0 }
    let spaced = Array(paragraphs.joined(separator: [Row.blank]))
    if spaced.count <= room { return spaced }
    if plain.count <= room { return plain }
    guard room > 0 else { return [] }
    return Array(plain.prefix(room - 1)) + [Row(String(glyphs.ellipsis), style: .quiet)]
  }

  /// The services: the way to reach each one comes before its name, so that it is never cut.
  private static func lineRows(
    _ context: Context, room: Int, columns: Int, glyphs: Glyphs
  ) -> [Row] {
    let lines = context.content.supportLines
    let ending = Row.wrapping(
      CardWords.checked(context.content),
      columns: columns, style: .quiet, atMost: max(1, min(3, room / 4)), glyphs: glyphs)
    let shownRows = max(0, room - ending.count)
    let widestPlace = lines.map { DisplayWidth.columns(of: $0.place) }.max() ?? 0
    let placeColumns = min(widestPlace, max(6, columns / 3))
    let inColumns = lines.count > shownRows && columns >= 100 ? 2 : 1
    let width = (columns - (inColumns - 1) * 4) / inColumns
    let all = lines.map { row($0, placeColumns: placeColumns, columns: width, glyphs: glyphs) }
    let perColumn = (all.count + inColumns - 1) / inColumns
    var rows: [Row] = []
    for index in 0..<min(perColumn, shownRows) {
      var row = all[index]
      if inColumns == 2, index + perColumn < all.count {
        row.pad(to: width + 4)
        row.add(all[index + perColumn])
      }
      rows.append(row)
    }
    let missing = all.count - rows.count * inColumns
    if missing > 0, !rows.isEmpty {
      rows[rows.count - 1] = Row("\(missing + 1) more in a larger window", style: .quiet)
    }
    return rows + ending
  }

  private static func row(
    _ line: SupportLine, placeColumns: Int, columns: Int, glyphs: Glyphs
  ) -> Row {
    let ellipsis = String(glyphs.ellipsis)
    let strong = Style(.strong, bold: true)
    if columns < 40 {
      var row = Row(line.how.truncated(toColumns: columns, ellipsis: ellipsis), style: strong)
      row.add("  \(line.place)")
      return row
    }
    var row = Row(line.place.truncated(toColumns: placeColumns, ellipsis: ellipsis))
    row.pad(to: placeColumns + 2)
    let room = max(0, columns - row.columns)
    row.add(
      line.how.truncated(toColumns: room, ellipsis: ellipsis), style: strong)
    let rest = "  \(line.service), \(line.hours)"
    let left = columns - row.columns
    if left >= 10 { row.add(rest.truncated(toColumns: left, ellipsis: ellipsis), style: .quiet) }
    return row
  }
}
