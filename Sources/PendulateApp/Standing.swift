package import PendulateCore

/// What the questions of the first page led to.
package struct Standing: Hashable, Sendable {
  /// When they were answered.
  package let at: Timestamp
  /// Whether sessions stay with rest.
  package let restsOnly: Bool
  /// Whether breath patterns with holds may be offered.
  package let allowsHolds: Bool

  /// Creates a standing.
  package init(at: Timestamp, restsOnly: Bool, allowsHolds: Bool) {
    self.at = at
    self.restsOnly = restsOnly
    self.allowsHolds = allowsHolds
  }

  /// How long it holds before the questions are asked again.
  package static let validity = Duration.seconds(90 * 86_400)
}
