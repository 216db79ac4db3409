/// A moment that ended touching for its session: what it was, and what was around it.
///
/// Each is told by itself and only counted: what is few and grave has no middle.
package struct HardMoment: Hashable, Sendable {
  /// What one was coming from.
  package enum Before: String, Hashable, Sendable, CaseIterable {
    /// Arriving, the check-in before, and the setting up.
    case start
    /// The time with a glimmer.
    case glimmer
    /// A touch, and the return from it.
    case touch
    /// Both at once, and the return from it.
    case both
    /// Safety that followed from something else than a touch.
    case safety
    /// The choice of what comes next, or silence there.
    case choice
    /// The close.
    case close
    /// The check-in after, and rest.
    case end
    /// Another such moment: one was grounding already, or grounded as a practice.
    case grounding
  }

  /// What came of it in the rest of the session.
  package enum Afterwards: Hashable, Sendable {
    /// It settled after that many seconds: the first answer that said so.
    case settled(Double)
    /// It had not settled that many seconds later: the last answer still said so.
    case notYet(Double)
    /// Nothing was said any more.
    case unknown
  }

  /// What was there while it settled, in the order in which it is looked at.
  package enum WayBack: String, Hashable, Sendable, CaseIterable {
    /// The card with people one could reach was open; whether one was reached nobody knows.
    case person
    /// A glimmer of movement, or the stage of light, movement and texture.
    case movement
    /// Another glimmer.
    case glimmer
  }

  /// What kind of moment.
  package var kind: SessionEvent.Escalation
  /// The stage in which it came.
  package var stage: Stage?
  /// What one was coming from.
  package var before: Before
  /// Its second in the session.
  package var second: Double
  /// The number that led to it; nil where a word or silence did.
  package var distress: Int?
  /// Seconds of the touch before it; nil where nothing was touched before it.
  package var touchSeconds: Double?
  /// Seconds since the end of that touch.
  package var secondsSinceTouch: Double?
  /// The glimmer that was close by.
  package var glimmerID: String?
  /// What came of it.
  package var afterwards: Afterwards
  /// What was there while it settled; nil where it did not, or nothing was.
  package var wayBack: WayBack?

  /// Creates a moment from its parts.
  package init(
    kind: SessionEvent.Escalation, stage: Stage? = nil, before: Before = .safety,
    second: Double = 0, distress: Int? = nil, touchSeconds: Double? = nil,
    secondsSinceTouch: Double? = nil, glimmerID: String? = nil,
    afterwards: Afterwards = .unknown, wayBack: WayBack? = nil
  ) {
    self.kind = kind
    self.stage = stage
    self.before = before
    self.second = second
    self.distress = distress
    self.touchSeconds = touchSeconds
    self.secondsSinceTouch = secondsSinceTouch
    self.glimmerID = glimmerID
    self.afterwards = afterwards
    self.wayBack = wayBack
  }

  /// Seconds until it settled; nil where it did not, or where that is not known.
  package var secondsToSettle: Double? {
    if case .settled(let seconds) = afterwards { seconds } else { nil }
  }
}

extension SessionEvent.Escalation {
  /// Whether it is a hard moment: an alarm, or a return that did not settle; the others are lighter
  /// signs that touching was enough for this session.
  package var isHard: Bool { isAlarm || self == .unsettled }
}

/// A hard moment with the session that it belongs to.
package struct DatedHardMoment: Hashable, Sendable {
  /// The moment.
  package let moment: HardMoment
  /// The session.
  package let sessionID: Identifier
  /// When the session began.
  package let startedAt: Timestamp
  /// What kind of session it was in the end.
  package let mode: Mode
  /// The distress at the start.
  package let pre: Int?
  /// How the body was at the start.
  package let state: BodyState?
  /// The highest aim, if it was a touch session.
  package let aim: Int?
  /// Seconds from the start of the last touch session before to the start of this one; nil where
  /// there was none in what is looked at.
  package let secondsSinceTouchSession: Double?

  /// Creates one from its session.
  package init(_ moment: HardMoment, in session: SessionFigures, lastTouchSession: Timestamp?) {
    self.moment = moment
    sessionID = session.id
    startedAt = session.startedAt
    mode = session.mode
    pre = session.body.pre
    state = session.body.state
    aim = session.body.aim
    secondsSinceTouchSession = lastTouchSession.map {
      Double(session.startedAt.milliseconds - $0.milliseconds) / 1000
    }
  }

  /// All of these sessions, which are in the order of time.
  static func all(in sessions: some Sequence<SessionFigures>) -> [DatedHardMoment] {
    var moments: [DatedHardMoment] = []
    var lastTouchSession: Timestamp?
    for session in sessions {
      for moment in session.body.alarms {
        moments.append(DatedHardMoment(moment, in: session, lastTouchSession: lastTouchSession))
      }
      if session.didTouch { lastTouchSession = session.startedAt }
    }
    return moments
  }

  /// The local hour of the day in which the session began, 0-23.
  package var hour: Int { startedAt.localHour }

  /// The local day.
  package var day: CivilDate { startedAt.localDate }
}
