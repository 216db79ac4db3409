public import PendulateCore

/// A session in a list: what is known of it without its events.
public struct JournalSession: Hashable, Sendable, Identifiable {
  /// The identifier.
  public let id: Identifier
  /// When it began.
  public let startedAt: Timestamp
  /// When it ended, at the offset of its start; nil while it goes on.
  public let endedAt: Timestamp?
  /// The name of the practice.
  public let practice: String
  /// What kind of session it was, after all that changed on the way.
  public let mode: Mode
  /// Whether it only showed how a practice goes.
  public let isRehearsal: Bool
  /// How it ended; nil while it goes on, or where it was cut short and not closed since.
  public let outcome: Outcome?
  /// Seconds of session time, without pauses; so far, for one that has not ended.
  public let activeSeconds: Double
  /// Seconds of touch in all.
  public let touchSeconds: Double
  /// The person's own label.
  public let about: String?

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
