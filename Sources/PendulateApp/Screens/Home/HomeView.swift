import PendulateCore
import TerminalGrid

/// The home screen: a question, a calm list, and what the chosen line leads to.
///
/// The list stands on the same rows in every section; what is said of the day stands below it.
enum HomeView {
  static func render(
    _ home: HomeScreen, _ context: Context, now: Timestamp, in area: Rect,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let items = HomeScreen.items(of: home.section, in: context, at: now)
    let layout = Layout(area, keyRows: area.rows >= 15 ? 2 : 1)
    let body = layout.body

    let chosen = min(max(0, home.place), items.count - 1)
    let list = HomeRow.list(items, chosen: chosen, columns: body.columns, glyphs)
    let summaries = zip(items, list).map { item, row in
      block(row.unsaid + item.summary, .quiet, body.columns, 3, glyphs, indent: indent(body))
    }
    // As many rows as the longest summary needs, so that nothing below it moves.
    let longest = body.rows >= 10 ? max(2, summaries.map(\.count).max() ?? 0) : 2
    // What is said of the journal or of a file is whole, though lines move out of sight for it; and
    // so is what is said of the day, where there is room for some lines beside it.
    let notice = block(context.notice, .notice, body.columns, max(0, body.rows - 3), glyphs)
    var day = block(
      HomeWords.sentence(in: home.section, context, at: now), .plain, body.columns, .max, glyphs)
    let said = body.rows >= 10 ? min(day.count, 4) : 0
    let heading = body.rows - notice.count >= 8 ? 2 : 0
    let seen = max(3, body.rows - heading - notice.count - longest - said)
    var left = max(0, body.rows - heading - notice.count - min(list.count, seen))
    let room = min(longest, left - min(left, said))
    left -= room
    if day.count > left { day = [] }
    left -= day.count
    let title = heading + left > 0 ? [titleRow(home.section, body.columns)] : []
    left += heading - title.count
    // Blank rows come last: after the title, around the list, before the notice, in the list.
    let gapTitle = title.isEmpty || left < 1 ? 0 : 1
    let gapSummary = room == 0 || left < 2 ? 0 : 1
    let gapDay = day.isEmpty || left < 3 ? 0 : 1
    let gapNotice = notice.isEmpty || left < 4 ? 0 : 1
    left -= gapTitle + gapSummary + gapDay + gapNotice
    let below = gapSummary + room + gapDay + day.count + gapNotice + notice.count
    let rows = HomeRow.grouped(list, items, chosen: chosen, atMost: left)

    var y = body.y
    func take(_ rows: Int) -> Rect {
      defer { y += rows }
      return Rect(x: body.x, y: y, columns: body.columns, rows: rows)
    }
    Row.draw(title, in: take(title.count), into: &grid, glyphs: glyphs)
    y += gapTitle
    Row.draw(
      rows.rows, keeping: rows.chosen..<rows.chosen + 1,
      in: take(min(rows.rows.count, max(0, body.maxY - y - below))), into: &grid, glyphs: glyphs)
    y += gapSummary
    let summary = block(
      list[chosen].unsaid + items[chosen].summary, .quiet, body.columns, room, glyphs,
      indent: indent(body))
    Row.draw(summary, in: take(room), into: &grid, glyphs: glyphs)
    y += gapDay
    Row.draw(day, in: take(day.count), into: &grid, glyphs: glyphs)
    y += gapNotice
    Row.draw(notice, in: take(notice.count), into: &grid, glyphs: glyphs)
    // In every section the keys stand on the same rows, where they have two of them.
    KeyHint.draw(
      hints(home.section, items), in: layout.keys,
      below: layout.keys.rows > 1 ? layout.keys.y : 0, into: &grid, glyphs: glyphs)
  }

  private static func hints(_ section: HomeScreen.Section, _ items: [HomeItem]) -> [KeyHint] {
    section == .main
      ? HomeKeys.hints(knowsLast: items.contains { $0.action == .lastTime })
      : HomeKeys.sectionHints
  }

  private static func indent(_ body: Rect) -> Int { body.columns >= 40 ? HomeRow.indent : 0 }

  private static func titleRow(_ section: HomeScreen.Section, _ columns: Int) -> Row {
    var row = Row(HomeWords.title(section), style: Style(.strong, bold: true))
    let motto = HomeWords.motto(section)
    if row.columns + 3 + motto.count <= columns {
      row.add("   ")
      row.add(motto, style: .quiet)
    }
    return row
  }

  private static func block(
    _ text: String?, _ style: Style, _ columns: Int, _ limit: Int, _ glyphs: Glyphs,
    indent: Int = 0
  ) -> [Row] {
    Row.wrapping(
      text ?? "", columns: columns, style: style, indent: indent, atMost: limit, glyphs: glyphs)
  }
}
