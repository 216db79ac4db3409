/// What may stand in the place of a breath cue: nothing at all, or another thing to rest with.
package struct BreathAnchor: Hashable, Sendable, Identifiable {
  /// One thing to rest with instead of the breath.
  package struct Choice: Hashable, Sendable, Identifiable {
    /// The name in data, as in `hands`.
    package let id: String
    /// What it is, in a word or two, as in "the hands".
    package let name: String
    /// The invitation that is shown and spoken.
    package let line: String

    /// Creates a choice.
    package init(id: String, name: String, line: String) {
      self.id = id
      self.name = name
      self.line = line
    }
  }

  /// `off` or `room`, wherever a breath pattern can be named.
  package let id: String
  /// The name shown to people.
  package let name: String
  /// Whom it is for, in a few words.
  package let purpose: String
  /// What to rest with, where there is a choice.
  package let choices: [Choice]

  /// The id of no cue at all.
  package static let off = "off"
  /// The id of another thing to rest with.
  package static let room = "room"
  /// The ids that no breath pattern may have.
  package static let reservedIDs = [off, room]

  /// Creates an anchor.
  package init(id: String, name: String, purpose: String, choices: [Choice] = []) {
    self.id = id
    self.name = name
    self.purpose = purpose
    self.choices = choices
  }
}
