package import PendulateCore

/// What is followed while breathing on its own; no breath cue is one of them.
package enum BreathCue: Hashable, Sendable {
  case pattern(BreathPattern)
  /// Another anchor in the place of a breath cue.
  case room
  /// No cue at all.
  case off

  /// The name on the command line and in the journal.
  package var id: String {
    switch self {
    case .pattern(let pattern): pattern.id
    case .room: BreathAnchor.room
    case .off: BreathAnchor.off
    }
  }

  /// The pattern, if there is one.
  package var pattern: BreathPattern? {
    if case .pattern(let pattern) = self { pattern } else { nil }
  }
}

/// What breathing on its own begins with.
package struct BreathingRequest: Hashable, Sendable {
  /// What is followed.
  package var cue: BreathCue
  /// How long it goes on, in minutes; nil until it is left.
  package var minutes: Int?
  /// How many minutes the way from one's own pace takes; nil where nobody asked for it.
  package var rampMinutes: Int?
  /// Whether one's own pace is found first.
  package var findsPace = false

  /// Creates a request for a cue, until it is left.
  package init(_ cue: BreathCue) {
    self.cue = cue
  }
}
