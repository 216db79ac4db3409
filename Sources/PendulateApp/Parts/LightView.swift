import TerminalGrid

/// A round light of small squares, two to a cell, brightest in its middle.
///
/// A square is about as tall as it is wide. Where the terminal has too few colours for steps of light
/// it is a disc in one colour, and a ring on the difficult side.
struct LightView {
  /// Its middle, in columns from the left of the grid.
  var x: Double
  /// Its middle, in half rows from the top of the grid.
  var y: Double
  /// How far it reaches, in squares.
  var radius: Double
  /// How bright its middle is, 0...1.
  var strength = 1.0
  /// How many steps of light are told apart; a slow line has fewer.
  var steps = Light.steps

  /// The step of light at a square, 0 to `Light.steps`.
  func step(column: Int, halfRow: Int) -> Int {
    step(x: Double(column) + 0.5, y: Double(halfRow) + 0.5)
  }

  private func step(x across: Double, y down: Double) -> Int {
    let rim = radius + 0.5
    let share = (rim - distance(x: across, y: down)) / rim
    guard share > 0 else { return 0 }
    let brightest = max(1, strength * Double(steps))
    let step = min(brightest, 1 + share * (brightest - 0.4)).rounded(.down)
    return Int((step * Double(Light.steps) / Double(steps)).rounded(.up))
  }

  /// How far a place is from its middle.
  private func distance(x across: Double, y down: Double) -> Double {
    let dx = across - x
    let dy = down - y
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Draws it, with a hue for each column.
  func render(
    in area: Rect, into grid: inout CellGrid, glyphs: Glyphs, hue: (Int) -> Light.Hue
  ) {
    let reach = radius + 1.5
    let columns = Self.range(x - reach, x + reach, within: area.x, area.maxX)
    let rows = Self.range((y - reach) / 2, (y + reach) / 2, within: area.y, area.maxY)
    for row in rows {
      for column in columns {
        let light = light(hue(column), column: column, row: row, hasShades: glyphs.hasShades)
        guard light.upper + light.lower > 0 else { continue }
        let style =
          glyphs.hasShades ? Style(light) : light.hue == .safety ? Style.safety : .touch
        grid.put(light.character, x: column, y: row, style: style)
      }
    }
  }

  /// The cells between two places, as far as they are within an area.
  private static func range(
    _ start: Double, _ end: Double, within first: Int, _ limit: Int
  ) -> Range<Int> {
    let lower = max(first, Int(start.rounded(.down)))
    return lower..<max(lower, min(limit, Int(end.rounded(.down)) + 1))
  }

  private func light(_ hue: Light.Hue, column: Int, row: Int, hasShades: Bool) -> Light {
    if hasShades {
      let upper = step(column: column, halfRow: row * 2)
      let lower = step(column: column, halfRow: row * 2 + 1)
      guard upper > 0, lower > 0 else { return Light(hue, upper: upper, lower: lower) }
      // Within the rim a cell is of one step: the eye does not miss its half, and a breath then takes
      // half as many bytes.
      let whole = step(x: Double(column) + 0.5, y: Double(row * 2 + 1))
      return Light(hue, upper: whole, lower: whole)
    }
    func isLit(_ halfRow: Int) -> Int {
      guard step(column: column, halfRow: halfRow) > 0 else { return 0 }
      let isRim = distance(x: Double(column) + 0.5, y: Double(halfRow) + 0.5) > radius - 0.9
      return hue == .safety || isRim ? 1 : 0
    }
    return Light(hue, upper: isLit(row * 2), lower: isLit(row * 2 + 1))
  }
}
