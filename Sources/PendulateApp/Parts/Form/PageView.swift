import PendulateCore
import TerminalGrid

/// A page of questions: the one it is at, and quietly what comes before and after.
enum PageView {
  /// Draws a page.
  ///
  /// `kept` echoes what is on disk, and `notice` says what could not be done.
  static func render(
    _ form: Form, content: CoachContent, kept: String? = nil,
    notice: String? = nil, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let column = Layout.column(in: area)
    let keys = KeyHint.rows(
      FormKeys.hints(for: form), columns: column.columns,
      atMost: area.rows >= 20 ? 2 : 1, glyphs: glyphs)
    let layout = Layout(area, keyRows: keys.count)
    Row.draw(keys, in: layout.keys, into: &grid, glyphs: glyphs)
    var body = layout.body
    let notices = Row.wrapping(
      notice ?? "", columns: body.columns, style: .notice,
      atMost: min(body.rows - 1, max(1, body.rows / 2)),
      glyphs: glyphs)
    if !notices.isEmpty {
      let area = Rect(
        x: body.x, y: body.maxY - notices.count, columns: body.columns, rows: notices.count)
      Row.draw(notices, in: area, into: &grid, glyphs: glyphs)
      body.rows = max(0, body.rows - notices.count - (layout.isRoomy ? 1 : 0))
    }
    if body.rows >= 7, body.rows >= 15 || !needsAllRows(form, body) {
      var title = Row(form.title, style: Style(.strong, bold: true))
      title.addRight(kept ?? "", style: .safety, endingAt: body.columns, glyphs: glyphs)
      title.draw(x: body.x, y: body.y, columns: body.columns, into: &grid, glyphs: glyphs)
      let head = layout.isRoomy ? 2 : 1
      body = Rect(x: body.x, y: body.y + head, columns: body.columns, rows: body.rows - head)
    }
    let page = Page(form: form, content: content, area: body, glyphs: glyphs)
    let (rows, focus) = page.rows(isRoomy: layout.isRoomy)
    Row.draw(rows, keeping: focus, in: body, into: &grid, glyphs: glyphs)
  }

  /// Whether the title gives way: to the figure, or to the numbers with their anchors.
  private static func needsAllRows(_ form: Form, _ body: Rect) -> Bool {
    form.body != nil || form.current?.kind == .distress && body.columns < 60
  }
}

/// The rows of a page below its title.
private struct Page {
  let form: Form
  let content: CoachContent
  let area: Rect
  let glyphs: Glyphs

  /// All rows, and which of them have to be seen.
  func rows(isRoomy: Bool) -> (rows: [Row], focus: Range<Int>) {
    guard let current = form.current else { return (lead(isSpaced: isRoomy), 0..<1) }
    if form.body != nil {
      let rows = currentRows(current, limit: area.rows, isRoomy: isRoomy)
      return (rows, 0..<min(rows.count, area.rows))
    }
    let before = form.fields[..<form.index].map(answered)
    let after = form.fields[(form.index + 1)...].map {
      Row($0.label.truncated(toColumns: width - 2, ellipsis: ellipsis), style: .quiet, indent: 2)
    }
    let gaps = isRoomy ? (before.isEmpty ? 0 : 1) + (after.isEmpty ? 0 : 1) : 0
    let others = before.count + after.count + gaps
    let isDistress = current.kind == .distress
    // The neighbours give way to a long list, but two of them keep saying where one is.
    let least = isDistress ? 0 : min(others, isRoomy ? 4 : 0)
    var block = currentRows(current, limit: area.rows - least, isRoomy: isRoomy)
    if !isDistress, block.count + others > area.rows, area.rows - others >= 9 {
      block = currentRows(current, limit: area.rows - others, isRoomy: isRoomy)
    }
    if block.count >= area.rows { return (block, 0..<area.rows) }
    let lead = leadRows(room: area.rows - block.count, others: others, isRoomy: isRoomy)
    let isSpaced = isRoomy
    var rows = lead + before
    if isSpaced, !before.isEmpty { rows.append(.blank) }
    let start = rows.count
    rows += block
    if isSpaced, !after.isEmpty { rows.append(.blank) }
    // What is said before the questions is read first, so it is not scrolled away.
    let focus = form.index == 0 ? 0..<start + block.count : start..<start + block.count
    return (rows + after, focus)
  }

  private var width: Int { min(area.columns, Layout.textColumns) }
  private var ellipsis: String { String(glyphs.ellipsis) }

  private func answered(_ field: Field) -> Row {
    let value = field.valueText.replacingLineBreaks
    let room = value.isEmpty ? 0 : min(DisplayWidth.columns(of: value), width / 3) + 2
    var row = Row(
      field.label.truncated(toColumns: max(1, width - 2 - room), ellipsis: ellipsis),
      style: .quiet, indent: 2)
    row.addRight(value, style: .plain, endingAt: width, glyphs: glyphs)
    return row
  }

  /// What is said before the questions: whole paragraphs, as many as fit.
  private func leadRows(room: Int, others: Int, isRoomy: Bool) -> [Row] {
    for isSpaced in isRoomy ? [true, false] : [false] {
      let rows = lead(isSpaced: isSpaced)
      if rows.count + others <= room { return rows }
      guard form.index == 0 else { continue }
      if rows.count <= room { return rows }
    }
    guard form.index == 0 else { return [] }
    var rows: [Row] = []
    for paragraph in form.lead {
      let more = Row.wrapping(paragraph, columns: area.columns)
      guard rows.count + more.count <= room else { break }
      rows += more
    }
    return rows
  }

  private func lead(isSpaced: Bool) -> [Row] {
    form.lead.flatMap { paragraph in
      Row.wrapping(paragraph, columns: area.columns) + (isSpaced ? [.blank] : [])
    }
  }

  /// How many rows the answers need at least.
  private func fewestRows(of field: Field) -> Int {
    switch field.kind {
    case .choice(let choices): choices.count <= 2 ? 1 : min(3, choices.count)
    case .body, .distress: 3
    case .picks: 2
    case .text, .number: 1
    }
  }

  /// The question it is at, with its hint and its answers.
  private func currentRows(_ field: Field, limit: Int, isRoomy: Bool) -> [Row] {
    let strong = Style(.strong, bold: true)
    let isTight = limit < 7
    let side = form.body.map { BodyFigureView.caption($0) } ?? ""
    let indent = area.columns >= 30 ? 2 : 0
    let room = area.columns - (isTight || side.isEmpty ? 0 : side.count + 2)
    let question = form.body.map {
      BodyFigureView.question(
        $0, field: field, content: content, columns: room - indent, rows: limit)
    }
    var rows = Row.wrapping(
      question ?? field.label, columns: room, style: strong, indent: indent,
      atMost: max(1, limit - fewestRows(of: field)), glyphs: glyphs)
    if indent > 0, !rows.isEmpty {
      var first = Row("\(glyphs.pointer) ", style: .accent)
      for piece in rows[0].pieces.dropFirst() { first.add(piece.text, style: piece.style) }
      if rows.count == 1 || !isTight {
        first.addRight(side, style: .plain, endingAt: width, glyphs: glyphs)
      }
      rows[0] = first
    }
    let objection = Row.wrapping(
      form.objection ?? "", columns: area.columns, style: .notice, indent: indent, atMost: 2,
      glyphs: glyphs)
    var hint = Row.wrapping(field.hint, columns: area.columns, style: .quiet, indent: indent)
    let isFirstStep = form.body.map { $0.step == .region } ?? true
    if isTight || !isFirstStep || form.body != nil && limit < 18 { hint = [] }
    rows += hint
    let isSpaced = isRoomy && limit > 9
    if isSpaced { rows.append(.blank) }
    let view = FieldView(
      form: form, content: content, columns: area.columns,
      limit: max(1, limit - rows.count - objection.count), glyphs: glyphs)
    return rows + view.rows + objection
  }
}

extension String {
  /// On one line.
  fileprivate var replacingLineBreaks: String {
    String(map { $0.isNewline ? " " : $0 })
  }
}
