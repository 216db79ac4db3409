import PendulateCore
import TerminalGrid

/// A breath as a picture: a wave that comes in and goes out, or a circle that widens.
enum BreathView {
  /// How many places the picture of a breath has between empty and full; none where it is words, or
  /// drawn elsewhere.
  ///
  /// As many as make it smooth, and no more: each one is a frame on the wire. A step of the wave
  /// moves each cell of its slope by one eighth, so no step looks like the one before.
  static func steps(for shape: BreathShape) -> Int {
    switch shape {
    case .wave: 32
    case .circle: 18
    case .pendulum, .words, .none: 0
    }
  }

  static let waveColumns = 19
  /// How many columns the wave takes from nothing to full.
  private static let slope = 6.0

  static func render(
    level: Int, phase: BreathPosition.Phase, shape: BreathShape, in area: Rect,
    into grid: inout CellGrid, glyphs: Glyphs
  ) {
    guard area.rows >= 1 else { return }
    let word = BreathWords.cue(phase)
    switch shape {
    case .none: break
    case .pendulum, .words: centred(word, y: area.y + area.rows / 2, in: area, into: &grid)
    case .circle where area.rows >= 4 && glyphs.hasBraille:
      circle(level: level, word: word, in: area, into: &grid, glyphs: glyphs)
    case .circle, .wave:
      wave(level: level, shape: shape, word: word, in: area, into: &grid, glyphs: glyphs)
    }
  }

  private static func centred(_ word: String, y: Int, in area: Rect, into grid: inout CellGrid) {
    let columns = DisplayWidth.columns(of: word)
    grid.write(word, x: area.x + (area.columns - columns) / 2, y: y, style: .breath)
  }

  /// A front of water, low at its edge, that moves by eighths of a cell.
  private static func wave(
    level: Int, shape: BreathShape, word: String, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let columns = min(waveColumns, area.columns - 10)
    guard columns > 3 else { return centred(word, y: area.y, in: area, into: &grid) }
    let left = area.x + (area.columns - columns) / 2
    let y = area.y + area.rows / 2
    let front = Double(level) / Double(steps(for: shape)) * (Double(columns - 1) + slope)
    for column in 0..<columns {
      let height = min(1, max(0, (front - Double(column)) / slope))
      let eighth = Int((height * 8).rounded())
      grid.put(glyphs.verticalEighths[eighth], x: left + column, y: y, style: .breath)
    }
    grid.write(word, x: left + columns + 2, y: y, style: .breath, columns: 10)
  }

  private static func circle(
    level: Int, word: String, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let rows = min(area.rows, 7)
    let columns = rows * 2
    var canvas = DotCanvas(columns: columns, rows: rows)
    let share = Double(level) / Double(steps(for: .circle))
    canvas.disc(
      at: (x: Double(columns) - 0.5, y: Double(rows * 2) - 0.5),
      radius: 1.5 + share * (Double(rows * 2) - 2.5), isFilled: false)
    let left = area.x + (area.columns - columns) / 2
    let top = area.y + (area.rows - rows) / 2
    canvas.draw(atX: left, y: top, style: .breath, glyphs: glyphs, into: &grid)
    grid.write(word, x: left + columns + 2, y: top + rows / 2, style: .breath, columns: 10)
  }
}
