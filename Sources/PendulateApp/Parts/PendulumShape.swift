import TerminalGrid

/// How large a pendulum is in an area: it hangs from the middle of its upper edge.
struct PendulumShape {
  /// The column it hangs from.
  let pivot: Double
  private let top: Double
  private let length: Double
  private let widest: Double
  /// How far it swings to either side.
  private static let angle = 38.0 / 180 * Double.pi

  init(_ area: Rect) {
    let height = Double(area.rows * 2)
    pivot = Double(area.x) + Double(area.columns) / 2
    top = Double(area.y * 2)
    widest = max(1.4, min(height * 0.29, Double(area.columns) / 8))
    length = max(2, height - widest - 0.5)
  }

  /// The light at its end; `share` is how far it has swung, 1 for all the way to safety.
  func light(_ picture: PendulumPicture, share: Double) -> LightView {
    let size = Double(picture.size) / Double(PendulumPicture.sizes)
    let (sine, cosine) = Self.turned(share)
    // Where its middle stands on or between cells, a disc has the same shape on all its sides.
    return LightView(
      x: ((pivot + sine * length) * 2).rounded() / 2, y: (top + cosine * length).rounded(),
      radius: widest * (0.45 + 0.55 * size),
      strength: Double(picture.strength) / Double(PendulumPicture.strengths),
      steps: picture.steps)
  }

  /// Sine and cosine of a part of the widest angle, near enough for squares: the sine falls short of
  /// its line by a cube, and the length is kept.
  private static func turned(_ share: Double) -> (sine: Double, cosine: Double) {
    let turn = angle * share
    let sine = turn - turn * turn * turn / 6
    return (sine, (1 - sine * sine).squareRoot())
  }
}
