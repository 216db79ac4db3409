package import PendulateCore

/// A place on the drawn body: a region on one of its sides, and of what there is twice which one.
package struct BodySpot: Hashable, Sendable {
  /// Which of two, as drawn; the middle for what there is once.
  package enum Half: Hashable, Sendable {
    case left, middle, right
  }

  /// The region.
  package let region: BodyRegion
  /// The side of the body that is drawn: front or back.
  package let side: BodyRegion.Side
  /// Which of two.
  package let half: Half

  /// Where the head begins, in units above the chin.
  static let headUnits = 1.45

  /// All that are drawn, from head to feet, the right one of two first.
  static let all: [BodySpot] = [BodyRegion.Side.front, .back].flatMap { side in
    BodyRegion.mapped.filter { $0.isSeen(on: side) }.flatMap { region in
      (isTwice(region) ? [Half.right, .left] : [.middle]).map {
        BodySpot(region: region, side: side, half: $0)
      }
    }
  }

  /// The spots of a region on one side of the body.
  static func all(of region: BodyRegion, on side: BodyRegion.Side) -> [BodySpot] {
    all.filter { $0.region == region && $0.side == side }
  }

  private static func isTwice(_ region: BodyRegion) -> Bool {
    switch region {
    case .shoulders, .arms, .hands, .thighs, .lowerLegs, .feet: true
    case .head, .eyes, .jaw, .throat, .neck, .chest, .upperBack, .belly, .lowerBack, .hips,
      .allOver, .nowhere:
      false
    }
  }

  /// Where it is: to the right of the middle line and below the chin, in units of a body.
  var place: (x: Double, y: Double) {
    let place: (x: Double, y: Double) =
      switch region {
      case .head: (0, -1.25)
      case .eyes: (0, -0.72)
      case .jaw: (0, -0.23)
      case .throat, .neck: (0, 0.2)
      case .shoulders: (0.8, 0.82)
      case .chest, .upperBack: (0, 1.3)
      case .arms: (1.14, 1.5)
      case .hands: (1.42, 3.25)
      case .belly, .lowerBack: (0, 2.1)
      case .hips: (0, 2.95)
      case .thighs: (0.42, 3.95)
      case .lowerLegs: (0.42, 5.3)
      case .feet: (0.55, 6.35)
      case .allOver, .nowhere: (0, 0)
      }
    return half == .left ? (-place.x, place.y) : place
  }

  /// What is behind it, seen from the other side.
  var turned: BodySpot {
    let other: BodyRegion.Side = side == .front ? .back : .front
    let behind: BodyRegion =
      switch region {
      case .eyes, .jaw: .head
      case .throat: .neck
      case .neck: .throat
      case .chest: .upperBack
      case .upperBack: .chest
      case .belly: .lowerBack
      case .lowerBack: .belly
      case .head, .shoulders, .arms, .hands, .hips, .thighs, .lowerLegs, .feet, .allOver,
        .nowhere:
        region
      }
    return BodySpot(region: behind, side: other, half: half)
  }
}

/// An arrow key on the body.
package enum BodyArrow: Hashable, Sendable, CaseIterable {
  case up, down, left, right

  /// The arrow that leads back.
  var opposite: BodyArrow {
    switch self {
    case .up: .down
    case .down: .up
    case .left: .right
    case .right: .left
    }
  }
}

extension BodySpot {
  /// How far to the right of the front the back is drawn, in units.
  private static let apart = 5.0

  /// The next spot in the direction of an arrow, as drawn; nil where there is none.
  ///
  /// The back stands to the right of the front, also where only one of them is seen.
  func next(_ arrow: BodyArrow) -> BodySpot? {
    let isAcross = arrow == .left || arrow == .right
    // What lies too far to one side is not in that direction.
    let widest = isAcross ? 1.5 : 2.2
    let costs = Self.all.compactMap { spot -> (spot: BodySpot, cost: Double)? in
      guard isAcross || spot.side == side else { return nil }
      let right = spot.across - across
      let down = spot.place.y - place.y
      let (forward, aside) =
        switch arrow {
        case .up: (-down, abs(right))
        case .down: (down, abs(right))
        case .left: (-right, abs(down))
        case .right: (right, abs(down))
        }
      guard forward > 0.2, aside <= forward * widest else { return nil }
      return (spot, forward + aside * 2.5)
    }
    return costs.min { $0.cost < $1.cost }?.spot
  }

  private var across: Double { place.x + (side == .back ? Self.apart : 0) }
}
