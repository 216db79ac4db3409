/// One time that a glimmer was close by, and what went with it.
package struct GlimmerUse: Hashable, Sendable {
  /// The glimmer.
  package let glimmerID: String
  /// What it leans on.
  package let category: Glimmer.Category?
  /// How the body was at the start of the session; nil without an answer.
  package let state: BodyState?
  /// Whether it was in the return from a touch.
  package let isReturn: Bool
  /// The settled rating less the peak of that return; nil unless both were answered.
  ///
  /// High peaks come down with anything or nothing (regression to the mean), so this says what a
  /// glimmer goes with and not what it does.
  package let change: Int?
  /// Seconds of that return until the first number below the peak, or "settled now".
  package let secondsUntilLower: Double?
  /// How it was; nil without an answer.
  package let ladder: Ladder?

  /// Creates a use from its parts.
  package init(
    glimmerID: String, category: Glimmer.Category?, state: BodyState?, isReturn: Bool,
    change: Int?, secondsUntilLower: Double?, ladder: Ladder?
  ) {
    self.glimmerID = glimmerID
    self.category = category
    self.state = state
    self.isReturn = isReturn
    self.change = change
    self.secondsUntilLower = secondsUntilLower
    self.ladder = ladder
  }
}

extension GlimmerUse {
  /// The uses of one session, in order; none for a rehearsal.
  ///
  /// More than one glimmer in the same return share what that return came to.
  package static func uses(in events: [SessionEvent]) -> [GlimmerUse] {
    var reading = Reading()
    for event in events.withoutTakenBack {
      reading.take(event)
      if reading.isRehearsal { return [] }
    }
    reading.leaveStage()
    return reading.uses
  }

  /// What is known at one point of a session.
  private struct Reading {
    var uses: [GlimmerUse] = []
    var isRehearsal = false
    var state: BodyState?
    var stage: Stage?
    var stageStart = 0.0
    /// The swing that the stage belongs to; nil outside of a return from a touch.
    var swing: Int?
    var peak: Int?
    var settled: Int?
    /// The numbers and marks of the stage, with when they came; nil stands for "settled now".
    var marks: [(t: Double, distress: Int?)] = []
    var waiting: [SessionEvent] = []

    mutating func take(_ event: SessionEvent) {
      switch event.event {
      case .sessionStart: isRehearsal = event.plan?.rehearsal ?? false
      case .stageEnter: enter(event)
      case .stageExit, .sessionEnd: leaveStage()
      case .settledMark: marks.append((event.t, nil))
      case .glimmer where event.glimmerID != nil: waiting.append(event)
      case .rate: rate(event)
      case .rateMissing, .earlyOut, .takenBack, .glimmer, .body, .pacer, .escalate, .cardShown,
        .pause, .resume:
        break
      }
    }

    private mutating func enter(_ event: SessionEvent) {
      leaveStage()
      let earlier = stage
      stage = event.stage
      stageStart = event.t
      swing = event.stage == .orient && earlier == .touch ? event.n : nil
    }

    private mutating func rate(_ event: SessionEvent) {
      if case .state(let state) = event.answer, event.occasion == .pre { self.state = state }
      guard let swing, let distress = event.answer?.distress, event.n == swing else { return }
      switch event.occasion {
      case .peak: peak = distress
      case .settled:
        settled = distress
        marks.append((event.t, distress))
      case .pre, .gate, .both, .post, .later, nil: break
      }
    }

    mutating func leaveStage() {
      let isReturn = swing != nil
      let change = peak.flatMap { peak in settled.map { $0 - peak } }
      let lower = marks.first { mark in
        guard let distress = mark.distress else { return true }
        return peak.map { distress < $0 } ?? false
      }
      for event in waiting {
        guard let id = event.glimmerID else { continue }
        uses.append(
          GlimmerUse(
            glimmerID: id, category: event.category, state: state, isReturn: isReturn,
            change: isReturn ? change : nil,
            secondsUntilLower: isReturn ? lower.map { $0.t - stageStart } : nil,
            ladder: event.ladder))
      }
      waiting = []
      marks = []
      peak = nil
      settled = nil
      swing = nil
    }
  }
}
