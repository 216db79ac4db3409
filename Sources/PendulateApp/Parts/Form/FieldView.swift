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
    }
  }

  /// The columns before a choice.
  private var indent: Int { columns >= 30 ? 2 : 0 }

  // MARK: One of a few

  private func choiceRows(_ choices: [Field.Choice], of field: Field) -> [Row] {
    var kept: String?
    if case .choice(let id) = field.value { kept = id }
    if choices.count > limit, choices.count <= 4,
      let row = inlineRow(choices, of: field, kept: kept)
    {
      return [row]
    }
    let width = choices.map { DisplayWidth.columns(of: $0.word) }.max() ?? 0
    let start = indent + 5 + width + (kept == nil ? 2 : 4)
    let showsHints = columns - start >= 24
    let rows = choices.enumerated().map { index, choice in
      var row = line(
        key: field.key(of: index, choice), choice.word,
        isHighlighted: form.highlight == index, isKept: choice.id == kept)
      if !choice.hint.isEmpty, showsHints {
        row.pad(to: start)
        row.add(
          choice.hint.truncated(toColumns: columns - start, ellipsis: String(glyphs.ellipsis)),
          style: .quiet)
      }
      return row
    }
    let focus = form.highlight ?? choices.firstIndex { $0.id == kept }
    let whole = focus.map { wholeHint(choices[$0], startingAt: showsHints ? start : nil) } ?? []
    guard rows.count + whole.count <= limit else { return window(rows, around: focus ?? 0) }
    return rows + whole
  }

  /// The words about a choice below the list, where they do not fit beside it.
  private func wholeHint(_ choice: Field.Choice, startingAt start: Int?) -> [Row] {
    if let start, start + DisplayWidth.columns(of: choice.hint) <= columns { return [] }
    return Row.wrapping(choice.hint, columns: columns, style: .quiet, indent: indent + 5)
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

  /// A line of a list: pointer, key, words, and a mark where it was the answer before.
  private func line(key: String, _ text: String, isHighlighted: Bool, isKept: Bool) -> Row {
    var row = Row()
    let style = isHighlighted ? Style(.accent, bold: true) : .plain
    row.pad(to: indent)
    row.add(isHighlighted ? "\(glyphs.pointer) " : "  ", style: .accent)
    row.add(key, style: isHighlighted ? style : .quiet)
    row.add("  ")
    row.add(text, style: isKept && !isHighlighted ? Style(.plain, bold: true) : style)
    if isKept { row.add(" \(glyphs.checkMark)", style: Style(.accent, bold: true)) }
    return row
  }

  /// As many rows as there is room for, around one of them.
  private func window(_ rows: [Row], around focus: Int) -> [Row] {
    Row.window(
      rows, keeping: focus..<focus + 1, shown: limit, columns: columns, glyphs: glyphs)
  }

  // MARK: 0 to 10

  private func distressRows(_ field: Field) -> [Row] {
    var kept: Int?
    if case .distress(let distress) = field.value { kept = distress.value }
    if limit >= 11, columns >= 40, content.distressAnchors.count == 11 {
      return content.distressAnchors.enumerated().flatMap { value, anchor in
        let isHere = value == form.highlight
        // The one that is looked at is shown whole, where there is a row for its end.
        let lines =
          isHere && limit >= 12 ? wrapped(anchor, columns: columns - indent - 5) : [anchor]
        var rows = [
          line(
            key: value == 10 ? "x" : String(value), lines[0], isHighlighted: isHere,
            isKept: value == kept)
        ]
        rows += lines.dropFirst().map {
          Row($0, style: Style(.accent, bold: true), indent: indent + 5)
        }
        return rows
      }
    }
    let marked = form.highlight ?? kept
    var rows = [strip(marked)]
    rows += anchorRows(marked, atMost: max(0, limit - 1))
    return rows
  }

  /// All numbers in one row, the one under the cursor between brackets.
  private func strip(_ marked: Int?) -> Row {
    var row = Row()
    let isWide = columns >= 36
    row.pad(to: isWide ? indent : 0)
    for value in 0...10 {
      let digit = value == 10 ? "x" : String(value)
      if value == marked {
        row.add("[\(digit)]", style: Style(.accent, bold: true))
      } else {
        row.add(isWide ? " \(digit) " : digit)
      }
    }
    return row
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
    var number: Int?
    if case .number(let value) = field.value { number = value }
    let (canFall, canRise) = (number != range.lowerBound, number != range.upperBound)
    var row = Row()
    row.pad(to: indent)
    row.add("\(glyphs.left) ", style: canFall ? .accent : .quiet)
    row.add(number.map { "\($0)" } ?? "-", style: Style(.accent, bold: true))
    if !unit.isEmpty { row.add(" \(unit)", style: .accent) }
    row.add(" \(glyphs.right)", style: canRise ? .accent : .quiet)
    let extent = "   from \(range.lowerBound) to \(range.upperBound)"
    if row.columns + extent.count <= columns { row.add(extent, style: .quiet) }
    return [row]
  }

  // MARK: Any number out of a list

  private func pickRows(_ choices: [Field.Choice], of field: Field) -> [Row] {
    var picked: [String] = []
    if case .picks(let ids) = field.value { picked = ids }
    let rows = choices.enumerated().map { index, choice in
      var row = Row()
      let isHighlighted = form.highlight == index
      let isPicked = picked.contains(choice.id)
      let style = isHighlighted ? Style(.accent, bold: true) : .plain
      row.pad(to: indent)
      row.add(isHighlighted ? "\(glyphs.pointer) " : "  ", style: .accent)
      row.add(isPicked ? "[x] " : "[ ] ", style: isPicked ? Style(.plain, bold: true) : .quiet)
      row.add(
        choice.word.truncated(
          toColumns: max(1, columns - indent - 9), ellipsis: String(glyphs.ellipsis)),
        style: style)
      return row
    }
    return window(rows, around: form.highlight ?? 0)
  }
}
