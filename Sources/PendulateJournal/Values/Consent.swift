package import PendulateCore

/// What the questions before the first session led to; the answers themselves are not kept.
package struct Consent: Hashable, Sendable {
  /// Which sessions are open.
  package enum Scope: String, Hashable, Sendable, CaseIterable {
    case full, resourceOnly
  }

  /// When the questions were answered.
  package let agreedAt: Timestamp
  /// Which sessions are open.
  package let scope: Scope
  /// Whether breath patterns with a hold are offered.
  package let holdsAllowed: Bool

  /// Creates a consent.
  package init(agreedAt: Timestamp, scope: Scope, holdsAllowed: Bool) {
    self.agreedAt = agreedAt
    self.scope = scope
    self.holdsAllowed = holdsAllowed
  }
}
