import PendulateCore
import TerminalGrid

/// The answers of one question in as few rows as they need, what is chosen between brackets.
///
/// Nothing chosen has no brackets, or says so: the difference needs no colour.
struct AnswerRows {
  /// What stands where nothing was chosen or written yet.
  static let nothing = "nothing chosen"

  /// The same at a question, with the number that it is then.
  static func nothing(at field: Field) -> String {
    field.leftOpen.map { "\(nothing), so \($0)" } ?? nothing
  }

  let field: Field
  let content: CoachContent
  let glyphs: Glyphs
  /// Whether the cursor is at this question.
  let isCurrent: Bool
  /// The answer that is looked at; nil where none is.
  let highlight: Int?
  /// Whether more than one row gives way to the chosen answer alone, between arrows.
  let isShort: Bool

  init(_ form: Form, at place: Int, content: CoachContent, glyphs: Glyphs) {
    field = form.fields[place]
    self.content = content
    self.glyphs = glyphs
    isCurrent = place == form.index
    highlight = isCurrent ? form.highlight : nil
    isShort = form.begins
  }

  /// How wide the answers are in one row; nil where they are no row of words.
  static func columns(of field: Field) -> Int? {
    guard case .choice(let choices) = field.kind else { return nil }
    return choices.enumerated().map { place, choice in
      DisplayWidth.columns(of: choice.word) + field.key(of: place, choice).count + 3
    }.reduce(0, +) + choices.count - 1
  }

  /// The rows in so many columns; what is typed into or opened below is drawn elsewhere.
  func rows(columns: Int) -> [Row] {
    switch field.kind {
    case .choice(let choices): return choiceRows(choices, columns: columns)
    case .distress:
      return DistressScale(marked: highlight ?? field.distress, content: content).rows(
        columns: columns, isLooking: highlight != nil, glyphs: glyphs)
    case .number(_, let unit): return [between(field.number.map { "\($0)" + tail(unit) })]
    case .text: return textRows(columns: columns)
    case .picks(let choices): return [pickRow(choices, columns: columns)]
    case .body:
      return [
        Row(
          field.valueText.isEmpty ? "nothing marked" : field.valueText,
          style: field.valueText.isEmpty ? .quiet : .plain)
      ]
    case .end: return []
    }
  }

  private func tail(_ unit: String) -> String { unit.isEmpty ? "" : " \(unit)" }

  // MARK: One of a few

  private func choiceRows(_ choices: [Field.Choice], columns: Int) -> [Row] {
    if field.isAboutCare, field.value != nil, highlight == nil {
      // Somebody may see the screen: only that there is an answer is shown.
      return [Row(" answered \(glyphs.checkMark)", style: Style(.accent, bold: true))]
    }
    let pieces = choices.enumerated().map { piece(of: $1, at: $0) }
    let rows = Row.flowing(pieces, columns: columns, separator: Row(" "))
    guard isShort, rows.count > 1 else { return rows }
    let chosen = choices.first { .choice($0.id) == field.value }
    return [between(chosen?.word)]
  }

  /// A choice with its key; as wide chosen as not.
  private func piece(of choice: Field.Choice, at place: Int) -> Row {
    let isChosen = field.value == .choice(choice.id) && !field.isAboutCare
    let isLooked = highlight == place
    let style = isChosen || isLooked ? Style(.accent, bold: true) : .plain
    var row = Row()
    row.add(isChosen ? "[" : isLooked ? String(glyphs.pointer) : " ", style: style)
    let key = field.key(of: place, choice)
    row.add(key, style: isChosen || isLooked ? style : .quiet)
    row.add(" \(choice.word)", style: style)
    row.add(isChosen ? "]" : " ", style: style)
    return row
  }

  /// What is chosen, between the arrows that change it where the cursor is.
  private func between(_ chosen: String?) -> Row {
    var row = Row()
    row.add(isCurrent ? "\(glyphs.left) " : "  ", style: .accent)
    let style = chosen == nil ? Style.quiet : isCurrent ? Style(.accent, bold: true) : .plain
    row.add(chosen ?? Self.nothing(at: field), style: style)
    row.add(isCurrent ? " \(glyphs.right)" : "", style: .accent)
    return row
  }

  // MARK: Words, and things out of a list

  private func textRows(columns: Int) -> [Row] {
    guard case .text(let text) = field.value, !text.isEmpty else {
      return [Row("  nothing written", style: .quiet)]
    }
    return Row.wrapping(text.onOneLine, columns: columns, indent: 2, atMost: 1, glyphs: glyphs)
  }

  private func pickRow(_ choices: [Field.Choice], columns: Int) -> Row {
    guard field.isAnswered else { return Row("  \(Self.nothing)", style: .quiet) }
    let words = choices.filter { field.picked.contains($0.id) }.map(\.word).joined(separator: ", ")
    let isWhole = DisplayWidth.columns(of: words) + 2 <= columns
    return Row(isWhole ? "  \(words)" : "  \(field.valueText)")
  }
}
