package import PendulateCore

extension BodyRegion {
  /// The region in plain words, as in "upper back".
  package var plainName: String {
    switch self {
    case .upperBack: "upper back"
    case .lowerBack: "lower back"
    case .lowerLegs: "lower legs"
    case .allOver: "all over"
    case .nowhere: "nowhere, or hard to tell"
    case .head, .eyes, .jaw, .throat, .neck, .shoulders, .chest, .arms, .hands, .belly, .hips,
      .thighs, .feet:
      rawValue
    }
  }
}
