package import PendulateCore

extension Presence {
  /// What it is called on screen.
  package var word: String {
    switch self {
    case .here: "here"
    case .halfHere: "half here"
    case .farAway: "far away"
    }
  }
}

extension BodyState {
  /// What it is called on screen where a person has no words of their own for it.
  package var word: String {
    switch self {
    case .settled: "settled"
    case .stirredUp: "stirred up"
    case .shutDown: "shut down"
    case .mixed: "mixed"
    }
  }
}

extension Ladder {
  /// What it is called on screen.
  package var word: String {
    switch self {
    case .notNow: "not right now"
    case .tolerable: "tolerable"
    case .enjoyable: "enjoyable"
    case .nourishing: "nourishing"
    }
  }
}
