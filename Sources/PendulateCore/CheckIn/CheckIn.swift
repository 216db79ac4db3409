/// A look at how one is: everything in it may be left out.
public struct CheckIn: Hashable, Sendable, Identifiable {
  /// When in relation to a session it was made.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case pre, post, later, open
  }

  /// The identifier.
  public let id: Identifier
  /// When it was made.
  public let at: Timestamp
  /// When in relation to a session it was made.
  public let kind: Kind
  /// The session it belongs to; nil for one on its own.
  public let sessionID: Identifier?
  /// How hard it is right now.
  public var distress: Distress?
  /// How present one is.
  public var presence: Presence?
  /// How the body is.
  public var state: BodyState?
  /// A few words of the person's own.
  public var words: String?
  /// The marked regions.
  public var regions: [BodyMark]

  /// Creates a check-in.
  public init(
    id: Identifier, at: Timestamp, kind: Kind, sessionID: Identifier? = nil,
    distress: Distress? = nil, presence: Presence? = nil, state: BodyState? = nil,
    words: String? = nil, regions: [BodyMark] = []
  ) {
    self.id = id
    self.at = at
    self.kind = kind
    self.sessionID = sessionID
    self.distress = distress
    self.presence = presence
    self.state = state
    self.words = words
    self.regions = regions
  }
}
