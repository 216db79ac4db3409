import PendulateCore

/// What was read from a damaged journal, and what was not.
package struct RescueReport: Hashable, Sendable {
  /// How many sessions.
  package var sessions = 0
  /// How many check-ins, those of sessions among them.
  package var checkIns = 0
  /// How many glimmers.
  package var glimmers = 0
  /// What could not be read, or is not as it was written, each in a sentence.
  package var losses: [String] = []

  /// Creates a report of nothing.
  package init() {}

  /// What was found and what was not, in two sentences at most.
  package var summary: String {
    switch losses.count {
    case 0: "All that was found is there: \(counts)."
    case 1: "What was found is there: \(counts). \(losses[0])"
    default:
      "What was found is there: \(counts). \(losses.count) things were not found whole; pendulate journal rescue names them."
    }
  }

  /// What was found, as in "12 sessions, 30 check-ins and 4 glimmers".
  package var counts: String {
    "\(CountedNoun.words(sessions, "session")), \(CountedNoun.words(checkIns, "check-in")) and "
      + CountedNoun.words(glimmers, "glimmer")
  }
}
