import PendulateCore
import TerminalGrid

/// Breath pacing on its own.
enum BreatheView {
  static func area(_ size: Size) -> Rect {
    let height = min(7, max(1, size.rows - 6))
    return Rect(x: 0, y: max(2, (size.rows - height) / 2), columns: size.columns, rows: height)
  }

  static func renderStill(
    _ breathing: Breathing, shape: Model.BreathShape, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let layout = SessionLayout(grid.size)
    let pattern = breathing.course.pattern
    grid.write(
      pattern.name, x: layout.title.x, y: layout.title.y, style: Style(.breath, bold: true),
      columns: layout.title.columns)
    if breathing.stopwatch.isPaused {
      SessionView.centre("Paused.", in: area(grid.size), style: .strong, into: &grid)
    } else if shape == .none {
      SessionView.centre(
        "No cue. The breath does what it does.", in: area(grid.size), style: .quiet, into: &grid)
    }
    if grid.size.rows >= 14 {
      let words = ["Easy and small, no bigger than wanted.", pattern.caution]
      SessionView.centre(
        words.filter { !$0.isEmpty }.joined(separator: " "),
        in: Rect(x: layout.keys.x, y: layout.keys.y - 3, columns: layout.keys.columns, rows: 2),
        style: .quiet, into: &grid)
    }
    KeysView.render(
      [
        KeyHint("space", "out", isSafety: true), KeyHint("p", "pause"), KeyHint("b", "shape"),
        KeyHint("?", "keys"), KeyHint("q", "leave"),
      ], in: layout.keys, into: &grid, glyphs: glyphs)
  }
}
