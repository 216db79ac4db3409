import PendulateApp
import PendulateCore

/// A picture of trends as SVG, from the same description as the one on screen.
struct SVGChart {
  /// The width of a picture that has a page for itself.
  static let wholeWidth = 640.0
  /// The width of one of two side by side, so that its words stay as large.
  static let halfWidth = 340.0
  /// How wide a letter is at most, in the middle of a text, whatever font there is.
  static let letter = 6.3
  /// Where a picture begins, after the numbers of its scale.
  static let left = 34.0

  let chart: Chart
  let width: Double

  /// The picture, with what it is and what it comes to for those who do not see it.
  func svg(title: String, description: String) -> String {
    let canvas =
      switch chart {
      case .plot(let plot): draw(plot)
      case .strips(let strips): draw(strips)
      case .shares(let shares): draw(shares)
      case .amounts(let amounts): draw(amounts)
      case .body(let body): draw(body)
      }
    return canvas.svg(title: title, description: description)
  }
}
