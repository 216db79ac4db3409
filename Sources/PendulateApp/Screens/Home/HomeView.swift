import PendulateCore
import TerminalGrid

/// The home screen: what there is to choose, and nothing that asks for it.
enum HomeView {
  static func render(
    _ home: HomeScreen, _ context: Context, now: Timestamp, in area: Rect,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let column = Layout.column(in: area)
    let isMain = home.section == .main
    let keys = KeyHint.rows(
      isMain ? HomeKeys.hints : HomeKeys.sectionHints, columns: column.columns,
      atMost: area.rows >= 20 ? 2 : 1, glyphs: glyphs)
    let layout = Layout(area, keyRows: keys.count)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    let body = layout.body

    let items = HomeScreen.items(of: home.section, in: context, at: now)
    let chosen = min(max(0, home.place), items.count - 1)
    // As many rows as the longest summary needs, so that the list stays where it is.
    let summaries = items.map {
      block($0.summary, .quiet, body.columns, 3, glyphs, indent: indent(body)).count
    }
    let room = body.rows >= 10 ? max(2, summaries.max() ?? 0) : 2
    let list = items.enumerated().map { row($1, number: $0 + 1, isChosen: $0 == chosen, glyphs) }
    // What is said of the journal or of a file is whole, though lines move out of sight for it; and
    // so is what is said about touching, where there is room for some lines beside it.
    let notice = block(context.notice, .notice, body.columns, max(0, body.rows - 3), glyphs)
    var sentence = block(
      isMain ? HomeWords.sentence(in: context, at: now) : nil, .plain, body.columns, .max, glyphs)
    let said = body.rows >= 10 ? min(sentence.count, 4) : 0
    var left = max(0, body.rows - notice.count - min(list.count, max(3, body.rows - room - said)))

    let summary = block(
      items[chosen].summary, .quiet, body.columns, min(3, left - min(left, said)), glyphs,
      indent: indent(body))
    left -= summary.count
    if sentence.count > left { sentence = [] }
    left -= sentence.count

    let title = left > 0 ? [titleRow(home.section, body.columns)] : []
    left -= title.count
    // Blank lines come last: after the title, around the list, before the notice.
    let gapTitle = title.isEmpty || left < 1 ? 0 : 1
    let gapSentence = sentence.isEmpty || left < 2 ? 0 : 1
    let gapSummary = summary.isEmpty || left < 3 ? 0 : 1
    let gapNotice = notice.isEmpty || left < 4 ? 0 : 1

    var y = body.y
    func take(_ rows: Int) -> Rect {
      defer { y += rows }
      return Rect(x: body.x, y: y, columns: body.columns, rows: rows)
    }
    Row.draw(title, in: take(title.count), into: &grid, glyphs: glyphs)
    y += gapTitle
    Row.draw(sentence, in: take(sentence.count), into: &grid, glyphs: glyphs)
    y += gapSentence
    let rest = body.maxY - y - gapSummary - summary.count - gapNotice - notice.count
    Row.draw(
      list, keeping: chosen..<chosen + 1, in: take(min(list.count, max(0, rest))), into: &grid,
      glyphs: glyphs)
    y += gapSummary
    Row.draw(summary, in: take(summary.count), into: &grid, glyphs: glyphs)
    y += gapNotice
    Row.draw(notice, in: take(notice.count), into: &grid, glyphs: glyphs)
  }

  private static func indent(_ body: Rect) -> Int { body.columns >= 40 ? 5 : 0 }

  private static func titleRow(_ section: HomeScreen.Section, _ columns: Int) -> Row {
    var row = Row(HomeWords.title(section), style: Style(.strong, bold: true))
    let motto = HomeWords.motto(section)
    if row.columns + 3 + motto.count <= columns {
      row.add("   ")
      row.add(motto, style: .quiet)
    }
    return row
  }

  private static func row(
    _ item: HomeItem, number: Int, isChosen: Bool, _ glyphs: Glyphs
  ) -> Row {
    var row = Row()
    row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: .accent)
    let digit = number <= 9 ? String(number) : " "
    row.add("\(digit)  ", style: isChosen ? Style(.accent, bold: true) : .quiet)
    row.add(item.title, style: isChosen ? Style(.accent, bold: true) : .plain)
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
