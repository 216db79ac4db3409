package import PendulateCore

/// A session in a list: what is known of it without its events.
package struct JournalSession: Hashable, Sendable, Identifiable {
  /// The identifier.
  package let id: Identifier
  /// When it began.
  package let startedAt: Timestamp
  /// When it ended, at the offset of its start; nil while it goes on.
  package let endedAt: Timestamp?
  /// The name of the practice.
  package let practice: String
  /// What kind of session it was, after all that changed on the way.
  package let mode: Mode
  /// Whether it only showed how a practice goes.
  package let isRehearsal: Bool
  /// How it ended; nil while it goes on, or where it was cut short and not closed since.
  package let outcome: Outcome?
  /// Seconds of session time, without pauses; so far, for one that has not ended.
  package let activeSeconds: Double
  /// Seconds of touch in all.
  package let touchSeconds: Double
  /// The person's own label.
  package let about: String?

  init(
    id: Identifier, startedAt: Timestamp, endedAt: Timestamp?, practice: String, mode: Mode,
    isRehearsal: Bool, outcome: Outcome?, activeSeconds: Double, touchSeconds: Double,
    about: String?
  ) {
    self.id = id
    self.startedAt = startedAt
    self.endedAt = endedAt
    self.practice = practice
    self.mode = mode
    self.isRehearsal = isRehearsal
    self.outcome = outcome
    self.activeSeconds = activeSeconds
    self.touchSeconds = touchSeconds
    self.about = about
  }
}
