/// Something that happened in a session, as it is kept and told to others.
///
/// A flat record whose fields apply or not, as in the line of JSON that it becomes: the journal,
/// `--events`, `export` and `practice preview --json` all tell it in this form.
public struct SessionEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case sessionStart, stageEnter, stageExit, rate, rateMissing, settledMark, earlyOut, takenBack
    case glimmer, body, pacer, escalate, cardShown, pause, resume, sessionEnd

    /// Whether it tells of a question by its scale alone, without an answer.
    public var isWithoutAnswer: Bool { self == .rateMissing || self == .takenBack }
  }

  /// Why a stage was left.
  public enum ExitReason: String, Hashable, Sendable, CaseIterable, Codable {
    case timer, key, ceiling, silent, focus, answer
  }

  /// Why touching is over for this session.
  public enum Escalation: String, Hashable, Sendable, CaseIterable, Codable {
    case high, stop, numb, silent, unsettled, rising, edge
  }

  /// Which moment of a session a question belongs to.
  public enum Occasion: String, Hashable, Sendable, CaseIterable, Codable {
    case pre, gate, peak, settled, both, post, later
  }

  /// Seconds of session time since its start, to the millisecond; pauses do not count.
  public var t: Double
  /// What happened.
  public var event: Kind
  /// The stage that was entered or left, or in which it happened.
  public var stage: Stage?
  /// The swing it belongs to, from 1.
  public var n: Int?
  /// Which asking of the same question it was, from 0.
  public var k: Int?
  /// How long the stage is meant to be, in seconds.
  public var plannedSeconds: Double?
  /// How long the stage, or the pause, really was, in seconds.
  public var seconds: Double?
  /// Why the stage was left.
  public var reason: ExitReason?
  /// Which moment of the session the answer belongs to.
  public var occasion: Occasion?
  /// The answer that was given.
  public var answer: Answer?
  /// The scale of a question that stayed without an answer, or whose answer was taken back.
  public var missingScale: Scale?
  /// Why touching is over.
  public var kind: Escalation?
  /// How the session ended.
  public var outcome: Outcome?
  /// The wall clock at the start and the end, in the form of RFC 3339.
  public var wall: String?
  /// What was planned.
  public var plan: PlanFacts?
  /// The glimmer that was stayed with.
  public var glimmerID: String?
  /// The category of that glimmer.
  public var category: Glimmer.Category?
  /// How long the glimmer was stayed with, in seconds.
  public var dwellSeconds: Double?
  /// How that glimmer was.
  public var ladder: Ladder?
  /// The marked regions of the body.
  public var regions: [BodyMark]?
  /// The breath pattern or other anchor.
  public var pattern: String?
  /// Whether the breath is being paced.
  public var on: Bool?

  /// Creates an event; the fields that apply are set after it.
  public init(t: Double, event: Kind) {
    self.t = t
    self.event = event
  }

  /// What was planned: told at the start, and again when it changes.
  public struct PlanFacts: Hashable, Sendable {
    /// The session's identifier, told at the start only.
    public var sessionID: Identifier?
    /// The name of the practice.
    public var practice: String?
    /// What kind of session it is.
    public var mode: Mode?
    /// Whether it only shows how a practice goes.
    public var rehearsal: Bool?
    /// The strongest that a touch may become, 1-4.
    public var aim: Int?
    /// The highest aim that was open, 1-4.
    public var aimCap: Int?
    /// The length of the first touch, in seconds.
    public var firstTouchSeconds: Double?
    /// Seconds of safety for each second of touch.
    public var safetyRatio: Double?
    /// How many touches are planned.
    public var touches: Int?
    /// The chosen glimmers.
    public var glimmers: [String]?
    /// The breath pattern or other anchor.
    public var anchor: String?
    /// The version of this form.
    public var version: Int?

    /// Creates facts that say nothing yet.
    public init() {}
  }
}
