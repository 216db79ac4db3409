import PendulateCore
import TerminalGrid

/// A question of a session with its answers, and distress as a strip with its anchors in words.
enum QuestionView {
  static func render(
    _ session: Session, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    guard let question = session.question else {
      if let closing = SessionWords.closing(session) {
        SessionView.centre(closing, in: area, style: .strong, into: &grid)
      }
      return
    }
    if area.columns < 40, area.rows < 3, question.scale != .distress {
      return narrow(QuestionWords.choices(question, session: session), in: area, into: &grid)
    }
    var rest = area
    if let obstacle = QuestionWords.obstacle(session), area.rows >= 3 {
      SessionView.centre(obstacle, in: row(0, of: area), style: .quiet, into: &grid)
    } else {
      SessionView.centre(
        QuestionWords.text(question), in: row(0, of: area), style: .strong, into: &grid)
    }
    rest.y += 1
    rest.rows -= 1
    guard rest.rows > 0 else { return }
    if question.scale == .distress {
      strip(in: rest, into: &grid, glyphs: glyphs)
    } else {
      choices(QuestionWords.choices(question, session: session), in: rest, into: &grid)
    }
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
      "\(choice.key) \(choice.word.prefix { $0.isLetter })"
    }
    SessionView.centre(pieces.joined(separator: "  "), in: area, style: .accent, into: &grid)
  }

  private static func choices(
    _ choices: [(key: String, word: String)], in area: Rect, into grid: inout CellGrid
  ) {
    let one = choices.map { "\($0.key) \($0.word)" }.joined(separator: "   ")
    if DisplayWidth.columns(of: one) <= area.columns {
      return SessionView.centre(one, in: area, style: .accent, into: &grid)
    }
    let half = (choices.count + 1) / 2
    let lines = [choices.prefix(half), choices.dropFirst(half)].map { part in
      part.map { "\($0.key) \($0.word)" }.joined(separator: "   ")
    }
    for (index, line) in lines.enumerated() where index < area.rows {
      SessionView.centre(
        line.truncated(toColumns: area.columns),
        in: Rect(x: area.x, y: area.y + index, columns: area.columns, rows: 1), style: .accent,
        into: &grid)
    }
  }
}
