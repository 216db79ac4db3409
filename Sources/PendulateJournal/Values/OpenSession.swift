package import PendulateCore

/// A session that was cut short, by a kill or a loss of power, and never closed.
package struct OpenSession: Hashable, Sendable, Identifiable {
  /// The identifier.
  package let id: Identifier
  /// When it began.
  package let startedAt: Timestamp
  /// The name of the practice.
  package let practice: String
  /// What kind of session it was.
  package let mode: Mode
  /// The person's own label.
  package let about: String?
  /// The stage that was entered last; nil if there was none yet.
  package let stage: Stage?
  /// Seconds of session time up to the last event.
  package let lastSeconds: Double

  /// The last that is known of it on the wall clock, if it was never paused.
  package var lastKnownAt: Timestamp { startedAt.advanced(by: .seconds(lastSeconds)) }
}
