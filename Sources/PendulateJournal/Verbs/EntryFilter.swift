import GRDB
package import PendulateCore

/// What an entry of the journal has to be, beside its day: each condition that is set has to hold.
package struct EntryFilter: Hashable, Sendable {
  /// What kinds of session are meant; none is all, and check-ins on their own too.
  package var modes: Set<Mode> = []
  /// How the body was at one of its check-ins; none is all.
  package var states: Set<BodyState> = []
  /// Words that the label of a session holds, without case and accents; none is all.
  package var about = ""
  /// What ended its touching, or would have.
  ///
  /// None is all; rehearsals have no alarms.
  package var alarms: Set<SessionEvent.Escalation> = []

  /// Creates a filter that leaves nothing out.
  package init() {}

  /// Whether nothing is left out.
  package var isEmpty: Bool { self == Self() }

  /// Whether check-ins on their own may be meant: they have no kind, no label and no alarm.
  var includesCheckIns: Bool { modes.isEmpty && about.isEmpty && alarms.isEmpty }

  /// The conditions of SQL that hold for sessions; the words are of the program and hold no quote.
  var ofSessions: String {
    var conditions = ["TRUE"]
    if !modes.isEmpty { conditions.append("mode IN \(Self.list(modes))") }
    if !states.isEmpty {
      conditions.append(
        "id IN (SELECT sessionId FROM checkIn WHERE state IN \(Self.list(states)))")
    }
    return conditions.joined(separator: " AND ")
  }

  /// The conditions of SQL that hold for check-ins on their own.
  var ofCheckIns: String {
    guard includesCheckIns else { return "FALSE" }
    return states.isEmpty ? "TRUE" : "state IN \(Self.list(states))"
  }

  private static func list(_ words: some Collection<some RawRepresentable<String>>) -> String {
    "(" + words.map { "'\($0.rawValue)'" }.sorted().joined(separator: ", ") + ")"
  }
}
