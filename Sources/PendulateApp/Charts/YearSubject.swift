import PendulateCore

/// What the days of a year are told by.
package enum YearSubject: String, Hashable, Sendable, CaseIterable {
  /// How the body was before a session, or at a check-in on its own.
  case before
  /// The highest moment of the touches.
  case highest
  /// What was done.
  case done

  /// In a few words.
  var name: String {
    switch self {
    case .before: "how it was before"
    case .highest: "the highest moment"
    case .done: "what was done"
    }
  }

  /// The one after it; the first after the last.
  var next: YearSubject {
    let all = Self.allCases
    return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
  }
}
