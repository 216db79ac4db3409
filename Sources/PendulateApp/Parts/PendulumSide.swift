package import PendulateCore

/// Where the pendulum hangs: left for touch, right for safety, at rest in the middle for both.
package enum PendulumSide: Int, Hashable, Sendable {
  case touch = -1
  case both = 0
  case safety = 1

  /// The side of a stage.
  package init(_ stage: Stage?) {
    switch stage {
    case .touch: self = .touch
    case .both: self = .both
    case .arrive, .checkPre, .choose, .resource, .gate, .orient, .close, .checkPost, .rest, .high,
      .stop, .numb, .silent, .later, nil:
      self = .safety
    }
  }

  /// How long a swing from one side to another takes, in seconds.
  static let swingSeconds = 1.6
  /// How far it goes past its place before it settles, as a share of the way.
  private static let overshoot = 0.014
  /// The part of the swing after which it only settles.
  private static let arrival = 0.78

  /// How much of the way is covered after a share of the time: slow to begin, a little too far, back.
  static func covered(_ share: Double) -> Double {
    func eased(_ part: Double) -> Double { part * part * part * (part * (part * 6 - 15) + 10) }
    if share <= 0 { return 0 }
    if share >= 1 { return 1 }
    if share < arrival { return (1 + overshoot) * eased(share / arrival) }
    return 1 + overshoot * (1 - eased((share - arrival) / (1 - arrival)))
  }
}
