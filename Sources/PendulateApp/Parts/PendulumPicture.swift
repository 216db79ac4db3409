import PendulateCore
import TerminalGrid

/// A pendulum as it hangs at one moment, small enough to compare.
package struct PendulumPicture: Hashable, Sendable {
  /// Between the sides: `-places` for touch, `places` for safety.
  var place = 0
  /// How wide its light is, 0 to `sizes`.
  var size = 0
  /// How bright it is, 0 to `strengths`.
  var strength = Self.strengths
  /// How many steps of light are told apart.
  var steps = Light.steps

  /// On a slow line fewer steps are enough.
  static let fewSteps = 3
  /// From the middle to either side.
  static let places = 48
  /// From its smallest to its widest.
  static let sizes = 60
  /// From no light to all of it.
  static let strengths = 12
  /// At the end of an out-breath.
  static let sizeBreathedOut = sizes / 3
  /// Where nothing breathes.
  static let sizeAtRest = sizes / 2
  /// How wide it is on the difficult side, where it does not breathe.
  static let sizeInTouch = sizes / 6

  /// How it hangs a while after the side changed.
  ///
  /// - Parameters:
  ///   - earlier: the side it comes from.
  ///   - side: the side where it is to be.
  ///   - time: since the side changed.
  ///   - fullness: how full the breath is, 0...1; nil where none is paced.
  ///   - fade: how much of a touch has passed, 0...1.
  ///   - motion: whether it swings, fades over, or is there at once.
  init(
    from earlier: PendulumSide, to side: PendulumSide, after time: Duration, fullness: Double?,
    fade: Double, motion: Motion
  ) {
    let share = earlier == side ? 1 : time.inSeconds / PendulumSide.swingSeconds
    let start = Double(earlier.rawValue)
    let end = Double(side.rawValue)
    let rest =
      side == .safety
      ? fullness.map {
        Double(Self.sizeBreathedOut) + $0 * Double(Self.sizes - Self.sizeBreathedOut)
      } ?? Double(Self.sizeAtRest)
      : Double(Self.sizeInTouch)
    var position = end
    var light = 1 - 0.6 * fade
    switch motion {
    case .full: position = start + (end - start) * PendulumSide.covered(share)
    case .gentle where share < 1:
      // Out on one side, in on the other, rather than racing across.
      position = share < 0.5 ? start : end
      light *= abs(1 - 2 * share)
    case .gentle, .still: break
    }
    place = Int((position * Double(Self.places)).rounded())
    // The light takes its new size on the way.
    let eased = motion == .full ? min(1, max(0, share)) : 1
    let before = Double(earlier == .safety ? Self.sizeAtRest : Self.sizeInTouch)
    var wide = before + (rest - before) * eased
    if motion == .gentle {
      wide = (wide / 5).rounded() * 5
      steps = Self.fewSteps
    }
    size = Int(wide.rounded())
    strength = Int((light * Double(Self.strengths)).rounded(.up))
  }
}
