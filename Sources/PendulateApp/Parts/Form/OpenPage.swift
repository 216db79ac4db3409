import PendulateCore
import TerminalGrid

/// A page with all of its questions in rows, each with its answers beside it or below.
///
/// How much room it takes does not depend on where the cursor is, so that nothing jumps as it moves.
struct OpenPage {
  /// Where the answers stand.
  private enum Arrangement {
    case beside(Int)
    case below
  }

  /// What is seen of a page at a time: what is said before, and the questions.
  private struct Part {
    var lead: ArraySlice<String>
    var places: Range<Int>
  }

  let form: Form
  let content: CoachContent
  let columns: Int
  let limit: Int
  let isRoomy: Bool
  let glyphs: Glyphs

  /// How many rows of a list are opened at least below its question.
  private static let fewestOfList = 4

  /// The questions that are seen together; nil where the page is folded.
  var questions: Range<Int>? { part?.places }

  /// The rows of the page; nil where it is folded.
  var rows: [Row]? {
    guard let part else { return nil }
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

  // MARK: What fits

  private var part: Part? {
    guard form.body == nil, !form.isAlone, form.current != nil, columns >= 30 else { return nil }
    let whole = Part(lead: form.lead[...], places: form.fields.indices)
    if height(whole, isSpaced: false) <= limit { return whole }
    return form.isInParts ? parts?.first { $0.places.contains(form.index) } : nil
  }

  private func fits(_ part: Part, isSpaced: Bool, isGrouped: Bool = false) -> Bool {
    // Where a list opens below its question the rows stay where they are.
    if isSpaced, form.begins { return false }
    let groups = isGrouped ? part.places.dropFirst().filter(startsGroup).count : 0
    return height(part, isSpaced: isSpaced) + groups <= limit
  }

  private func startsGroup(_ place: Int) -> Bool { !form.fields[place].heading.isEmpty }

  private func height(_ part: Part, isSpaced: Bool) -> Int {
    var rows = leadRows(part.lead).count + reserved(part)
    for place in part.places {
      let isFirst = place == part.places.lowerBound
      rows += heading(place, isFirst: isFirst).count + height(of: place)
      if isSpaced, !isFirst { rows += 1 }
    }
    return rows
  }

  /// The parts of a page that is longer than its window; nil where not even one question fits.
  ///
  /// What is said before is said in whole paragraphs, and a group stays together where it can.
  private var parts: [Part]? {
    var parts: [Part] = []
    var lead = form.lead[...]
    var place = 0
    while place < form.fields.count {
      var part = Part(lead: lead.prefix(0), places: place..<place + 1)
      guard height(part, isSpaced: false) <= limit else { return nil }
      while let next = lead.first {
        let more = Part(lead: part.lead + [next], places: part.places)
        guard height(more, isSpaced: false) <= limit else { break }
        part = more
        lead = lead.dropFirst()
      }
      if lead.isEmpty || parts.isEmpty { fill(&part) }
      parts.append(part)
      place = part.places.upperBound
    }
    return parts
  }

  /// Takes in whole groups as long as they fit, and of the first one as many questions as do.
  private func fill(_ part: inout Part) {
    let start = part.places.lowerBound
    for end in start + 1...form.fields.count {
      guard height(Part(lead: part.lead, places: start..<end), isSpaced: false) <= limit else {
        break
      }
      let isWhole = end == form.fields.count || startsGroup(end)
      let isFirstGroup = !form.fields[(start + 1)..<end].contains { !$0.heading.isEmpty }
      if isWhole || isFirstGroup { part.places = start..<end }
    }
  }

  // MARK: Rows

  /// What is said before the questions; where there is room these begin in the same row on each page.
  private func leadRows(_ lead: ArraySlice<String>) -> [Row] {
    guard !lead.isEmpty else { return isRoomy ? [.blank, .blank] : [] }
    let isSpaced = isRoomy && lead.count < 3
    let rows = lead.flatMap { paragraph in
      Row.wrapping(paragraph, columns: columns) + (isSpaced ? [.blank] : [])
    }
    return rows + (isRoomy && !isSpaced ? [.blank] : [])
  }

  /// What the group of a question is called, also where a part begins within it.
  private func heading(_ place: Int, isFirst: Bool) -> [Row] {
    let heading =
      isFirst
      ? form.fields[...place].last { !$0.heading.isEmpty }?.heading ?? ""
      : form.fields[place].heading
    return Row.wrapping(heading, columns: columns, style: Style(.safety, bold: true))
  }

  private func answers(_ place: Int) -> AnswerRows {
    AnswerRows(form, at: place, content: content, glyphs: glyphs)
  }

  private func height(of place: Int) -> Int {
    let field = form.fields[place]
    if field.kind == .end { return 1 }
    let label = labelRows(place).count
    switch arrangement {
    case .beside(let start):
      return max(label, answers(place).rows(columns: columns - start).count)
    case .below:
      return label + answers(place).rows(columns: columns - Self.indent).count
    }
  }

  private static let indent = 4

  private func labelRows(_ place: Int) -> [Row] {
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
    return rows + list(atMost: spare + reservedForList + (isBelow ? 1 : 0))
  }

  /// Whether the answers stand among chosen ones alone, which leave room for their arrows.
  private func isAligned(_ place: Int) -> Bool {
    guard form.begins, case .choice = form.fields[place].kind else { return false }
    return AnswerRows.columns(of: form.fields[place]).map { $0 < columns / 2 } ?? false
  }

  private var isBelow: Bool {
    if case .below = arrangement { true } else { false }
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

  // MARK: Beside each other

  private var arrangement: Arrangement {
    let asked = form.fields.filter { $0.kind != .end }
    let labels = asked.map { DisplayWidth.columns(of: $0.label) }
    let answers = asked.compactMap(AnswerRows.columns)
    if answers.count == asked.count, let widest = answers.max(), let longest = labels.max() {
      if longest + 5 + widest <= columns { return .beside(longest + 5) }
      if widest <= 18, columns - widest >= 30 { return .beside(columns - widest) }
    } else if form.begins, let longest = labels.filter({ $0 <= 34 }).max(),
      columns - longest - 5 >= 30
    {
      return .beside(longest + 5)
    }
    return .below
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

  /// The rows that are kept for it, and for a list that opens.
  private func reserved(_ part: Part) -> Int {
    let hints = form.fields[part.places].map { field -> Int in
      var rows = Row.wrapping(field.hint, columns: columns, indent: 2).count
      if case .choice(let choices) = field.kind, choices.contains(where: { !$0.hint.isEmpty }) {
        rows += 1
      }
      return rows
    }
    let most = hints.max() ?? 0
    return (most > 0 ? most + (isRoomy ? 1 : 0) : 0) + reservedForList
  }

  private var reservedForList: Int {
    form.fields.map { field in
      guard case .picks(let choices) = field.kind else { return 0 }
      return min(choices.count, Self.fewestOfList)
    }.max() ?? 0
  }
}

extension Row {
  /// Adds another row from a column on, with the place of its cursor.
  mutating func add(_ row: Row, at column: Int) {
    pad(to: column)
    if let caret = row.caret { self.caret = columns + caret }
    add(row)
  }
}
