import PendulateCore
import TerminalGrid

/// The question that is being answered: its choices, its numbers, or what is typed.
struct FieldView {
  let form: Form
  let content: CoachContent
  let columns: Int
  /// How many rows it may take; longer lists are shown around the line under the cursor.
  let limit: Int
  let glyphs: Glyphs

  /// The rows below the question.
  var rows: [Row] {
    guard let field = form.current, limit > 0 else { return [] }
    switch field.kind {
    case .choice(let choices): return choiceRows(choices, of: field)
    case .distress: return distressRows(field)
    case .text(let limit): return textRows(atMost: limit)
    case .number(let range, let unit): return numberRows(range, unit, of: field)
    case .picks(let choices): return pickRows(choices, of: field)
    case .body: return form.body.map { BodyFigureView.rows($0, in: self) } ?? []
    case .end: return []
    }
  }

  /// The columns before a choice.
  private var indent: Int { columns >= 30 ? 2 : 0 }

  // MARK: One of a few

  private func choiceRows(_ choices: [Field.Choice], of field: Field) -> [Row] {
    var kept: String?
    if case .choice(let id) = field.value, !field.isAboutCare { kept = id }
    if choices.count > limit, choices.count <= 4,
      let row = inlineRow(choices, of: field, kept: kept)
    {
      return [row]
    }
    let width = choices.map { DisplayWidth.columns(of: $0.word) }.max() ?? 0
    let start = indent + 5 + width + (kept == nil ? 2 : 4)
    let focus = form.highlight ?? choices.firstIndex { $0.id == kept }
    let rows = choices.enumerated().map { index, choice -> [Row] in
      var rows = lines(
        key: field.key(of: index, choice), choice.word,
        isHighlighted: form.highlight == index, isKept: choice.id == kept)
      guard !choice.hint.isEmpty else { return rows }
      // The words about a choice stand beside it where all of them fit, else below the one looked at.
      if rows.count == 1, start + DisplayWidth.columns(of: choice.hint) <= columns {
        rows[0].pad(to: start)
        rows[0].add(choice.hint, style: .quiet)
      } else if index == focus {
        rows += Row.wrapping(choice.hint, columns: columns - 2, style: .quiet, indent: indent + 5)
      }
      return rows
    }
    return window(rows, around: focus ?? 0)
  }

  private func inlineRow(
    _ choices: [Field.Choice], of field: Field, kept: String?
  ) -> Row? {
    var row = Row()
    for (index, choice) in choices.enumerated() {
      row.pad(to: index == 0 ? 0 : row.columns + 2)
      let isHighlighted = form.highlight == index
      let style = isHighlighted ? Style(.accent, bold: true) : .plain
      row.add(isHighlighted ? String(glyphs.pointer) : "", style: style)
      row.add("\(field.key(of: index, choice)) \(choice.word)", style: style)
      if choice.id == kept { row.add(" \(glyphs.checkMark)", style: style) }
    }
    return row.columns <= columns ? row : nil
  }

  /// A line of a list: pointer, key, words, and a mark where it was the answer before; more lines
  /// where the words need them.
  private func lines(
    key: String, _ text: String, isHighlighted: Bool, isKept: Bool
  ) -> [Row] {
    let style = isHighlighted ? Style(.accent, bold: true) : .plain
    let words = isKept && !isHighlighted ? Style(.plain, bold: true) : style
    var head = Row()
    head.pad(to: indent)
    head.add(isHighlighted ? "\(glyphs.pointer) " : "  ", style: .accent)
    head.add(key, style: isHighlighted ? style : .quiet)
    let room = columns - indent - 5 - (isKept ? 2 : 0)
    let parts = wrapped(text, columns: max(1, room))
    var rows = parts.enumerated().map { index, part in
      var row = index == 0 ? head : Row()
      row.pad(to: indent + 5)
      row.add(part, style: words)
      return row
    }
    if rows.isEmpty { rows = [head] }
    if isKept {
      rows[rows.count - 1].add(" \(glyphs.checkMark)", style: Style(.accent, bold: true))
    }
    return rows
  }

  /// As many rows as there is room for, around those of one of them.
  private func window(_ items: [[Row]], around focus: Int) -> [Row] {
    let start = items[..<min(focus, items.count)].map(\.count).reduce(0, +)
    let count = items.indices.contains(focus) ? items[focus].count : 1
    return Row.window(
      items.flatMap { $0 }, keeping: start..<start + min(count, limit), shown: limit,
      columns: columns, glyphs: glyphs)
  }

  // MARK: 0 to 10

  private func distressRows(_ field: Field) -> [Row] {
    let kept = field.distress
    if limit >= 11, columns >= 40, content.distressAnchors.count == 11 {
      let items = content.distressAnchors.enumerated().map { value, anchor in
        // One that is longer than its row is whole where it is looked at, else as far as it goes on
        // its own.
        let isHere = value == form.highlight
        let isShort = DisplayWidth.columns(of: anchor) <= columns - indent - 7
        let words = isHere || isShort ? anchor : String(anchor.prefix { $0 != ";" })
        return lines(
          key: DistressScale.key(value), words, isHighlighted: isHere,
          isKept: value == kept)
      }
      return window(items, around: form.highlight ?? kept ?? 0)
    }
    let marked = form.highlight ?? kept
    var strip = Row()
    let isWide = columns >= 36
    strip.pad(to: isWide ? indent : 0)
    strip.add(
      DistressScale(marked: marked, content: content)
        .strip(columns: columns - (isWide ? 0 : 4), glyphs: glyphs))
    var rows = [strip]
    rows += anchorRows(marked, atMost: max(0, limit - 1))
    return rows
  }

  private func anchorRows(_ marked: Int?, atMost most: Int) -> [Row] {
    let anchors = content.distressAnchors
    guard anchors.count == 11 else { return [] }
    if let marked {
      return Row.wrapping(
        anchors[marked], columns: columns, indent: indent, atMost: most, glyphs: glyphs)
    }
    return ["0 \(anchors[0])", "x \(anchors[10])"].flatMap {
      Row.wrapping(
        $0, columns: columns, style: .quiet, indent: indent, atMost: most / 2, glyphs: glyphs)
    }
  }

  // MARK: Words of one's own

  private func textRows(atMost most: Int) -> [Row] {
    let width = max(1, min(columns, Layout.textColumns) - indent)
    let style = Style(.accent, underline: true)
    // The cursor is wrapped with the text, so that it stands where the next letter will be.
    var lines = wrapped(form.draft + "_", columns: width)
    lines[lines.count - 1].removeLast()
    let isNearEnd = form.draft.count * 5 >= most * 4
    let room = max(1, limit - (isNearEnd && limit > 1 ? 1 : 0))
    var rows = lines.suffix(room).map { Row($0, style: style, indent: indent) }
    let caret = rows[rows.count - 1].columns
    rows[rows.count - 1].caret = caret
    rows[rows.count - 1].add(" ", style: Style(.accent, reverse: true))
    let end = lines.count > 1 ? width : min(width, max(most, 12))
    let open = indent + end - rows[rows.count - 1].columns
    rows[rows.count - 1].add(String(repeating: " ", count: max(0, open)), style: style)
    if isNearEnd, limit > 1 {
      rows.append(Row("\(form.draft.count) of \(most) characters", style: .quiet, indent: indent))
    }
    return rows
  }

  // MARK: Numbers

  private func numberRows(_ range: ClosedRange<Int>, _ unit: String, of field: Field) -> [Row] {
    let number = field.number
    let (canFall, canRise) = (number != range.lowerBound, number != range.upperBound)
    var row = Row()
    row.pad(to: indent)
    row.add("\(glyphs.left) ", style: canFall ? .accent : .quiet)
    if let number {
      row.add("\(number)", style: Style(.accent, bold: true))
      if !unit.isEmpty { row.add(" \(unit)", style: .accent) }
    } else {
      row.add(AnswerRows.nothing(at: field), style: .quiet)
    }
    row.add(" \(glyphs.right)", style: canRise ? .accent : .quiet)
    let extent = "   from \(range.lowerBound) to \(range.upperBound)"
    if row.columns + extent.count <= columns { row.add(extent, style: .quiet) }
    return [row]
  }

  // MARK: Any number out of a list

  private func pickRows(_ choices: [Field.Choice], of field: Field) -> [Row] {
    let items = choices.enumerated().map { index, choice in
      let isHighlighted = form.highlight == index
      let isPicked = field.picked.contains(choice.id)
      let style = isHighlighted ? Style(.accent, bold: true) : .plain
      var head = Row()
      head.pad(to: indent)
      head.add(isHighlighted ? "\(glyphs.pointer) " : "  ", style: .accent)
      head.add(isPicked ? "[x] " : "[ ] ", style: isPicked ? Style(.plain, bold: true) : .quiet)
      return Row.beside(
        head, choice.word, at: indent + 6, columns: max(indent + 7, columns - 2), style: style)
    }
    return window(items, around: form.highlight ?? 0)
  }
}
