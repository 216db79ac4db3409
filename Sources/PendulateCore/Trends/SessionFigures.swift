/// What one session comes to for looking back: computed from its events, and from nothing else.
package struct SessionFigures: Hashable, Sendable, Identifiable {
  /// The session.
  package var id: Identifier
  /// When it began.
  package var startedAt: Timestamp
  /// What kind of session it was in the end.
  package var mode: Mode
  /// How it ended; nil where it has no end.
  package var outcome: Outcome?
  /// Seconds of session time.
  package var activeSeconds: Double
  /// What its events come to.
  package var body: Body

  /// What the events of a session come to, without when and which it was.
  package struct Body: Hashable, Sendable {
    /// The highest aim, if it was a touch session.
    package var aim: Int?
    /// The distress before the first touch.
    package var baseline: Int?
    /// The distress at the start.
    package var pre: Int?
    /// How the body was at the start.
    package var state: BodyState?
    /// The distress at the end.
    package var post: Int?
    /// The distress hours later.
    package var later: Int?
    /// What unwanted came since; nil where nobody said.
    package var unwanted: Set<UnwantedEffect>?
    /// Whether distress was asked for at the start or the end and not answered.
    package var hasMissingEnds = false
    /// The touches, in order.
    package var touches: [TouchFigures] = []
    /// The moments that ended touching.
    package var alarms: [HardMoment] = []
    /// How often one chose to come back early.
    package var earlyReturns = 0
    /// The time in the window.
    package var window = WindowTime()
    /// The glimmers that were close by.
    package var glimmers: [GlimmerUse] = []
    /// How often each rung of the ladder was answered, from `notNow` up.
    package var ladder = SIMD4<Int>.zero
    /// How often each presence was answered, from `here` on; the last of the four is not used.
    package var presence = SIMD4<Int>.zero
    /// Where its stays with a glimmer settled, in seconds; nil where there were none.
    package var settledDwell: Double?
    /// The marks of the body maps before and after.
    package var marks: [PlaceAndTone] = []

    /// Creates figures of nothing.
    package init() {}

    /// What ended touching.
    package var escalations: [SessionEvent.Escalation] { alarms.map(\.kind) }

    /// Whether one of its moments is an alarm.
    package var hasAlarm: Bool { alarms.contains { $0.kind.isAlarm } }
  }

  /// Creates figures from their parts.
  package init(
    id: Identifier, startedAt: Timestamp, mode: Mode, outcome: Outcome?, activeSeconds: Double,
    body: Body
  ) {
    self.id = id
    self.startedAt = startedAt
    self.mode = mode
    self.outcome = outcome
    self.activeSeconds = activeSeconds
    self.body = body
  }

  /// Seconds of touch in all.
  package var touchSeconds: Double { body.touches.reduce(0) { $0 + $1.seconds } }

  /// Whether difficulty was touched.
  package var didTouch: Bool { !body.touches.isEmpty }

  /// The distress after less the distress before: negative is less; nil unless both were answered.
  package var change: Int? {
    guard let pre = body.pre, let post = body.post else { return nil }
    return post - pre
  }

  /// The highest peak of its touches; nil where none was answered.
  package var highest: Int? { body.touches.compactMap(\.peak).max() }
}

/// A region of the body and how it was there.
package struct PlaceAndTone: Hashable, Sendable {
  /// The region.
  package var region: BodyRegion
  /// How it was there.
  package var tone: BodyMark.Tone

  /// Creates one.
  package init(_ region: BodyRegion, _ tone: BodyMark.Tone) {
    self.region = region
    self.tone = tone
  }
}
