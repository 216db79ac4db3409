import PendulateCore

/// A body as it is drawn in fine dots, and which region each dot belongs to.
///
/// A cell holds two dots beside each other and four above each other, about as far apart both ways. The
/// head is about a seventh of the whole where there is room, and never so small that eyes and jaw have
/// no row of their own.
struct BodyShape {
  /// How tall it can be, in rows.
  static let rows = 13...20
  private static let all = rows.map(BodyShape.init)

  /// The tallest that fits; nil where there is no room for any.
  static func fitting(rows: Int) -> BodyShape? {
    rows < Self.rows.lowerBound ? nil : all[min(rows, Self.rows.upperBound) - Self.rows.lowerBound]
  }

  /// How many rows it has.
  let rows: Int
  /// How many columns it has, with a free one at either side.
  let columns: Int

  private let proportions: BodyProportions
  private let front: [BodyRegion?]
  private let back: [BodyRegion?]
  private let edges: [Bool]

  private init(rows: Int) {
    let proportions = BodyProportions(dots: Double(rows * 4), isBroad: rows < 18)
    // Beside the smallest head there is room for the name of its side.
    let half = max(8, Int(((proportions.reach - 1) / 2).rounded(.up)) + 1)
    let columns = half * 2 + 1
    func regions(_ side: BodyRegion.Side) -> [BodyRegion?] {
      (0..<rows * 4).flatMap { y -> [BodyRegion?] in
        // Both halves are alike, so that one is enough.
        let right = (0..<columns).map { x in
          proportions.region(x: Double(x) + 0.5, y: Double(y) + 0.5, on: side)
        }
        return right.reversed() + right
      }
    }
    let front = regions(.front)
    let width = columns * 2
    edges = front.indices.map { index in
      guard front[index] != nil else { return false }
      let (x, y) = (index % width, index / width)
      let isInside =
        x > 0 && x < width - 1 && y > 0 && y < rows * 4 - 1 && front[index - 1] != nil
        && front[index + 1] != nil && front[index - width] != nil && front[index + width] != nil
      return !isInside
    }
    self.rows = rows
    self.columns = columns
    self.proportions = proportions
    self.front = front
    back = regions(.back)
  }

  /// The region that a dot belongs to; nil outside of the body.
  func region(x: Int, y: Int, on side: BodyRegion.Side) -> BodyRegion? {
    (side == .back ? back : front)[y * columns * 2 + x]
  }

  /// Whether a dot is a part of the outline.
  func isEdge(x: Int, y: Int) -> Bool { edges[y * columns * 2 + x] }

  /// The cell in which the sign of a spot stands.
  func cell(of spot: BodySpot) -> (x: Int, y: Int) {
    let place = proportions.dots(of: spot)
    return (Int(Double(columns) + place.x) / 2, Int(place.y) / 4)
  }
}
