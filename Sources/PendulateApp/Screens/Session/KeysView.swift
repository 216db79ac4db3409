import PendulateCore
import TerminalGrid

/// The keys that matter now; the way to safety is always among them, and first.
enum KeysView {
  private static let toSafety = KeyHint("space", "to safety", shortly: "safety", isSafety: true)
  private static let leave = KeyHint("q", "leave")
  private static let longer = KeyHint("+", "longer")
  private static let breath = KeyHint("b", "breath")
  private static let help = KeyHint("?", "keys")

  static func keys(for session: Session, columns: Int, glyphs: Glyphs) -> [KeyHint] {
    if session.isPaused {
      return [toSafety, KeyHint("p", "go on"), leave, KeyHint("!", "people"), help]
    }
    switch session.stage {
    case .resource where session.isHunting:
      return [
        toSafety,
        KeyHint("Enter", session.finds.last == session.glimmer?.id ? "next" : "here is one"),
        KeyHint("n", "next"), leave, KeyHint("c", "close"), longer, help,
      ]
    case .resource where session.isClimbing:
      return [
        toSafety, KeyHint("0-3", "how it is"), KeyHint(KeyHint.upDown(glyphs), "a rung"), leave,
        KeyHint("c", "close"), longer, KeyHint("n", "glimmer"), help,
      ]
    case .resource:
      return [
        toSafety, KeyHint("n", "glimmer"), leave, KeyHint("c", "close"), longer, help, breath,
      ]
    case .gate: return [toSafety, KeyHint("\(glyphs.left)", "shorter touch"), leave, help]
    case .orient:
      return [
        toSafety, KeyHint("s", "settled"), leave, KeyHint("c", "close"), longer,
        KeyHint("n", "glimmer"), help, breath,
      ]
    case .close:
      return [
        toSafety, KeyHint("c", "go on"), leave, longer, KeyHint("n", "glimmer"), help, breath,
      ]
    case .high where columns < 26, .numb where columns < 26:
      return [KeyHint("q", "leave", isSafety: true), KeyHint("!", "people")]
    case .high, .numb:
      return [
        KeyHint("space", "another way", shortly: "another", isSafety: true),
        KeyHint("!", "people"), leave, KeyHint("c", "close"), help,
      ] + (session.stage == .high ? [breath] : [])
    case .stop:
      return [
        KeyHint("q", "leave", isSafety: true), KeyHint("!", "people"),
        KeyHint("c", "close with a check-in", shortly: "check-in"),
      ]
    case .arrive, .checkPre, .choose, .touch, .both, .checkPost, .rest, .silent, .later, nil:
      return [toSafety, leave, KeyHint("c", "close"), help]
    }
  }

  static func render(
    _ hints: [KeyHint], in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let rows = KeyHint.rows(hints, columns: area.columns, atMost: area.rows, glyphs: glyphs)
    for (index, row) in rows.enumerated() {
      row.draw(
        x: area.x, y: area.y + index, columns: area.columns, into: &grid, glyphs: glyphs)
    }
  }
}
