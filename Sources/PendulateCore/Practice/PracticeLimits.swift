/// What no file, setting or option can go past: the program's own ceilings.
///
/// Craft knowledge about seconds of contact and return agrees across independent authors and has
/// never been tested against alternatives, so each bound lies at or below that range.
package enum PracticeLimits {
  /// How strong a touch may become at most, out of 10: above 4, staying takes effort.
  package static let aim = 1...4
  /// How many touches a session may have.
  package static let touches = 1...5
  /// How long one touch may be, in seconds.
  package static let touchSeconds = 5...45
  /// How long the first touch may be, in seconds.
  package static let firstTouchSeconds = 5...20
  /// How long touches may be taken together, in seconds.
  package static let touchTotalSeconds = 120
  /// Time with a glimmer before anything else, in seconds.
  package static let resourceSeconds = 60...600
  /// Time of both at once, in seconds.
  package static let bothSeconds = 30...90
  /// Time to close in, in seconds.
  package static let closeSeconds = 90...600
  /// Seconds of safety for each second of touch.
  package static let safetyRatio = 3.0...8.0
  /// The first stay with a glimmer, in seconds.
  package static let dwellSeconds = 10...90
  /// How often the ladder may be asked in one practice.
  package static let rounds = 1...12
  /// How long a hunt may be, in seconds.
  package static let huntSeconds = 60...600
  /// How long a pathway may be, in seconds.
  package static let pathwaySeconds = 120...600
  /// How many sessions with touch a day may have: two at most, four hours apart.
  package static let touchSessionsPerDay = 0...2
  /// How long a session may be asked to be, in minutes.
  package static let sessionMinutes = 1...30
  /// How long a label may be, in characters.
  package static let labelCharacters = 24
  /// How long a prompt may be, in words.
  package static let promptWords = 12
}
