public import PendulateCore

/// A session with what happened in it: what the rules across sessions are computed from.
public struct SessionLog: Hashable, Sendable, Identifiable {
  /// What is known of it without its events.
  public let summary: JournalSession
  /// The events that were asked for, in order.
  public let events: [SessionEvent]
  /// Its check-ins, oldest first.
  public let checkIns: [CheckIn]

  /// The identifier.
  public var id: Identifier { summary.id }
  /// When it began.
  public var startedAt: Timestamp { summary.startedAt }
  /// When it ended; nil while it goes on.
  public var endedAt: Timestamp? { summary.endedAt }
  /// What kind of session it was.
  public var mode: Mode { summary.mode }
  /// Whether it only showed how a practice goes.
  public var isRehearsal: Bool { summary.isRehearsal }
  /// How it ended; nil where it has not.
  public var outcome: Outcome? { summary.outcome }
}
