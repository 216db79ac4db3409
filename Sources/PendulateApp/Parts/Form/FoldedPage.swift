import PendulateCore
import TerminalGrid

/// A page below its title: the question it is at, and quietly those before and after.
struct FoldedPage {
  let form: Form
  let content: CoachContent
  let area: Rect
  /// Whether there is room for blank lines.
  let isRoomy: Bool
  let glyphs: Glyphs

  /// All rows, and which of them have to be seen.
  var rows: (rows: [Row], focus: Range<Int>) {
    guard let current = form.current else { return (lead(isSpaced: isRoomy), 0..<1) }
    if form.body != nil {
      let rows = currentRows(current, limit: area.rows)
      return (rows, 0..<min(rows.count, area.rows))
    }
    let block = block(at: current)
    if block.count >= area.rows { return (block, 0..<area.rows) }
    // With nothing said before, the first question still stands in the row that it has on each page.
    if isRoomy, form.isAlone, form.lead.isEmpty, block.count + 2 <= area.rows {
      return ([.blank, .blank] + block, 0..<block.count + 2)
    }
    let (lead, isRead) = leadRows(room: area.rows - block.count)
    // What is said before the questions is read first, so it is not scrolled away.
    var rows = (isRead ? lead : []) + before
    if isRoomy, !before.isEmpty { rows.append(.blank) }
    let start = rows.count
    rows += (isRead ? [] : lead) + block
    let focus = start..<rows.count
    if isRoomy, !after.isEmpty { rows.append(.blank) }
    return (rows + after, focus)
  }

  private var width: Int { min(area.columns, Layout.textColumns) }

  /// What was asked before, with what was answered.
  private var before: [Row] { form.fields[..<form.index].flatMap(answered) }

  /// What is asked after, whole, with what is chosen there already.
  private var after: [Row] { form.fields[(form.index + 1)...].flatMap(answered) }

  /// So wide that an arrow fits at the right, too.
  private var besideArrows: Int { max(1, min(width, area.columns - 2)) }

  /// How many rows the other questions take.
  private var others: Int {
    before.count + after.count
      + (isRoomy ? (before.isEmpty ? 0 : 1) + (after.isEmpty ? 0 : 1) : 0)
  }

  /// The question it is at, where the others give way to a long list, but two of them keep saying
  /// where one is.
  private func block(at current: Field) -> [Row] {
    let others = others
    let isDistress = current.kind == .distress
    let least = isDistress ? 0 : min(others, isRoomy ? 4 : 0)
    let block = currentRows(current, limit: area.rows - least)
    guard !isDistress, block.count + others > area.rows, area.rows - others >= 9 else {
      return block
    }
    return currentRows(current, limit: area.rows - others)
  }

  /// A question that it is not at, whole, with as much of its answer as a third of a row holds.
  private func answered(_ field: Field) -> [Row] {
    let isOpen = form.begins && !field.isAnswered
    let open = field.leftOpen.map { "open, so \($0)" } ?? "open"
    let value = isOpen ? open : field.valueText.onOneLine
    let room = value.isEmpty ? 0 : min(DisplayWidth.columns(of: value), width / 3) + 2
    var rows = Row.wrapping(
      field.label, columns: max(3, besideArrows - room), style: .quiet, indent: 2)
    if !rows.isEmpty {
      rows[0].addRight(value, style: isOpen ? .quiet : .plain, endingAt: width, glyphs: glyphs)
    }
    return rows
  }

  /// What is said before the questions, and whether all of it was read before this one.
  ///
  /// It is said in whole paragraphs: where not all of them fit at the first question, the next ones
  /// go on with them.
  private func leadRows(room: Int) -> (rows: [Row], isRead: Bool) {
    let paragraphs = unread
    let others = others
    for isSpaced in isRoomy ? [true, false] : [false] {
      let rows = lead(isSpaced: isSpaced)
      if rows.count + others <= room { return (rows, paragraphs.isEmpty) }
      guard form.index == 0 else { continue }
      if rows.count <= room { return (rows, false) }
    }
    return (Array(fitting(paragraphs, in: room).joined()), paragraphs.isEmpty)
  }

  /// The paragraphs that did not fit beside the questions before this one.
  private var unread: [String] {
    guard form.index > 0 else { return form.lead }
    var rest = form.lead[...]
    for field in form.fields[..<form.index] where !rest.isEmpty {
      var earlier = form
      earlier.go(to: field.name)
      let page = FoldedPage(
        form: earlier, content: content, area: area, isRoomy: isRoomy, glyphs: glyphs)
      let room = area.rows - page.block(at: field).count
      if earlier.index == 0, lead(isSpaced: false).count <= room { return [] }
      rest = rest.dropFirst(fitting(Array(rest), in: room).count)
    }
    return Array(rest)
  }

  /// As many whole paragraphs as fit in so many rows, from the first on.
  private func fitting(_ paragraphs: [String], in room: Int) -> [[Row]] {
    var left = room
    return Array(
      paragraphs.map { Row.wrapping($0, columns: area.columns) }.prefix { rows in
        left -= rows.count
        return left >= 0
      })
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
    case .end: 0
    }
  }

  /// The question it is at, with its hint and its answers.
  private func currentRows(_ field: Field, limit: Int) -> [Row] {
    var rows = headRows(field, form.body, limit: limit)
    if var region = form.body {
      // A figure is as tall, and in the same rows, whatever is asked about a place of it.
      region.step = .region
      let fixed = headRows(field, region, limit: limit).count
      while rows.count < fixed { rows.append(.blank) }
    }
    let objection = Row.wrapping(
      form.objection ?? "", columns: area.columns, style: .notice,
      indent: area.columns >= 30 ? 2 : 0, atMost: 2, glyphs: glyphs)
    let isSpaced = isRoomy && limit > 9
    if isSpaced { rows.append(.blank) }
    let view = FieldView(
      form: form, content: content, columns: area.columns,
      limit: max(1, limit - rows.count - objection.count), glyphs: glyphs)
    return rows + view.rows + objection
  }

  /// The question with its hint; on the body map what it asks now.
  private func headRows(_ field: Field, _ body: BodyEntry?, limit: Int) -> [Row] {
    let strong = Style(.strong, bold: true)
    let isTight = limit < 7
    let side = body.map { BodyFigureView.caption($0) } ?? ""
    let indent = area.columns >= 30 ? 2 : 0
    let room = area.columns - (isTight || side.isEmpty ? 0 : side.count + 2)
    let question = body.map {
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
    let isFirstStep = body.map { $0.step == .region } ?? true
    if isTight || !isFirstStep || body != nil && limit < 18 { return rows }
    return rows + Row.wrapping(field.hint, columns: area.columns, style: .quiet, indent: indent)
  }
}
