import PendulateApp
import PendulateCore

/// The body from the front and from the back, with how often each place was marked.
struct BodyPicture {
  let trends: Trends
  let width: Double

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

  var drawing: Drawing? {
    guard let map = trends.bodyMaps.last, map.count >= Quartiles.enough else { return nil }
    var drawing = Drawing(width: width, height: 300)
    figure(map, .front, at: width * 0.25 - 60, in: &drawing)
    figure(map, .back, at: width * 0.7 - 60, in: &drawing)
    TrendPictures.key(
      &drawing,
      [
        ("open", "mostly comfortable"), ("bar-c", "mostly uncomfortable"),
        ("diamond", "neither, or as often"),
      ], from: 34)
    return drawing
  }

  private func figure(
    _ map: BodyMapCounts, _ side: BodyRegion.Side, at left: Double, in drawing: inout Drawing
  ) {
    drawing.circle(left + 60, 30, 26, "body")
    let points = Self.outline.map { (x: left + $0.0, y: $0.1) }
    drawing.path(points, "body")
    drawing.text(side == .front ? "front" : "back", left + 60, 274, anchor: "middle")
    for region in BodyRegion.mapped where region.side == .both || region.side == side {
      let count = map.count(region)
      guard count > 0 else { continue }
      let name =
        switch map.foremostTone(region) {
        case .comfortable: "open"
        case .uncomfortable: "square"
        case .neither: "diamond"
        }
      for place in Self.places[region] ?? [] {
        mark(name, left + place.x - 6, place.y - 4, in: &drawing)
        drawing.text("\(count)", left + place.x + 1, place.y)
      }
    }
  }

  /// Three shapes, so that none needs its colour.
  private func mark(_ name: String, _ x: Double, _ y: Double, in drawing: inout Drawing) {
    switch name {
    case "open": drawing.circle(x, y, 4, "open")
    case "square": drawing.box(x - 4, y - 4, 8, 8, "bar-c")
    default:
      drawing.diamond(x, y)
    }
  }
}
