/// One part of a session.
package enum Stage: String, Hashable, Sendable, CaseIterable, Codable {
  case arrive, checkPre, choose, resource, gate, touch, orient, both, close, checkPost, rest
  case high, stop, numb, silent, later

  /// Whether time is given to the practice here, rather than to questions around it.
  package var isPractice: Bool {
    switch self {
    case .resource, .touch, .orient, .both, .close: true
    case .arrive, .checkPre, .choose, .gate, .checkPost, .rest, .high, .stop, .numb, .silent,
      .later:
      false
    }
  }

  /// Whether one grounds here: after an alarm, or as a practice of its own.
  package var isGrounding: Bool { self == .high || self == .stop || self == .numb }

  /// Whether something difficult is touched here: the only stages in which any key comes back.
  package var touchesDifficulty: Bool { self == .touch || self == .both }
}

/// What kind of session it is.
package enum Mode: String, Hashable, Sendable, CaseIterable, Codable {
  case touch, resource, glimmer, ground, breathe
}

/// How a session ended.
package enum Outcome: String, Hashable, Sendable, CaseIterable, Codable {
  case closed, closedSilent, stopped, left, interrupted
}
