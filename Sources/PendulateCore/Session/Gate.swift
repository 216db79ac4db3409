/// What stands before a touch, and whether it may start.
package struct Gate: Hashable, Sendable {
  /// Why a touch may not start now.
  package enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// It is not a touch session.
    case mode
    /// Two glimmers in a row were not for now.
    case glimmers
    /// Something ended touching for this session.
    case over
    /// The last number is above 4, or more than 2 above the baseline, or missing.
    case distress
    /// The person is not, or not surely, here.
    case presence
    /// All planned touches are done.
    case touches
    /// The seconds of touch for one session are used up.
    case dose
    /// The next touch would be too short to be one.
    case length
    /// The session has run for half an hour.
    case time
  }

  /// The last distress rating; nil without an answer.
  package var settled: Int?
  /// The distress before the first touch; nil without an answer.
  package var baseline: Int?
  /// The last answer about presence; nil without one.
  package var presence: Presence?
  /// Whether this session touches difficulty at all.
  package var isTouchSession: Bool
  /// Whether touching is over for this session.
  package var isOver: Bool
  /// How many touches are left.
  package var touchesLeft: Int
  /// Seconds touched so far.
  package var touchedSeconds: Double
  /// Seconds that may be touched in this session.
  package var dose: Double
  /// Seconds of the next touch.
  package var nextTouch: Int
  /// Seconds of practice so far.
  package var practiceSeconds: Double

  /// Whether no glimmer came near: two in a row were not for now.
  package var isWithoutGlimmer = false

  /// The longest that a session's timed parts may take, in seconds.
  package static let longestPractice = 1800.0

  /// Everything that keeps a touch from starting; empty if it may start.
  package var obstacles: [Obstacle] {
    var found: [Obstacle] = []
    if !isTouchSession { found.append(.mode) }
    if isWithoutGlimmer { found.append(.glimmers) }
    if isOver { found.append(.over) }
    if !distressAllows { found.append(.distress) }
    if presence != .here { found.append(.presence) }
    if touchesLeft <= 0 { found.append(.touches) }
    if touchedSeconds + Double(nextTouch) > dose { found.append(.dose) }
    if Double(nextTouch) < Titration.shortestTouch { found.append(.length) }
    if practiceSeconds >= Self.longestPractice { found.append(.time) }
    return found
  }

  private var distressAllows: Bool {
    guard let settled, let baseline else { return false }
    return settled <= Titration.gateCeiling && settled <= baseline + 2
  }
}
