public import PendulateCore

/// What the questions before the first session led to; the answers themselves are not kept.
public struct Consent: Hashable, Sendable {
  /// Which sessions are open.
  public enum Scope: String, Hashable, Sendable, CaseIterable {
    case full, resourceOnly
  }

  /// When the questions were answered.
  public let agreedAt: Timestamp
  /// Which sessions are open.
  public let scope: Scope
  /// Whether breath patterns with a hold are offered.
  public let holdsAllowed: Bool

  /// Creates a consent.
  public init(agreedAt: Timestamp, scope: Scope, holdsAllowed: Bool) {
    self.agreedAt = agreedAt
    self.scope = scope
    self.holdsAllowed = holdsAllowed
  }
}
