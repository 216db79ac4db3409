/// Something that happened in a session, as it is kept and told to others.
///
/// A flat record whose fields apply or not, as in the line of JSON that it becomes: the journal,
/// `--events`, `export` and `practice preview --json` all tell it in this form.
package struct SessionEvent: Hashable, Sendable {
  /// What happened.
  package enum Kind: String, Hashable, Sendable, CaseIterable, Codable {
    case sessionStart, stageEnter, stageExit, rate, rateMissing, settledMark, earlyOut, takenBack
    case glimmer, body, pacer, escalate, cardShown, pause, resume, sessionEnd

    /// Whether it tells of a question by its scale alone, without an answer.
    package var isWithoutAnswer: Bool { self == .rateMissing || self == .takenBack }
  }

  /// Why a stage was left.
  package enum ExitReason: String, Hashable, Sendable, CaseIterable, Codable {
    case timer, key, ceiling, silent, focus, answer
  }

  /// Why touching is over for this session.
  package enum Escalation: String, Hashable, Sendable, CaseIterable, Codable {
    case high, stop, numb, silent, unsettled, rising, edge
  }

  /// Which moment of a session a question belongs to.
  package enum Occasion: String, Hashable, Sendable, CaseIterable, Codable {
    case pre, gate, peak, settled, both, post, later
  }

  /// Seconds of session time since its start, to the millisecond; pauses do not count.
  package var t: Double
  /// What happened.
  package var event: Kind
  /// The stage that was entered or left, or in which it happened.
  package var stage: Stage?
  /// The swing it belongs to, from 1.
  package var n: Int?
  /// Which asking of the same question it was, from 0.
  package var k: Int?
  /// How long the stage is meant to be, in seconds.
  package var plannedSeconds: Double?
  /// How long the stage, or the pause, really was, in seconds.
  package var seconds: Double?
  /// Why the stage was left.
  package var reason: ExitReason?
  /// Which moment of the session the answer belongs to.
  package var occasion: Occasion?
  /// The answer that was given.
  package var answer: Answer?
  /// The scale of a question that stayed without an answer, or whose answer was taken back.
  package var missingScale: Scale?
  /// Why touching is over.
  package var kind: Escalation?
  /// How the session ended.
  package var outcome: Outcome?
  /// The wall clock at the start and the end, in the form of RFC 3339.
  package var wall: String?
  /// What was planned.
  package var plan: PlanFacts?
  /// The glimmer that was stayed with.
  package var glimmerID: String?
  /// The category of that glimmer.
  package var category: Glimmer.Category?
  /// How long the glimmer was stayed with, in seconds.
  package var dwellSeconds: Double?
  /// How that glimmer was.
  package var ladder: Ladder?
  /// The marked regions of the body.
  package var regions: [BodyMark]?
  /// The breath pattern or other anchor.
  package var pattern: String?
  /// Whether the breath is being paced.
  package var on: Bool?

  /// Creates an event; the fields that apply are set after it.
  package init(t: Double, event: Kind) {
    self.t = t
    self.event = event
  }

  /// What was planned: told at the start, and again when it changes.
  package struct PlanFacts: Hashable, Sendable {
    /// The session's identifier, told at the start only.
    package var sessionID: Identifier?
    /// The name of the practice.
    package var practice: String?
    /// What kind of session it is.
    package var mode: Mode?
    /// Whether it only shows how a practice goes.
    package var rehearsal: Bool?
    /// The strongest that a touch may become, 1-4.
    package var aim: Int?
    /// The highest aim that was open, 1-4.
    package var aimCap: Int?
    /// The length of the first touch, in seconds.
    package var firstTouchSeconds: Double?
    /// Seconds of safety for each second of touch.
    package var safetyRatio: Double?
    /// How many touches are planned.
    package var touches: Int?
    /// How long the timed parts may take, in minutes, where that was chosen.
    package var minutes: Int?
    /// The chosen glimmers.
    package var glimmers: [String]?
    /// The breath pattern or other anchor.
    package var anchor: String?
    /// The version of this form.
    package var version: Int?

    /// Creates facts that say nothing yet.
    package init() {}
  }
}

extension SessionEvent {
  /// Whether what is difficult is touched in the stage that it tells of: both at once too, where no
  /// touch came before it.
  package var isOfTouch: Bool { stage == .touch || isOfBothAlone }

  /// Whether it tells of both at once without a touch before it, which alone has a number.
  package var isOfBothAlone: Bool { stage == .both && n != nil }
}
