package import PendulateCore
import TerminalGrid

/// Where the pendulum hangs: left for touch, right for safety, at rest in the middle for both.
package enum PendulumSide: Int, Hashable, Sendable {
  case touch = -1
  case both = 0
  case safety = 1

  /// The side of a stage.
  package init(_ stage: Stage?) {
    switch stage {
    case .touch: self = .touch
    case .both: self = .both
    case .arrive, .checkPre, .choose, .resource, .gate, .orient, .close, .checkPost, .rest, .high,
      .stop, .numb, .silent, .later, nil:
      self = .safety
    }
  }

  /// How many places the bob has on its way from one side to the other.
  static let steps = 24

  /// The bob's place a while after the side changed, from -`steps` (touch) to `steps` (safety).
  static func place(from earlier: PendulumSide, to side: PendulumSide, after time: Duration) -> Int
  {
    let share = min(1, max(0, time.inSeconds / 1.2))
    let eased = share * share * (3 - 2 * share)
    let position = Double(earlier.rawValue) + Double(side.rawValue - earlier.rawValue) * eased
    return Int((position * Double(steps)).rounded())
  }
}

/// A pendulum that tells by side, by word and by shape where one is.
enum PendulumView {
  static let touchLabel = "touch difficulty"
  static let safetyLabel = "orient to safety"

  /// Draws the words, which stand still.
  static func renderLabels(
    _ side: PendulumSide, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    let y = area.maxY - 1
    let centre = area.x + area.columns / 2
    let reach = reach(area)
    let isTouch = side != .safety
    let isSafety = side != .touch
    let left = label("\(isTouch ? glyphs.diamond : glyphs.emptySquare) ", touchLabel, area)
    let right = label("\(isSafety ? glyphs.bob : glyphs.ring) ", safetyLabel, area)
    grid.write(
      left, x: centre - reach - 2 - DisplayWidth.columns(of: left), y: y,
      style: Style(isTouch ? .touch : .quiet, bold: isTouch))
    grid.write(
      right, x: centre + reach + 3, y: y, style: Style(isSafety ? .safety : .quiet, bold: isSafety))
  }

  private static func label(_ sign: String, _ words: String, _ area: Rect) -> String {
    if area.columns >= 56 { return sign + words }
    return sign + (words == touchLabel ? "touch" : "safety")
  }

  private static func reach(_ area: Rect) -> Int {
    max(2, min(area.columns / 5, (area.rows * 4 - 3) * 64 / 200))
  }

  /// Draws the rod and the bob, which move.
  static func renderBob(
    place: Int, side: PendulumSide, in area: Rect, into grid: inout CellGrid, glyphs: Glyphs
  ) {
    guard area.rows >= 3, area.columns >= 12 else { return }
    let centre = area.x + area.columns / 2
    let share = Double(place) / Double(PendulumSide.steps)
    let style = place < 0 ? Style.touch : Style.safety
    grid.put(glyphs.tee, x: centre, y: area.y, style: .quiet)
    if glyphs.hasBraille {
      renderDots(share, style: style, centre: centre, in: area, into: &grid, glyphs: glyphs)
    } else {
      renderLetters(share, style: style, centre: centre, in: area, into: &grid, glyphs: glyphs)
    }
  }

  private static func renderDots(
    _ share: Double, style: Style, centre: Int, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let reach = reach(area)
    let columns = reach * 2 + 5
    let rows = area.rows - 2
    var rod = DotCanvas(columns: columns, rows: rows)
    var bob = DotCanvas(columns: columns, rows: rows)
    let radius = area.rows >= 10 ? 3.2 : area.rows >= 6 ? 2.2 : 1.4
    let length = Double(rows * 4) - radius - 0.5
    let pivot = (x: Double(columns), y: -1.0)
    let dx = share * min(Double(reach * 2), length * 0.7)
    let dy = max(0, length * length - dx * dx).squareRoot()
    let end = (x: pivot.x + dx, y: pivot.y + dy)
    rod.line(from: pivot, to: end)
    bob.disc(at: end, radius: radius, isFilled: true)
    let left = centre - columns / 2
    rod.draw(atX: left, y: area.y + 1, style: .quiet, glyphs: glyphs, into: &grid)
    bob.draw(atX: left, y: area.y + 1, style: style, glyphs: glyphs, into: &grid)
  }

  private static func renderLetters(
    _ share: Double, style: Style, centre: Int, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let reach = Double(reach(area))
    let last = area.rows - 2
    for row in 1...max(1, last) {
      let x = centre + Int((share * reach * Double(row) / Double(last)).rounded())
      if row == last {
        grid.put(share < -0.3 ? glyphs.diamond : glyphs.bob, x: x, y: area.y + row, style: style)
      } else {
        let rod =
          share < -0.25 ? glyphs.rising : share > 0.25 ? glyphs.falling : glyphs.verticalLine
        grid.put(rod, x: x, y: area.y + row, style: .quiet)
      }
    }
  }
}
