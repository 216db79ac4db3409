/// A look at how one is: everything in it may be left out.
package struct CheckIn: Hashable, Sendable, Identifiable {
  /// When in relation to a session it was made.
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case pre, post, later, open
  }

  /// The identifier.
  package let id: Identifier
  /// When it was made.
  package let at: Timestamp
  /// When in relation to a session it was made.
  package let kind: Kind
  /// The session it belongs to; nil for one on its own.
  package let sessionID: Identifier?
  /// How hard it is right now.
  package var distress: Distress?
  /// How present one is.
  package var presence: Presence?
  /// How the body is.
  package var state: BodyState?
  /// What unwanted came since the session; empty where nothing did, nil where nobody said.
  package var unwanted: Set<UnwantedEffect>?
  /// A few words of the person's own.
  package var words: String?
  /// The marked regions.
  package var regions: [BodyMark]

  /// Creates a check-in.
  package init(
    id: Identifier, at: Timestamp, kind: Kind, sessionID: Identifier? = nil,
    distress: Distress? = nil, presence: Presence? = nil, state: BodyState? = nil,
    words: String? = nil, regions: [BodyMark] = [], unwanted: Set<UnwantedEffect>? = nil
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
    self.unwanted = unwanted
  }
}
