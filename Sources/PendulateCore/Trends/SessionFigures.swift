/// What one session comes to for looking back: computed from its events, and from nothing else.
public struct SessionFigures: Hashable, Sendable, Identifiable {
  /// The session.
  public var id: Identifier
  /// When it began.
  public var startedAt: Timestamp
  /// What kind of session it was in the end.
  public var mode: Mode
  /// How it ended; nil where it has no end.
  public var outcome: Outcome?
  /// Seconds of session time.
  public var activeSeconds: Double
  /// What its events come to.
  public var body: Body

  /// What the events of a session come to, without when and which it was.
  public struct Body: Hashable, Sendable {
    /// The highest aim, if it was a touch session.
    public var aim: Int?
    /// The distress before the first touch.
    public var baseline: Int?
    /// The distress at the start.
    public var pre: Int?
    /// The distress at the end.
    public var post: Int?
    /// The distress hours later.
    public var later: Int?
    /// Whether distress was asked for at the start or the end and not answered.
    public var hasMissingEnds = false
    /// The touches, in order.
    public var touches: [TouchFigures] = []
    /// What ended touching.
    public var escalations: [SessionEvent.Escalation] = []
    /// How often one chose to come back early.
    public var earlyReturns = 0
    /// The time in the window.
    public var window = WindowTime()
    /// The glimmers that were close by.
    public var glimmers: [GlimmerUse] = []
    /// How often each rung of the ladder was answered, from `notNow` up.
    public var ladder = SIMD4<Int>.zero
    /// How often each presence was answered, from `here` on; the last of the four is not used.
    public var presence = SIMD4<Int>.zero
    /// The marks of the body maps before and after.
    public var marks: [PlaceAndTone] = []

    /// Creates figures of nothing.
    public init() {}
  }

  /// Creates figures from their parts.
  public init(
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
  public var touchSeconds: Double { body.touches.reduce(0) { $0 + $1.seconds } }

  /// Whether difficulty was touched.
  public var didTouch: Bool { !body.touches.isEmpty }

  /// The distress after less the distress before: negative is less; nil unless both were answered.
  public var change: Int? {
    guard let pre = body.pre, let post = body.post else { return nil }
    return post - pre
  }

  /// The highest peak of its touches; nil where none was answered.
  public var highest: Int? { body.touches.compactMap(\.peak).max() }
}

/// A region of the body and how it was there.
public struct PlaceAndTone: Hashable, Sendable {
  /// The region.
  public var region: BodyRegion
  /// How it was there.
  public var tone: BodyMark.Tone

  /// Creates one.
  public init(_ region: BodyRegion, _ tone: BodyMark.Tone) {
    self.region = region
    self.tone = tone
  }
}
