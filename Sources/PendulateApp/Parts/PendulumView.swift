import PendulateCore
import TerminalGrid

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

  /// Draws the cord and the light that hangs on it, which move.
  ///
  /// The area is without the row of the words.
  static func renderLight(
    _ picture: PendulumPicture, side: PendulumSide, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    guard area.rows >= 2, area.columns >= 12 else { return }
    let share = Double(picture.place) / Double(PendulumPicture.places)
    let centre = area.x + area.columns / 2
    guard glyphs.hasBlocks else {
      grid.put(glyphs.tee, x: centre, y: area.y, style: .quiet)
      return renderLetters(
        share, style: picture.place < 0 ? .touch : .safety, centre: centre, in: area, into: &grid,
        glyphs: glyphs)
    }
    let shape = PendulumShape(area)
    let light = shape.light(picture, share: share)
    renderCord(to: light, from: shape, in: area, into: &grid, glyphs: glyphs)
    light.render(in: area, into: &grid, glyphs: glyphs) { column in
      if side == .both { return Double(column) + 0.5 < shape.pivot ? .touch : .safety }
      return share < 0 ? .touch : .safety
    }
  }

  /// The cord, as far as the light.
  private static func renderCord(
    to light: LightView, from shape: PendulumShape, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    guard glyphs.hasBraille else {
      return renderRod(to: light, from: shape, in: area, into: &grid, glyphs: glyphs)
    }
    let left = Int(min(shape.pivot, light.x)) - 1
    let columns = Int(abs(light.x - shape.pivot)) + 3
    var cord = DotCanvas(columns: columns, rows: area.rows)
    let start = (x: (shape.pivot - Double(left)) * 2, y: 0.0)
    let end = (x: (light.x - Double(left)) * 2, y: (light.y - Double(area.y * 2)) * 2)
    let length = ((end.x - start.x) * (end.x - start.x) + (end.y - start.y) * (end.y - start.y))
      .squareRoot()
    let share = max(0, (length - (light.radius + 1) * 2) / max(1, length))
    cord.line(
      from: start,
      to: (x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share))
    cord.draw(atX: left, y: area.y, style: .quiet, glyphs: glyphs, into: &grid)
  }

  /// The cord in strokes, where there are no dots.
  private static func renderRod(
    to light: LightView, from shape: PendulumShape, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let lean = (light.x - shape.pivot) / max(1, light.y / 2 - Double(area.y))
    let last = Int((light.y - light.radius) / 2)
    for y in area.y..<max(area.y + 1, last) {
      let x = Int(shape.pivot + lean * (Double(y - area.y) + 0.5))
      grid.put(rod(lean, glyphs), x: x, y: y, style: .quiet)
    }
  }

  private static func rod(_ lean: Double, _ glyphs: Glyphs) -> Character {
    lean < -0.25 ? glyphs.rising : lean > 0.25 ? glyphs.falling : glyphs.verticalLine
  }

  private static func renderLetters(
    _ share: Double, style: Style, centre: Int, in area: Rect, into grid: inout CellGrid,
    glyphs: Glyphs
  ) {
    let reach = Double(reach(area))
    let last = area.rows - 1
    for row in 1...max(1, last) {
      let x = centre + Int((share * reach * Double(row) / Double(last)).rounded())
      if row == last {
        grid.put(share < -0.3 ? glyphs.diamond : glyphs.bob, x: x, y: area.y + row, style: style)
      } else {
        grid.put(rod(share, glyphs), x: x, y: area.y + row, style: .quiet)
      }
    }
  }
}
