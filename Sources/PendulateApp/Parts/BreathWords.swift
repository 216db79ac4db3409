import PendulateCore

/// The breath in words: never how deep, never how well.
enum BreathWords {
  static func cue(_ phase: BreathPosition.Phase) -> String {
    switch phase {
    case .inhale: "in"
    case .sip: "a sip more"
    case .hold: "stay"
    case .exhale: "out"
    case .rest: "rest"
    }
  }
}
