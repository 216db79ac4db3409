public import PendulateCore

/// A session that was cut short, by a kill or a loss of power, and never closed.
public struct OpenSession: Hashable, Sendable, Identifiable {
  /// The identifier.
  public let id: Identifier
  /// When it began.
  public let startedAt: Timestamp
  /// The name of the practice.
  public let practice: String
  /// What kind of session it was.
  public let mode: Mode
  /// The person's own label.
  public let about: String?
  /// The stage that was entered last; nil if there was none yet.
  public let stage: Stage?
  /// Seconds of session time up to the last event.
  public let lastSeconds: Double

  /// The last that is known of it on the wall clock, if it was never paused.
  public var lastKnownAt: Timestamp { startedAt.advanced(by: .seconds(lastSeconds)) }
}
