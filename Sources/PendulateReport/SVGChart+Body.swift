import PendulateApp
import PendulateCore

/// The body from the front and from the back, with how often each place was marked, in SVG.
extension SVGChart {
  /// Where each region's number stands, on a figure of 120 by 250.
  private static let places: [BodyRegion: [(x: Double, y: Double)]] = [
    .head: [(60, 14)], .eyes: [(60, 30)], .jaw: [(60, 46)], .throat: [(60, 64)],
    .neck: [(60, 64)], .shoulders: [(30, 80), (90, 80)], .chest: [(60, 94)],
    .upperBack: [(60, 94)], .arms: [(16, 114), (104, 114)], .hands: [(12, 158), (108, 158)],
    .belly: [(60, 124)], .lowerBack: [(60, 124)], .hips: [(60, 148)],
    .thighs: [(46, 182), (74, 182)], .lowerLegs: [(46, 218), (74, 218)],
    .feet: [(44, 246), (76, 246)],
  ]

  private static let outline: [(Double, Double)] = [
    (50, 52), (50, 66), (26, 72), (14, 84), (6, 150), (10, 166), (20, 164), (24, 150), (28, 104),
    (34, 150), (34, 180), (38, 240), (32, 252), (56, 252), (58, 166), (62, 166), (64, 252),
    (88, 252), (82, 240), (86, 180), (86, 150), (92, 104), (96, 150), (100, 164), (110, 166),
    (114, 150), (106, 84), (94, 72), (70, 66), (70, 52),
  ]

  func draw(_ chart: BodyChart) -> SVGCanvas {
    var canvas = SVGCanvas(width: width, height: 300)
    draw(chart, .front, at: width * 0.25 - 60, in: &canvas)
    draw(chart, .back, at: width * 0.7 - 60, in: &canvas)
    canvas.legend(chart.names, from: Self.left)
    return canvas
  }

  private func draw(
    _ chart: BodyChart, _ side: BodyRegion.Side, at left: Double, in canvas: inout SVGCanvas
  ) {
    canvas.circle(left + 60, 30, 26, "body")
    canvas.path(Self.outline.map { (x: left + $0.0, y: $0.1) }, "body")
    canvas.text(side == .front ? "front" : "back", left + 60, 274, anchor: "middle")
    for place in chart.places(on: side) {
      for (x, y) in Self.places[place.region] ?? [] {
        canvas.mark(.tone(place.tone), left + x - 6, y - 4)
        canvas.text("\(place.count)", left + x + 1, y)
      }
    }
  }
}
