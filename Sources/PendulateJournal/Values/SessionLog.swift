package import PendulateCore

/// A session with what happened in it: what the rules across sessions are computed from.
package struct SessionLog: Hashable, Sendable, Identifiable {
  /// What is known of it without its events.
  package let summary: JournalSession
  /// The events that were asked for, in order.
  package let events: [SessionEvent]
  /// Its check-ins, oldest first.
  package let checkIns: [CheckIn]

  /// The identifier.
  package var id: Identifier { summary.id }
  /// When it began.
  package var startedAt: Timestamp { summary.startedAt }
  /// When it ended; nil while it goes on.
  package var endedAt: Timestamp? { summary.endedAt }
  /// What kind of session it was.
  package var mode: Mode { summary.mode }
  /// Whether it only showed how a practice goes.
  package var isRehearsal: Bool { summary.isRehearsal }
  /// How it ended; nil where it has not.
  package var outcome: Outcome? { summary.outcome }
}
