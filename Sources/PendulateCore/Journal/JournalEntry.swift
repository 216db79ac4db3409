/// A line of the journal: a session, or a check-in on its own.
public struct JournalEntry: Hashable, Sendable, Identifiable {
  /// What it is.
  public enum Kind: Hashable, Sendable {
    /// A session; it has no outcome where it has no end.
    case session(
      practice: String, mode: Mode, isRehearsal: Bool, outcome: Outcome?, activeSeconds: Double,
      touchSeconds: Double)
    /// A check-in on its own.
    case checkIn
  }

  /// The identifier of the session or the check-in.
  public var id: Identifier
  /// When it began.
  public var at: Timestamp
  /// What it is.
  public var kind: Kind
  /// The person's own label of a session.
  public var about: String?
  /// The distress before; the only one of a check-in on its own.
  public var pre: Int?
  /// The distress after.
  public var post: Int?
  /// How the body was: after, or else before.
  public var state: BodyState?
  /// A few words of the person's own: from after, or else from before.
  public var words: String?

  /// Creates an entry.
  public init(
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
