package import PendulateCore

/// What a mark, a line or a bar of a picture stands for; a renderer has one look for each.
package enum ChartSign: Hashable, Sendable {
  /// Distress before and after, and the middle of all that came after.
  case before, after, middleOfAll
  /// The upper edge of the window that was chosen for the trends.
  case windowEdge
  /// The middle of some, the half around it, and one where there are too few for a middle.
  case middle, half, one
  /// A touch that settled within that time, and one that is only known to have taken longer.
  case settled, stillHigher
  /// Seconds of touch at one strength, and touches that are too few for their middle.
  case strength, tooFew
  /// A part of which something holds, one of which it does not, and one of which it is not known.
  case yes, no, unknown
  /// Answers of one presence, and of one rung of the ladder.
  case presence(Presence), rung(Ladder)
  /// Seconds of touch, and sessions by their kind.
  case touchSeconds, touchSession, restSession, glimmerMoment
  /// A place of the body by how it was there.
  case tone(BodyMark.Tone)
  /// A day by what was done on it: touch, something else, or nothing that was written down.
  case touchDay, otherDay, ownDay
  /// A day by how it was before, and by its highest moment.
  case state(BodyState), highest(DistressBand)
  /// Distress in one session, and what was below it: touches, and both at once.
  case distress, touch, both
  /// What was marked in a session.
  case settledMark, backEarly, touchingOver, pause

  /// Whether its mark is drawn open: what was before, what has no end yet, what is rest.
  package var isOpen: Bool {
    switch self {
    case .before, .stillHigher, .restSession, .otherDay, .tone(.comfortable): true
    case .state(let state): state == .settled
    case .after, .middleOfAll, .windowEdge, .middle, .half, .one, .settled, .strength, .tooFew,
      .yes, .no,
      .unknown, .presence, .rung, .touchSeconds, .touchSession, .glimmerMoment, .tone, .touchDay,
      .ownDay, .highest, .distress, .touch, .both, .settledMark, .backEarly, .touchingOver, .pause:
      false
    }
  }
}

/// What one sign of a picture means, in words.
package struct ChartName: Hashable, Sendable {
  /// The sign.
  package let sign: ChartSign
  /// What it means.
  package let words: String
  /// The same in a few words, for a picture with little room; the same words where there are none.
  package let briefly: String

  package init(_ sign: ChartSign, _ words: String, briefly: String? = nil) {
    self.sign = sign
    self.words = words
    self.briefly = briefly ?? words
  }
}
