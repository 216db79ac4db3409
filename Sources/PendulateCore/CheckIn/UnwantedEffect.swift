/// Something unwanted that came since a session, as a person names it at a later start.
///
/// Asked so that it is not overlooked (PRACTICE 4.1 says how often it comes with such practices). A
/// check-in has a set of them: an empty one says that nothing came, none at all that nobody said.
package enum UnwantedEffect: String, Hashable, Sendable, CaseIterable, Codable {
  case sleep, images, mood, body
}

extension Set<UnwantedEffect> {
  /// The effects in the order in which they are asked.
  package var inOrder: [UnwantedEffect] { UnwantedEffect.allCases.filter(contains) }
}

/// When a week of rest is suggested: a choice of ours, which closes nothing.
package enum UnwantedEffects {
  /// After so many sessions with something unwanted.
  static let sessions = 2
  /// They lie in so many days, as two alarms do that speak for a rest (PRACTICE 4.4).
  static let days = 14
  /// For so many days from the later one on.
  static let restDays = 7

  /// Whether a week of rest is suggested after these sessions.
  package static func suggestRest(after sessions: [SessionSummary], now: Timestamp) -> Bool {
    let starts = sessions.filter { $0.unwanted?.isEmpty == false && !$0.isRehearsal }
      .map(\.startedAt).sorted().suffix(Self.sessions)
    guard starts.count == Self.sessions, let first = starts.first, let last = starts.last else {
      return false
    }
    return last.since(first) <= .seconds(days * 86_400)
      && now.since(last) <= .seconds(restDays * 86_400)
  }
}
