import PendulateCore
import TerminalGrid

/// The picture of a practice about glimmers: the rungs of a ladder, or the way of a hunt.
///
/// No rung is drawn as better than another: they are places, each with its own name.
enum CourseView {
  /// Whether a course takes the place of the pendulum.
  static func isShown(_ session: Session) -> Bool { session.isClimbing || session.isHunting }

  static func render(
    _ session: Session, in layout: SessionLayout, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let area = layout.pendulum
    if session.isHunting {
      guard area.rows >= 1 else { return }
      let steps = session.plan.glimmers.enumerated().map { index, step in
        if session.finds.contains(step.id) { return String(glyphs.bob) }
        return String(index <= session.round ? glyphs.ring : glyphs.middleDot)
      }
      return SessionView.centre(
        steps.joined(separator: " "), in: row(area.rows / 2, of: area), style: .safety, into: &grid)
    }
    if area.rows >= 4 {
      ladder(session, in: area, into: &grid, glyphs: glyphs)
    } else if area.rows >= 2 {
      pairs(session, in: area, into: &grid, glyphs: glyphs)
    } else if area.rows >= 1, let rung = session.rung {
      SessionView.centre(
        "\(glyphs.bob) \(word(rung))", in: row(0, of: area), style: .safety, into: &grid)
    }
  }

  private static func row(_ index: Int, of area: Rect) -> Rect {
    Rect(x: area.x, y: area.y + index, columns: area.columns, rows: 1)
  }

  private static func word(_ rung: Ladder) -> String {
    rung.word
  }

  /// Two rungs in a row, where a long glimmer leaves no room for one below the other.
  private static func pairs(
    _ session: Session, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let rungs = Ladder.allCases.enumerated().map { index, rung in
      "\(index) " + (rung == session.rung ? "\(glyphs.bob) " : "") + word(rung)
    }
    let half = (rungs.count + 1) / 2
    for (index, part) in [rungs.prefix(half), rungs.dropFirst(half)].enumerated() {
      SessionView.centre(
        part.joined(separator: "   "), in: row(index, of: area), style: .plain, into: &grid)
    }
  }

  private static func ladder(
    _ session: Session, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let rungs = Array(Ladder.allCases.enumerated().reversed())
    let spacing = area.rows >= 8 ? 2 : 1
    let height = (rungs.count - 1) * spacing + 1
    let top = area.y + (area.rows - height) / 2
    let columns = 2 + 2 + CheckInPage.ladder.map(\.word.count).reduce(0, max)
    let left = area.x + (area.columns - columns) / 2
    for (index, rung) in rungs.enumerated() {
      let isHere = session.rung == rung.element
      let y = top + index * spacing
      grid.write(
        "\(rung.offset)", x: left, y: y, style: isHere ? Style(.safety, bold: true) : .quiet)
      grid.put(
        isHere ? glyphs.bob : glyphs.ring, x: left + 2, y: y, style: isHere ? .safety : .quiet)
      grid.write(
        word(rung.element), x: left + 4, y: y,
        style: isHere ? Style(.safety, bold: true) : .plain, columns: area.maxX - left - 4)
    }
  }
}
