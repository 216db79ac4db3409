import PendulateCore
import TerminalGrid

/// A question of a session with its answers, and distress as a strip with its anchors in words.
enum QuestionView {
  static func render(
    _ session: Session, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    guard let question = session.question else { return }
    if area.columns < 40, area.rows < 3, question.scale != .distress {
      return narrow(QuestionWords.choices(question, session: session), in: area, into: &grid)
    }
    let obstacle = area.rows >= 3 ? QuestionWords.obstacle(session) : nil
    let words = wrapped(obstacle ?? QuestionWords.text(question), columns: area.columns)
    let lines = question.scale == .distress ? [] : flow(question, session, area, words.count)
    let text = Rect(
      x: area.x, y: area.y, columns: area.columns,
      rows: max(1, min(words.count, area.rows - max(1, lines.count))))
    SessionView.centre(
      words.joined(separator: "\n"), in: text, style: obstacle == nil ? .strong : .quiet,
      into: &grid)
    let rest = Rect(
      x: area.x, y: text.maxY, columns: area.columns, rows: area.maxY - text.maxY)
    guard rest.rows > 0 else { return }
    if question.scale == .distress { return strip(in: rest, into: &grid, glyphs: glyphs) }
    for (index, line) in lines.enumerated() where index < rest.rows {
      SessionView.centre(line, in: row(index, of: rest), style: .accent, into: &grid)
    }
  }

  /// In the place of a question, that it closes by itself and what is left until then.
  static func renderClosing(in seconds: Int, area: Rect, into grid: inout CellGrid) {
    let words = SessionWords.closing(in: seconds)
    let fits = wrapped(words, columns: area.columns).count <= area.rows
    SessionView.centre(
      fits ? words : SessionWords.closingShortly(in: seconds), in: area, style: .strong,
      into: &grid)
  }

  /// The answers in lines, in words that fit below a question of so many rows: all of them, or the
  /// first one of each.
  private static func flow(
    _ question: Question, _ session: Session, _ area: Rect, _ textRows: Int
  ) -> [String] {
    let choices = QuestionWords.choices(question, session: session)
    let whole = flowing(choices.map { "\($0.key) \($0.word)" }, columns: area.columns)
    guard whole.count > max(1, area.rows - textRows) else { return whole }
    return flowing(choices.map { "\($0.key) \(firstWord($0.word))" }, columns: area.columns)
  }

  /// Pieces side by side, in as few lines as they need and about as long as each other.
  private static func flowing(_ pieces: [String], columns: Int) -> [String] {
    let gap = "   "
    func lines(_ limit: Int) -> [String] {
      var lines: [String] = []
      for piece in pieces {
        if let last = lines.last,
          DisplayWidth.columns(of: last) + gap.count + DisplayWidth.columns(of: piece) <= limit
        {
          lines[lines.count - 1] = last + gap + piece
        } else {
          lines.append(piece)
        }
      }
      return lines
    }
    let fewest = lines(columns).count
    let narrowest = (1...max(1, columns)).first { lines($0).count <= fewest } ?? columns
    return lines(narrowest)
  }

  private static func firstWord(_ words: String) -> String {
    String(words.prefix(while: \.isLetter))
  }

  private static func row(_ index: Int, of area: Rect) -> Rect {
    Rect(x: area.x, y: area.y + index, columns: area.columns, rows: min(1, area.rows - index))
  }

  private static func strip(
    in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let marks = (0...9).map(String.init) + ["x"]
    let gap = area.columns >= 54 ? 3 : area.columns >= 32 ? 2 : 1
    let columns = marks.count + (marks.count - 1) * gap
    guard columns <= area.columns else {
      return SessionView.centre("0-9, x is ten", in: area, style: .plain, into: &grid)
    }
    let left = area.x + (area.columns - columns) / 2
    for (index, mark) in marks.enumerated() {
      grid.write(
        mark, x: left + index * (gap + 1), y: area.y, style: Style(.plain, bold: true))
    }
    guard area.rows >= 2 else { return }
    let words =
      area.columns >= 60
      ? "0 at ease \(glyphs.middleDot) 3 unpleasant \(glyphs.middleDot) 5 hard \(glyphs.middleDot) 7 too much \(glyphs.middleDot) x the most"
      : "0 at ease \(glyphs.middleDot) 5 hard \(glyphs.middleDot) x the most"
    SessionView.centre(words, in: row(1, of: area), style: .quiet, into: &grid)
  }

  /// The choices alone, each with the first word of it, where there is hardly any room.
  private static func narrow(
    _ choices: [(key: String, word: String)], in area: Rect, into grid: inout CellGrid
  ) {
    let pieces = choices.map { choice in
      "\(choice.key) \(firstWord(choice.word))"
    }
    SessionView.centre(pieces.joined(separator: "  "), in: area, style: .accent, into: &grid)
  }
}
