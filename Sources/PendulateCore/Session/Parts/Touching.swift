extension Session {
  /// What touching came to so far in this session, and what it may still come to.
  struct Touching: Hashable, Sendable {
    /// The swing one is in, from 1; 0 before the first.
    var swing = 0
    /// Seconds of the next touch; 0 where there is none.
    var next: Int
    /// Seconds of all touches together.
    var seconds = 0.0
    /// Seconds of the last touch.
    var lastSeconds = 0.0
    /// How strong the last touch became at most; nil without an answer.
    var peak: Int?
    /// Whether touching is over, by choice or because of an answer.
    var isOver = false
    /// How many peaks were so high that staying takes effort.
    var edgePeaks = 0
    /// How many swings in a row settled higher than the one before.
    var risings = 0
    /// How many swings in a row had a number that stayed unknown.
    var unknownSwings = 0
    /// How many answers in a row were "half here".
    var halfHereRun = 0
    /// Whether it was left out because something stayed open, and that is still to be said.
    var isLeftOutUnsaid = false
    /// Whether both at once was offered.
    var offeredBoth = false

    init(next: Int) { self.next = next }
  }

  /// The swing that an event or a question belongs to; nil before the first.
  var swingNumber: Int? { touching.swing > 0 ? touching.swing : nil }

  /// A 5 or 6 at the start: more time with the glimmer, and only a little of the difficult.
  mutating func fitToPre() {
    if let pre = reports.pre, pre >= Titration.edge {
      plan.resourceSeconds = max(plan.resourceSeconds, 240)
      plan.aim = 1
      plan.firstTouch = min(plan.firstTouch, 10)
    }
    touching.next = plan.firstTouch
  }

  /// Leaves touching out: it becomes a session of rest.
  ///
  /// - Parameter unasked: nobody said so; it follows from a question that stayed open.
  mutating func leaveTouchOut(unasked: Bool = false) {
    guard plan.mode == .touch else { return }
    plan.mode = .resource
    touching.isLeftOutUnsaid = unasked
  }

  /// How much safety the last touch is followed by, as far as its peak is known.
  func safetyLength(peak: Int?) -> Duration {
    .seconds(Titration.safety(after: touching.lastSeconds, peak: peak, ratio: plan.safetyRatio))
  }

  /// The safety that the last touch is owed whatever else happens.
  var owedSafety: Duration {
    .seconds(max(Titration.shortestSafety, plan.safetyRatio * touching.lastSeconds))
  }

  /// Whether the gate has anything to decide: a number can still come down, what is used up cannot
  /// come back.
  var gateMayOpen: Bool {
    let lasting: Set<Gate.Obstacle> = [.mode, .over, .touches, .dose, .length, .time]
    return lasting.isDisjoint(with: gate.obstacles)
  }

  /// Whether both at once is offered: only after two touches that went well.
  var mayOfferBoth: Bool {
    guard plan.mode == .touch, plan.offersBoth, !touching.offeredBoth, touching.swing >= 2,
      escalation == nil, reports.presence == .here, let settled = reports.settled,
      let peak = touching.peak
    else { return false }
    return settled <= min(3, (reports.baseline ?? 0) + 1) && peak <= plan.aim + 1
  }

  /// Draws the conclusions from a whole swing.
  ///
  /// - Parameter before: what it had settled to before that touch.
  mutating func closeSwing(before: Int?) {
    let baseline = reports.baseline ?? 0
    let settled = reports.settled
    // Silence is not calm: what stayed unknown through three extensions is not settled.
    if !Titration.isSettled(settled, baseline: baseline) { escalate(.unsettled) }
    touching.unknownSwings =
      touching.peak == nil || settled == nil ? touching.unknownSwings + 1 : 0
    if let settled, let before, settled > before {
      touching.risings += 1
    } else {
      touching.risings = 0
    }
    if escalation == nil {
      if touching.unknownSwings >= 2 {
        escalate(.silent)
      } else if touching.risings >= 2 {
        escalate(.rising)
      } else if touching.edgePeaks >= 2 {
        escalate(.edge)
      }
    }
    let next = Titration.nextTouch(
      stayed: touching.lastSeconds, peak: touching.peak, settled: settled,
      previousSettled: before, aim: plan.aim, baseline: baseline, cap: plan.limits.longestTouch)
    let left = Int((Double(plan.limits.dose) - touching.seconds).rounded(.down))
    touching.next = min(next, left)
    if touching.next < Int(Titration.shortestTouch) { touching.next = 0 }
    // Both at once on its own comes once.
    if plan.practice.isBothAlone { touching.next = 0 }
  }
}
