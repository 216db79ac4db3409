import PendulateCore

/// What is said while breathing on its own, in both faces.
enum BreatheWords {
  static let easy = "Easy and small, no bigger than wanted."
  static let done = "The breath as it comes."
  static let noCue = "No cue. The breath does what it does."
  static let finding =
    "Tap any key each time you breathe in, six times. There is nothing to change about the breath."
  static let noPaceYet =
    "There is no own pace yet, so it begins with the pattern; o finds one."
  static let ownSeconds = "The pattern's own seconds again."
  static let here = "Here. The breath goes on."
  static let halfHere = "Half here is fine. You might look around a little, or leave it."
  static let misunderstood = "? lists the keys here."

  static func slowest(_ pattern: BreathPattern) -> String {
    "This is as slow as \(pattern.name) goes."
  }

  static func fastest(_ pattern: BreathPattern) -> String {
    "This is as fast as \(pattern.name) goes."
  }

  static func ramp(to pattern: BreathPattern, minutes: Int) -> String {
    "From your own pace to \(pattern.name), over \(counted(minutes))."
  }

  static func counted(_ minutes: Int) -> String {
    minutes == 1 ? "one minute" : "\(minutes) minutes"
  }

  static func name(_ cue: BreathCue) -> String {
    switch cue {
    case .pattern(let pattern): pattern.name
    case .room: "Another anchor"
    case .off: "No cue"
    }
  }

  /// The text as a sentence.
  static func sentence(_ text: String) -> String {
    guard let first = text.first else { return "" }
    let isWhole = text.last == "." || text.last == "?"
    return first.uppercased() + text.dropFirst() + (isWhole ? "" : ".")
  }
}
