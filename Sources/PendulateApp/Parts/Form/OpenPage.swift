import PendulateCore
import TerminalGrid

/// A page with all of its questions in rows, each with its answers beside it or below.
///
/// How much room it takes does not depend on where the cursor is, so that nothing jumps as it moves.
struct OpenPage {
  /// What is seen of a page at a time: what is said before, and the questions.
  struct Part {
    var lead: ArraySlice<String>
    var places: Range<Int>
  }

  let form: Form
  let content: CoachContent
  let columns: Int
  let limit: Int
  let isRoomy: Bool
  let glyphs: Glyphs
  let arrangement: PageArrangement
  /// What is seen of it now.
  private var part = Part(lead: [], places: 0..<0)

  /// Nil where the page is folded.
  init?(_ form: Form, content: CoachContent, in area: Rect, isRoomy: Bool, glyphs: Glyphs) {
    guard form.body == nil, !form.isAlone, form.current != nil, area.columns >= 30 else {
      return nil
    }
    self.form = form
    self.content = content
    columns = area.columns
    limit = area.rows
    self.isRoomy = isRoomy
    self.glyphs = glyphs
    arrangement = PageArrangement(of: form, columns: area.columns)
    guard let part = partInWindow else { return nil }
    self.part = part
  }

  /// The questions that are seen together.
  var questions: Range<Int> { part.places }

  /// The rows of the page.
  var rows: [Row] {
    var rows = leadRows(part.lead)
    let isSpaced = fits(part, isSpaced: true)
    let spare = limit - height(part, isSpaced: isSpaced)
    for place in part.places {
      let isFirst = place == part.places.lowerBound
      if !isFirst, isSpaced || startsGroup(place) && fits(part, isSpaced: false, isGrouped: true) {
        rows.append(.blank)
      }
      rows += heading(place, isFirst: isFirst)
      rows += block(place, spare: spare)
    }
    let detail = detailRows
    if !detail.isEmpty { rows += (rows.count + detail.count < limit ? [.blank] : []) + detail }
    return Array(rows.prefix(limit))
  }

  // MARK: Rows

  /// What is said before the questions; where there is room these begin in the same row on each page.
  func leadRows(_ lead: ArraySlice<String>) -> [Row] {
    guard !lead.isEmpty else { return isRoomy ? [.blank, .blank] : [] }
    let isSpaced = isRoomy && lead.count < 3
    let rows = lead.flatMap { paragraph in
      Row.wrapping(paragraph, columns: columns) + (isSpaced ? [.blank] : [])
    }
    return rows + (isRoomy && !isSpaced ? [.blank] : [])
  }

  /// What the group of a question is called, also where a part begins within it.
  func heading(_ place: Int, isFirst: Bool) -> [Row] {
    let heading =
      isFirst
      ? form.fields[...place].last { !$0.heading.isEmpty }?.heading ?? ""
      : form.fields[place].heading
    return Row.wrapping(heading, columns: columns, style: Style(.safety, bold: true))
  }

  func answers(_ place: Int) -> AnswerRows {
    AnswerRows(form, at: place, content: content, glyphs: glyphs)
  }

  static let indent = 4

  func labelRows(_ place: Int) -> [Row] {
    let field = form.fields[place]
    let isCurrent = place == form.index
    if field.kind == .end, !isCurrent { return [.blank] }
    let style: Style =
      isCurrent ? Style(.strong, bold: true) : field.isAnswered ? .quiet : .plain
    let width: Int =
      if case .beside(let start) = arrangement { start - 1 } else { columns }
    return wrapped(field.label, columns: max(1, min(width, Layout.textColumns) - 2)).enumerated()
      .map { index, line in
        var row = Row()
        row.add(isCurrent && index == 0 ? "\(glyphs.pointer) " : "  ", style: .accent)
        row.add(line, style: style)
        return row
      }
  }

  private func block(_ place: Int, spare: Int) -> [Row] {
    var rows = labelRows(place)
    let isCurrent = place == form.index
    switch arrangement {
    case .beside(let start):
      for (index, answer) in answerRows(place, columns: columns - start, spare: spare).enumerated()
      {
        if index == rows.count { rows.append(.blank) }
        rows[index].add(answer, at: start + (isAligned(place) ? 1 : 0))
      }
    case .below:
      guard !isCurrent || !isList(place) else { break }
      rows += answerRows(place, columns: columns - Self.indent, spare: spare).map { answer in
        var row = Row()
        row.add(answer, at: Self.indent)
        return row
      }
    }
    guard isCurrent, isList(place) else { return rows }
    return rows + list(atMost: spare + reservedForList + (arrangement == .below ? 1 : 0))
  }

  /// Whether the answers stand among chosen ones alone, which leave room for their arrows.
  private func isAligned(_ place: Int) -> Bool {
    guard form.begins, case .choice = form.fields[place].kind else { return false }
    return AnswerRows.columns(of: form.fields[place]).map { $0 < columns / 2 } ?? false
  }

  /// The answers, or what is being typed.
  private func answerRows(_ place: Int, columns: Int, spare: Int) -> [Row] {
    guard place == form.index, case .text = form.fields[place].kind else {
      return answers(place).rows(columns: columns)
    }
    return fieldView(columns: columns, limit: max(1, spare + 1)).rows
  }

  private func isList(_ place: Int) -> Bool {
    if case .picks = form.fields[place].kind { true } else { false }
  }

  private func list(atMost most: Int) -> [Row] {
    fieldView(columns: columns - 2, limit: max(1, most)).rows.map { line in
      var row = Row()
      row.add(line, at: 2)
      return row
    }
  }

  private func fieldView(columns: Int, limit: Int) -> FieldView {
    FieldView(form: form, content: content, columns: columns, limit: limit, glyphs: glyphs)
  }

  // MARK: What is said of the question one is at

  /// Why an answer was not taken, or what is worth saying of the question and of what is chosen.
  private var detailRows: [Row] {
    guard let field = form.current else { return [] }
    if let objection = form.objection {
      return Row.wrapping(objection, columns: columns, style: .notice, indent: 2)
    }
    return [choiceHint(field), field.hint].flatMap {
      Row.wrapping($0, columns: columns, style: .quiet, indent: 2)
    }
  }

  /// What the answer that is looked at or chosen is like.
  private func choiceHint(_ field: Field) -> String {
    guard case .choice(let choices) = field.kind else { return "" }
    let looked = form.highlight.flatMap { choices.indices.contains($0) ? choices[$0] : nil }
    let choice = looked ?? choices.first { .choice($0.id) == field.value }
    guard let choice, !choice.hint.isEmpty else { return "" }
    return "\(choice.word): \(choice.hint)"
  }
}
