import PendulateCore
import TerminalGrid

/// What was recorded: the days, what changed, the year.
enum LookingBackView {
  static func render(
    _ context: Context, _ back: LookingBackScreen, today: CivilDate, in area: Rect,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let layout = LookingBackLayout(area)
    Row.draw(
      [title(context, back, columns: layout.title.columns, glyphs)], in: layout.title, into: &grid,
      glyphs: glyphs)
    defer {
      drawMessage(context, back, layout, into: &grid, glyphs: glyphs)
      KeyHint.draw(
        LookingBackKeys.hints(for: back, in: context, on: today), in: layout.keys, into: &grid,
        glyphs: glyphs)
    }
    if back.part == .days, back.record == nil {
      return JournalListView(back: back, context: context, glyphs: glyphs)
        .draw(in: layout.page, into: &grid)
    }
    let rows = pageContent(of: context, back, today: today, layout.page, glyphs: glyphs)
    let first = max(0, min(back.firstRow, rows.count - layout.page.rows))
    Row.draw(
      rows, keeping: first..<first + max(0, layout.page.rows), in: layout.page, into: &grid,
      glyphs: glyphs)
  }

  /// How many rows the page has that is being read through.
  static func pageRows(
    of context: Context, _ back: LookingBackScreen, today: CivilDate
  ) -> Int {
    let page = LookingBackLayout(Rect(context.room)).page
    return pageContent(of: context, back, today: today, page, glyphs: .unicode).count
  }

  private static func pageContent(
    of context: Context, _ back: LookingBackScreen, today: CivilDate, _ page: Rect, glyphs: Glyphs
  ) -> [Row] {
    switch back.part {
    case .days:
      guard let record = back.record else { return [] }
      return RecordView(record: record, context: context, columns: page.columns, glyphs: glyphs)
        .rows(room: page.rows)
    case .trends:
      guard let trends = back.trends else { return [] }
      return TrendPage(
        trends: trends, picture: back.picture, context: context, columns: page.columns,
        height: page.rows, glyphs: glyphs
      ).rows
    case .year:
      return YearView(
        year: back.year, days: back.days, subject: back.subject, today: today,
        context: context,
        columns: page.columns, height: page.rows, glyphs: glyphs
      ).rows
    }
  }

  // MARK: The heading

  private static func title(
    _ context: Context, _ back: LookingBackScreen, columns: Int, _ glyphs: Glyphs
  ) -> Row {
    var row = Row()
    for part in LookingBackScreen.parts(in: context) {
      let isChosen = part == back.part
      row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: isChosen ? .accent : .plain)
      row.add(part.title, style: isChosen ? Style(.accent, bold: true) : .quiet)
      row.add("  ")
    }
    if back.part == .days, back.activity == .finding || !back.words.isEmpty {
      row.add("/ ", style: .accent)
      let isTyping = back.activity == .finding
      row.add(
        back.words.suffix(fitting: max(1, columns - row.columns - 12), ellipsis: glyphs.ellipsis),
        style: isTyping ? Style(.accent, underline: true) : .accent)
      if isTyping {
        row.caret = row.columns
        row.add(" ", style: Style(.accent, reverse: true))
      }
    }
    let room = columns - row.columns - 2
    let corner = corner(back).first { DisplayWidth.columns(of: $0) <= room } ?? ""
    row.addRight(corner, style: .quiet, endingAt: columns, glyphs: glyphs)
    return row
  }

  /// Where one is in what is seen, and as few words as that needs where there is little room.
  private static func corner(_ back: LookingBackScreen) -> [String] {
    switch back.part {
    case .days: return back.window.total == 0 ? [] : ["\(back.place + 1) of \(back.window.total)"]
    case .trends:
      let place = (TrendPicture.allCases.firstIndex(of: back.picture) ?? 0) + 1
      let number = "\(place) of \(TrendPicture.allCases.count)"
      let span = "\(number), \(back.span.title)"
      return ["\(span), by \(back.trends?.length.rawValue ?? "week")", span, number, "\(place)"]
    case .year:
      let year = "\(back.year)"
      return ["\(year), by \(back.subject.name)", year]
    }
  }

  // MARK: Questions and notices

  /// Over the end of the page, so that nothing of it moves.
  private static func drawMessage(
    _ context: Context, _ back: LookingBackScreen, _ layout: LookingBackLayout,
    into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let rows = message(context, back, columns: layout.page.columns)
    guard !rows.isEmpty else { return }
    let isRoomy = layout.page.rows >= 8
    let area = layout.message(rows: rows.count + (isRoomy ? 1 : 0))
    let caret = grid.caret
    grid.fill(area)
    grid.caret = caret
    let shown = (isRoomy ? [.blank] : []) + rows
    Row.draw(Array(shown.suffix(area.rows)), in: area, into: &grid, glyphs: glyphs)
  }

  private static func message(_ context: Context, _ back: LookingBackScreen, columns: Int) -> [Row]
  {
    switch back.activity {
    case .deleting:
      return Row.wrapping(
        LookingBackWords.deleting(back.chosen), columns: columns, style: .accent)
    case .writing(let writing, let draft):
      return rows(writing: LookingBackWords.name(writing), draft, columns)
    case .browsing, .finding:
      guard let notice = context.notice else { return [] }
      return Row.wrapping(notice, columns: columns, style: .accent)
    }
  }

  /// The end of what is being written, and the cursor in it.
  private static func rows(writing name: String, _ draft: String, _ columns: Int) -> [Row] {
    let lines = wrapped("\(name): \(draft)", columns: min(columns, Layout.textColumns) - 1)
    var rows = lines.suffix(3).map { Row($0, style: .accent) }
    if rows.isEmpty { rows = [Row("\(name): ", style: .accent)] }
    if draft.isEmpty || draft.hasSuffix(" ") { rows[rows.count - 1].add(" ") }
    rows[rows.count - 1].caret = rows[rows.count - 1].columns
    rows[rows.count - 1].add(" ", style: Style(.accent, reverse: true))
    return rows
  }
}

extension LookingBackScreen {
  func draw(_ context: Context, at stamp: Stamp, into grid: inout CellGrid, glyphs: Glyphs) {
    LookingBackView.render(
      context, self, today: stamp.wall.localDate, in: Rect(context.room), into: &grid,
      glyphs: glyphs)
  }
}
