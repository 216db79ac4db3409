import PendulateCore
import TerminalGrid

/// The answers of one question in as few rows as they need, what is chosen between brackets.
///
/// Nothing chosen has no brackets, or says so: the difference needs no colour.
struct AnswerRows {
  /// What stands where nothing was chosen or written yet.
  static let nothing = "nothing chosen"

  let field: Field
  let content: CoachContent
  let glyphs: Glyphs
  /// Whether the cursor is at this question.
  let isCurrent: Bool
  /// The answer that is looked at; nil where none is.
  let highlight: Int?
  /// Whether more than one row gives way to the chosen answer alone, between arrows.
  let isShort: Bool

  init(
    _ form: Form, at place: Int, content: CoachContent, glyphs: Glyphs, isShort: Bool = false
  ) {
    field = form.fields[place]
    self.content = content
    self.glyphs = glyphs
    isCurrent = place == form.index
    highlight = isCurrent ? form.highlight : nil
    self.isShort = isShort
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
      return DistressScale(marked: highlight ?? kept, content: content).rows(
        columns: columns, isLooking: highlight != nil, glyphs: glyphs)
    case .number(_, let unit): return [between(number.map { "\($0)" + tail(unit) })]
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

  private var kept: Int? {
    if case .distress(let distress) = field.value { distress.value } else { nil }
  }

  private var number: Int? {
    if case .number(let number) = field.value { number } else { nil }
  }

  private func tail(_ unit: String) -> String { unit.isEmpty ? "" : " \(unit)" }

  // MARK: One of a few

  private func choiceRows(_ choices: [Field.Choice], columns: Int) -> [Row] {
    if field.isAboutCare, field.value != nil, highlight == nil {
      // Somebody may see the screen: only that there is an answer is shown.
      return [Row(" answered \(glyphs.checkMark)", style: Style(.accent, bold: true))]
    }
    let pieces = choices.enumerated().map { piece(of: $1, at: $0) }
    var rows = [Row()]
    for piece in pieces {
      let gap = rows[rows.count - 1].columns == 0 ? 0 : 1
      if rows[rows.count - 1].columns + gap + piece.columns > columns, gap > 0 {
        rows.append(Row())
      }
      if rows[rows.count - 1].columns > 0 { rows[rows.count - 1].add(" ") }
      rows[rows.count - 1].add(piece)
    }
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
    row.add(chosen ?? Self.nothing, style: style)
    row.add(isCurrent ? " \(glyphs.right)" : "", style: .accent)
    return row
  }

  // MARK: Words, and things out of a list

  private func textRows(columns: Int) -> [Row] {
    guard case .text(let text) = field.value, !text.isEmpty else {
      return [Row("  nothing written", style: .quiet)]
    }
    let line = String(text.map { $0.isNewline ? " " : $0 })
    return Row.wrapping(line, columns: columns, indent: 2, atMost: 1, glyphs: glyphs)
  }

  private func pickRow(_ choices: [Field.Choice], columns: Int) -> Row {
    guard case .picks(let ids) = field.value, !ids.isEmpty else {
      return Row("  \(Self.nothing)", style: .quiet)
    }
    let words = choices.filter { ids.contains($0.id) }.map(\.word).joined(separator: ", ")
    let isWhole = DisplayWidth.columns(of: words) + 2 <= columns
    return Row(isWhole ? "  \(words)" : "  \(field.valueText)")
  }
}

/// The scale of distress in a row, with words for what is marked on it, or for a few of its numbers.
struct DistressScale {
  let marked: Int?
  let content: CoachContent

  /// The numbers whose words stand below the scale where nothing is marked.
  private static let signposts = [0, 3, 5, 7, 10]

  /// The scale and its words; as many rows whatever is marked.
  func rows(columns: Int, isLooking: Bool, glyphs: Glyphs) -> [Row] {
    let words = Self.words(marked, content: content, columns: columns)
    let count =
      ([nil] + (0...10).map(Optional.some)).map {
        Self.words($0, content: content, columns: columns).count
      }.max() ?? 0
    var rows = [strip(columns: columns, isLooking: isLooking, glyphs: glyphs)] + words
    while rows.count < count + 1 { rows.append(.blank) }
    return rows
  }

  /// All numbers in one row, the marked one between brackets, or behind a pointer while it is only
  /// looked at.
  func strip(columns: Int, isLooking: Bool = false, glyphs: Glyphs) -> Row {
    var row = Row()
    let isWide = columns >= 34
    for value in 0...10 {
      let digit = Self.key(value)
      if value == marked {
        let (left, right) = isLooking && isWide ? (String(glyphs.pointer), " ") : ("[", "]")
        row.add("\(left)\(digit)\(right)", style: Style(.accent, bold: true))
      } else {
        row.add(isWide ? " \(digit) " : digit)
      }
    }
    return row
  }

  private static func key(_ value: Int) -> String { value == 10 ? "x" : String(value) }

  private static func words(_ marked: Int?, content: CoachContent, columns: Int) -> [Row] {
    let anchors = content.distressAnchors
    guard anchors.count == 11 else { return [] }
    if let marked {
      return Row.wrapping("\(key(marked)) \(anchors[marked])", columns: columns, indent: 1)
    }
    let posts = signposts.map { "\(key($0)) \(anchors[$0].prefix { $0 != ";" })" }
    let rows = packed(posts, columns: columns)
    return rows.count <= 2 ? rows : packed([posts[0], posts[4]], columns: columns)
  }

  /// Texts side by side in as few rows as they need.
  private static func packed(_ texts: [String], columns: Int) -> [Row] {
    var rows: [Row] = []
    for text in texts {
      let width = DisplayWidth.columns(of: text)
      if let last = rows.last, last.columns + 3 + width <= columns {
        rows[rows.count - 1].add("   \(text)", style: .quiet)
      } else {
        rows += Row.wrapping(text, columns: columns, style: .quiet, indent: 1)
      }
    }
    return rows
  }
}
