/// A line of the journal: a session, or a check-in on its own.
package struct JournalEntry: Hashable, Sendable, Identifiable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// A session; it has no outcome where it has no end.
    case session(
      practice: String, mode: Mode, isRehearsal: Bool, outcome: Outcome?, activeSeconds: Double,
      touchSeconds: Double)
    /// A check-in on its own.
    case checkIn
  }

  /// The identifier of the session or the check-in.
  package var id: Identifier
  /// When it began.
  package var at: Timestamp
  /// What it is.
  package var kind: Kind
  /// The person's own label of a session.
  package var about: String?
  /// The distress before; the only one of a check-in on its own.
  package var pre: Int?
  /// The distress after.
  package var post: Int?
  /// How the body was: after, or else before.
  package var state: BodyState?
  /// A few words of the person's own: from after, or else from before.
  package var words: String?
  /// Where words were looked for, the first text of it that holds one of them.
  package var found: String?

  /// Creates an entry.
  package init(
    id: Identifier, at: Timestamp, kind: Kind, about: String? = nil, pre: Int? = nil,
    post: Int? = nil, state: BodyState? = nil, words: String? = nil
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.about = about
    self.pre = pre
    self.post = post
    self.state = state
    self.words = words
  }
}
