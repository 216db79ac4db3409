import PendulateCore

/// The measures of a drawn body, from its crown and its middle line, in dots.
///
/// Below the chin it is six and a half units tall; a unit is about what a head is in a grown body.
struct BodyProportions {
  /// How tall the head is.
  private let head: Double
  /// How tall a unit is, below the chin.
  private let unit: Double
  /// How wide a unit is; a small figure is a little broader, so that there is room within its legs.
  private let breadth: Double

  /// From the middle line to the outermost dot of a hand.
  var reach: Double { breadth * 1.66 }

  init(dots height: Double, isBroad: Bool) {
    // Less than this, and crown, eyes and jaw would share rows.
    head = max(11, height / 7)
    unit = (height - head) / 6.5
    breadth = unit * (isBroad ? 1.18 : 1.08)
  }

  /// Where a spot is.
  func dots(of spot: BodySpot) -> (x: Double, y: Double) {
    let place = spot.place
    let y =
      place.y < 0
      ? head * (1 + place.y / BodySpot.headUnits) : head + place.y * unit
    return (place.x * breadth, y)
  }

  /// The region of a place beside the middle line; nil outside of the body.
  func region(x: Double, y: Double, on side: BodyRegion.Side) -> BodyRegion? {
    let across = x / breadth
    let down = (y - head) / unit
    let near = Part.allCases.map { (part: $0, distance: distance(to: $0, x: x, y: y)) }
    guard let nearest = near.min(by: { $0.distance < $1.distance }), nearest.distance < 0 else {
      return nil
    }
    let isBack = side == .back
    switch nearest.part {
    case .head where isBack: return .head
    case .head: return y < head * 0.33 ? .head : y < head * 0.68 ? .eyes : .jaw
    case .neck where down < 0.55: return isBack ? .neck : .throat
    case .torso where down < 0.45 || down < 0.85 && across > 0.42: return .shoulders
    case .neck, .torso:
      if down < 1.7 { return isBack ? .upperBack : .chest }
      return down < 2.55 ? (isBack ? .lowerBack : .belly) : .hips
    case .arm: return down < 0.95 ? .shoulders : .arms
    case .hand: return .hands
    case .thigh: return .thighs
    case .lowerLeg: return .lowerLegs
    case .foot: return .feet
    }
  }

  private enum Part: CaseIterable {
    case head, neck, torso, arm, hand, thigh, lowerLeg, foot
  }

  /// How far a place is from a part of one half of the body; below 0 inside of it.
  private func distance(to part: Part, x: Double, y: Double) -> Double {
    let place = (x: x / breadth, y: (y - head) / unit)
    func limb(
      _ start: (x: Double, y: Double), _ end: (x: Double, y: Double), _ first: Double,
      _ last: Double
    ) -> Double {
      let (dx, dy) = (end.x - start.x, end.y - start.y)
      let along = ((place.x - start.x) * dx + (place.y - start.y) * dy) / (dx * dx + dy * dy)
      let share = min(1, max(0, along))
      let (toX, toY) = (place.x - start.x - share * dx, place.y - start.y - share * dy)
      return (toX * toX + toY * toY).squareRoot() - (first + (last - first) * share)
    }
    switch part {
    case .head:
      let (toX, toY) = (x / (head * 0.4), (y - head / 2 + 0.25) / (head / 2 - 0.1))
      return ((toX * toX + toY * toY).squareRoot() - 1) * 0.4
    case .neck: return limb((0, -0.3), (0, 0.5), 0.24, 0.30)
    case .torso: return place.x - Self.torsoHalf(place.y)
    case .arm:
      return min(
        limb((0.86, 0.72), (1.14, 1.85), 0.23, 0.19), limb((1.14, 1.85), (1.36, 2.95), 0.19, 0.14))
    case .hand: return limb((1.40, 3.1), (1.46, 3.5), 0.17, 0.12)
    case .thigh: return limb((0.42, 3.1), (0.44, 4.6), 0.39, 0.29)
    case .lowerLeg: return limb((0.44, 4.6), (0.44, 6.1), 0.29, 0.20)
    case .foot: return limb((0.44, 6.3), (0.66, 6.36), 0.17, 0.13)
    }
  }

  /// Half the width of the torso from the neck to where the legs begin; below 0 above and below it.
  private static func torsoHalf(_ down: Double) -> Double {
    guard let upper = torso.last(where: { $0.down <= down }),
      let lower = torso.first(where: { $0.down > down })
    else { return -1 }
    let share = (down - upper.down) / (lower.down - upper.down)
    return upper.half + (lower.half - upper.half) * share
  }

  private static let torso: [(down: Double, half: Double)] = [
    (0.30, 0.30), (0.42, 0.70), (0.60, 0.92), (0.95, 0.90), (1.5, 0.72), (2.05, 0.62),
    (2.5, 0.70), (2.95, 0.80), (3.35, 0.74),
  ]
}
