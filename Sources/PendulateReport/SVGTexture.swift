/// How the inside of a box looks: told apart in grey, in the dark and on paper, whatever the colour.
enum SVGTexture: Hashable, CaseIterable {
  case solid, slanted, crossed, upright, empty

  /// How far apart the lines of a texture are.
  private static let step = 4.0

  /// The lines of the texture in a box, as the data of one path; empty where it has none.
  ///
  /// They are lines and no pattern, so that a picture stands for itself and prints as it is.
  func lines(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
    switch self {
    case .solid, .empty: return ""
    case .upright: return Self.upright(x, y, width, height)
    case .slanted: return Self.slanted(x, y, width, height, isRising: true)
    case .crossed:
      return Self.slanted(x, y, width, height, isRising: true)
        + Self.slanted(x, y, width, height, isRising: false)
    }
  }

  private static func upright(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) -> String {
    var text = ""
    var at = (x / step).rounded(.down) * step + step
    while at < x + width {
      text += "M\(Markup.number(at)) \(Markup.number(y))v\(Markup.number(height))"
      at += step
    }
    return text
  }

  private static func slanted(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, isRising: Bool
  ) -> String {
    var text = ""
    let sign = isRising ? -1.0 : 1.0
    var at = ((x - height) / step).rounded(.down) * step
    while at < x + width {
      let first = max(at, x)
      let last = min(at + height, x + width)
      if last - first > 0.5 {
        let begin = (isRising ? y + height : y) + sign * (first - at)
        text +=
          "M\(Markup.number(first)) \(Markup.number(begin))"
          + "l\(Markup.number(last - first)) \(Markup.number(sign * (last - first)))"
      }
      at += step
    }
    return text
  }
}
