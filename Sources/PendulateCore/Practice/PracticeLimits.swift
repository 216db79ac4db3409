/// What no file, setting or option can go past: the program's own ceilings.
///
/// Craft knowledge about seconds of contact and return agrees across independent authors and has
/// never been tested against alternatives, so each bound lies at or below that range.
public enum PracticeLimits {
  /// How strong a touch may become at most, out of 10: above 4, staying takes effort.
  public static let aim = 1...4
  /// How many touches a session may have.
  public static let touches = 1...5
  /// How long one touch may be, in seconds.
  public static let touchSeconds = 5...45
  /// How long the first touch may be, in seconds.
  public static let firstTouchSeconds = 5...20
  /// How long touches may be taken together, in seconds.
  public static let touchTotalSeconds = 120
  /// Time with a glimmer before anything else, in seconds.
  public static let resourceSeconds = 60...600
  /// Time of both at once, in seconds.
  public static let bothSeconds = 30...90
  /// Time to close in, in seconds.
  public static let closeSeconds = 90...600
  /// Seconds of safety for each second of touch.
  public static let safetyRatio = 3.0...8.0
  /// The first stay with a glimmer, in seconds.
  public static let dwellSeconds = 10...90
  /// How often the ladder may be asked in one practice.
  public static let rounds = 1...12
  /// How long a hunt may be, in seconds.
  public static let huntSeconds = 60...600
  /// How many sessions with touch a day may have: two at most, four hours apart.
  public static let touchSessionsPerDay = 0...2
  /// How long a session may be asked to be, in minutes.
  public static let sessionMinutes = 1...30
  /// How long a label may be, in characters.
  public static let labelCharacters = 24
  /// How long a prompt may be, in words.
  public static let promptWords = 12
}
