/// What may stand in the place of a breath cue: nothing at all, or another thing to rest with.
public struct BreathAnchor: Hashable, Sendable, Identifiable {
  /// One thing to rest with instead of the breath.
  public struct Choice: Hashable, Sendable, Identifiable {
    /// The name in data, as in `hands`.
    public let id: String
    /// What it is, in a word or two, as in "the hands".
    public let name: String
    /// The invitation that is shown and spoken.
    public let line: String

    /// Creates a choice.
    public init(id: String, name: String, line: String) {
      self.id = id
      self.name = name
      self.line = line
    }
  }

  /// `off` or `room`, wherever a breath pattern can be named.
  public let id: String
  /// The name shown to people.
  public let name: String
  /// Whom it is for, in a few words.
  public let purpose: String
  /// What to rest with, where there is a choice.
  public let choices: [Choice]

  /// The id of no cue at all.
  public static let off = "off"
  /// The id of another thing to rest with.
  public static let room = "room"
  /// The ids that no breath pattern may have.
  public static let reservedIDs = [off, room]

  /// Creates an anchor.
  public init(id: String, name: String, purpose: String, choices: [Choice] = []) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.choices = choices
  }
}
