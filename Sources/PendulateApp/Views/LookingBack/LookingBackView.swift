import PendulateCore
import TerminalGrid

/// What was recorded: the days, what changed, the year.
enum LookingBackView {
  static func render(
    _ model: Model, _ back: LookingBack, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let layout = LookingBackLayout(area)
    let keys = KeyHint.rows(
      LookingBackKeys.hints(for: back, glyphs), columns: layout.keys.columns,
      atMost: layout.keys.rows, glyphs: glyphs)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    Row.draw(
      [title(model, back, columns: layout.title.columns, glyphs)], in: layout.title, into: &grid,
      glyphs: glyphs)
    defer { drawMessage(model, back, layout, into: &grid, glyphs: glyphs) }
    if back.part == .days, back.record == nil {
      return JournalListView(back: back, model: model, glyphs: glyphs)
        .draw(in: layout.page, into: &grid)
    }
    let rows = pageContent(of: model, back, layout.page, glyphs: glyphs)
    let first = max(0, min(back.firstRow, rows.count - layout.page.rows))
    Row.draw(
      rows, keeping: first..<first + max(0, layout.page.rows), in: layout.page, into: &grid,
      glyphs: glyphs)
  }

  /// How many rows the page has that is being read through.
  static func pageRows(of model: Model, _ back: LookingBack) -> Int {
    pageContent(of: model, back, LookingBackLayout(Rect(model.size)).page, glyphs: .unicode).count
  }

  private static func pageContent(
    of model: Model, _ back: LookingBack, _ page: Rect, glyphs: Glyphs
  ) -> [Row] {
    switch back.part {
    case .days:
      guard let record = back.record else { return [] }
      return RecordView(record: record, model: model, columns: page.columns, glyphs: glyphs).rows
    case .trends:
      guard let trends = back.trends else { return [] }
      return TrendPage(
        trends: trends, picture: back.picture, model: model, columns: page.columns,
        height: page.rows, glyphs: glyphs
      ).rows
    case .year:
      return YearView(
        year: back.year, days: back.days, showsStates: back.showsStates, model: model,
        columns: page.columns, height: page.rows, glyphs: glyphs
      ).rows
    }
  }

  // MARK: The heading

  private static func title(
    _ model: Model, _ back: LookingBack, columns: Int, _ glyphs: Glyphs
  ) -> Row {
    var row = Row()
    for part in model.lookingBackParts {
      let isChosen = part == back.part
      row.add(isChosen ? "\(glyphs.pointer) " : "  ", style: isChosen ? .accent : .plain)
      row.add(part.title, style: isChosen ? Style(.accent, bold: true) : .quiet)
      row.add("  ")
    }
    switch back.part {
    case .days where back.activity == .finding || !back.words.isEmpty:
      row.add("/ ", style: .accent)
      let isTyping = back.activity == .finding
      row.add(
        back.words.suffix(fitting: max(1, columns - row.columns - 12), ellipsis: glyphs.ellipsis),
        style: isTyping ? Style(.accent, underline: true) : .accent)
      if isTyping {
        row.caret = row.columns
        row.add(" ", style: Style(.accent, reverse: true))
      }
    default: break
    }
    row.addRight(corner(back), style: .quiet, endingAt: columns, glyphs: glyphs)
    return row
  }

  private static func corner(_ back: LookingBack) -> String {
    switch back.part {
    case .days:
      back.window.total == 0 ? "" : "\(back.place + 1) of \(back.window.total)"
    case .trends:
      "\((TrendPicture.allCases.firstIndex(of: back.picture) ?? 0) + 1) of "
        + "\(TrendPicture.allCases.count), \(back.span.title), by \(back.length.rawValue)"
    case .year: "\(back.year), by \(back.showsStates ? "how it was" : "what was done")"
    }
  }

  // MARK: Questions and notices

  /// Over the end of the page, so that nothing of it moves.
  private static func drawMessage(
    _ model: Model, _ back: LookingBack, _ layout: LookingBackLayout, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let rows = message(model, back, columns: layout.page.columns)
    guard !rows.isEmpty else { return }
    let isRoomy = layout.page.rows >= 8
    let area = layout.message(rows: rows.count + (isRoomy ? 1 : 0))
    let caret = grid.caret
    grid.fill(area)
    grid.caret = caret
    let shown = (isRoomy ? [.blank] : []) + rows
    Row.draw(Array(shown.suffix(area.rows)), in: area, into: &grid, glyphs: glyphs)
  }

  private static func message(_ model: Model, _ back: LookingBack, columns: Int) -> [Row] {
    switch back.activity {
    case .deleting:
      let what =
        back.chosen.map { entry in
          "\(entry.kind == .checkIn ? "this check-in" : "this session") of "
            + "\(entry.at.localDate.description)"
        } ?? "it"
      return Row.wrapping(
        "Delete \(what) for good? It cannot come back. y deletes, any other key keeps it.",
        columns: columns, style: .accent)
    case .writingNote(let draft): return writing("note", draft, columns)
    case .writingLabel(let draft): return writing("label", draft, columns)
    case .browsing, .finding:
      guard let notice = model.notice else { return [] }
      return Row.wrapping(notice, columns: columns, style: .accent)
    }
  }

  /// The end of what is being written, and the cursor in it.
  private static func writing(_ name: String, _ draft: String, _ columns: Int) -> [Row] {
    let lines = wrapped("\(name): \(draft)", columns: min(columns, Layout.textColumns) - 1)
    var rows = lines.suffix(3).map { Row($0, style: .accent) }
    if rows.isEmpty { rows = [Row("\(name): ", style: .accent)] }
    if draft.isEmpty || draft.hasSuffix(" ") { rows[rows.count - 1].add(" ") }
    rows[rows.count - 1].caret = rows[rows.count - 1].columns
    rows[rows.count - 1].add(" ", style: Style(.accent, reverse: true))
    return rows
  }
}

/// The keys that matter in looking back, what matters most first.
enum LookingBackKeys {
  static func hints(for back: LookingBack, _ glyphs: Glyphs) -> [KeyHint] {
    func hint(_ command: LookingBackCommand, _ does: String) -> KeyHint {
      KeyHint(command.keys(glyphs), does)
    }
    let steady = KeyHint("space", "steady", isSafety: true)
    let rest = [
      hint(.card, "people"), hint(.help, "keys"), hint(.hide, "hide"), hint(.leave, "leave"),
    ]
    switch back.activity {
    case .finding: return [KeyHint("Enter", "done"), KeyHint("Esc", "everything again")]
    case .writingNote, .writingLabel:
      return [KeyHint("Enter", "keep"), KeyHint("Esc", "leave as it was")]
    case .deleting: return [KeyHint("any key", "keep it"), KeyHint("y", "delete")]
    case .browsing: break
    }
    switch back.part {
    case .days where back.record != nil:
      return [
        steady, hint(.back, "list"), hint(.move, "read on"), hint(.note, "note"),
        hint(.label, "label"), hint(.delete, "delete"),
      ] + rest
    case .days:
      return [
        steady, hint(.back, "home"), hint(.move, "choose"), hint(.open, "open"),
        hint(.part, "other views"), hint(.find, "find"), hint(.delete, "delete"),
      ] + rest
    case .trends:
      return [
        steady, hint(.back, "home"), hint(.move, "other pictures"), hint(.part, "other views"),
        hint(.range, "how far back"), hint(.grouping, "day, week, month"),
      ] + rest
    case .year:
      return [
        steady, hint(.back, "home"), hint(.move, "year"), hint(.part, "other views"),
        hint(.shows, "how it was, what was done"),
      ] + rest
    }
  }
}
