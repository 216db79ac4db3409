public import PendulateCore

/// What the questions of the first page led to.
public struct Standing: Hashable, Sendable {
  /// When they were answered.
  public let at: Timestamp
  /// Whether sessions stay with rest.
  public let restsOnly: Bool
  /// Whether breath patterns with holds may be offered.
  public let allowsHolds: Bool

  /// Creates a standing.
  public init(at: Timestamp, restsOnly: Bool, allowsHolds: Bool) {
    self.at = at
    self.restsOnly = restsOnly
    self.allowsHolds = allowsHolds
  }

  /// How long it holds before the questions are asked again.
  public static let validity = Duration.seconds(90 * 86_400)
}
