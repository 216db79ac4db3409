extension Session {
  /// What one is orienting from, and what follows from that.
  struct Orientation: Hashable, Sendable {
    enum Kind: Hashable, Sendable {
      /// A touch: its peak and what it settled to are asked.
      case swing
      /// Both at once: it goes on to the close.
      case both
      /// A key, a pause, a stop: one is asked what comes next.
      case safety
      /// A little longer at the gate: the gate comes again.
      case longer
      /// The wish to stay: touching is over.
      case stay
      /// Nobody answered at the gate.
      case quiet
      /// More time before the end.
      case more
      /// The room alone, at the end of a practice about glimmers.
      case room
    }

    var kind: Kind
    /// Which asking of the settled rating comes next, from 0.
    var k = 0
    /// The longest that was shown; it is never shortened.
    var shown: Duration = .zero
    /// Whether the question about the peak was put.
    var askedPeak = false
    /// Whether the rating after both was stretched once.
    var stretched = false
    /// Whether it closes as soon as the owed safety has been given.
    var closesAfter = false
  }

  /// From a touch, or from both at once, back to safety.
  mutating func returnToSafety(reason: SessionEvent.ExitReason) {
    guard let stage else { return }
    let stayed = (now - stageStart).inSeconds
    if reason == .key || reason == .focus {
      record(.earlyOut) { [swing] event in
        event.stage = stage
        event.n = swing > 0 ? swing : nil
      }
    }
    if stage == .touch {
      lastTouch = (stayed * 1000).rounded() / 1000
      touched += lastTouch
      enterOrient(.swing, for: safetyLength(peak: 0), reason: reason)
      set(.askPeak, at: now + Self.peakDelay)
    } else {
      enterOrient(.both, for: .seconds(Titration.shortestSafety), reason: reason)
    }
  }

  mutating func enterOrient(
    _ kind: Orientation.Kind, for length: Duration = .seconds(Titration.shortestSafety),
    reason: SessionEvent.ExitReason
  ) {
    orientation = Orientation(kind: kind, shown: length)
    enter(.orient, for: length, reason: reason)
    // What comes after a touch is a return of its own; everything else stays with what was there.
    if kind != .room { takeGlimmerOut(kind == .swing ? .another : .same) }
    if kind != .quiet { set(.pacerOn, at: now + Self.breathDelay) }
  }

  func safetyLength(peak: Int?) -> Duration {
    .seconds(Titration.safety(after: lastTouch, peak: peak, ratio: plan.safetyRatio))
  }

  mutating func askPeak() {
    guard stage == .orient, orientation.kind == .swing, peak == nil, question == nil else { return }
    orientation.askedPeak = true
    ask(.rate(.peak, .distress), n: swing)
  }

  /// A peak was given, asked or not: safety is measured out anew and never shortened.
  mutating func takePeak(_ distress: Distress) {
    peak = distress.value
    record(.rate) { [swing] event in
      event.occasion = .peak
      event.n = swing
      event.answer = .distress(distress)
    }
    clear(.askPeak)
    if distress.value >= Titration.edge { edgePeaks += 1 }
    measureSafety()
    alarm(at: distress.value)
  }

  /// Sets the end of orient from what is known of the peak.
  mutating func measureSafety() {
    let length = max(orientation.shown, safetyLength(peak: peak))
    orientation.shown = length
    planned = length
    if stageStart + length > now { set(.stageEnd, at: stageStart + length) }
  }

  /// The time of orient has passed: it goes on by what one came from.
  mutating func endOrient() {
    clear(.stageEnd)
    if isGrounding { return enterHigh() }
    if orientation.closesAfter { return enterClose(reason: .key) }
    if practiceSeconds + (now - stageStart).inSeconds >= Gate.longestPractice {
      return enterClose(reason: .ceiling)
    }
    switch orientation.kind {
    case .swing, .safety, .longer, .stay:
      ask(.rate(.settled, .distress), n: swing > 0 ? swing : nil, k: orientation.k)
    case .both: ask(.rate(.both, .distress))
    case .quiet:
      escalate(.silent)
      enterClose(reason: .silent)
    case .more: enterCheckPost(reason: .timer, k: moreOffers)
    case .room: finish(.closed, reason: .timer)
    }
  }

  mutating func extendOrient() {
    orientation.k += 1
    let length = now - stageStart + Self.extensionLength
    orientation.shown = max(orientation.shown, length)
    planned = length
    set(.stageEnd, at: now + Self.extensionLength)
  }

  /// The settled rating was answered, or was not.
  mutating func takeSettled(_ settled: Int?) {
    if orientation.k == 0 { settledBefore = settledNow }
    settledNow = settled
    if let settled, baseline == nil, didRunResource { baseline = settled }
    if settled == nil || !Titration.isSettled(settled, baseline: baseline ?? 2),
      orientation.kind == .swing, orientation.k < Titration.extensions
    {
      return extendOrient()
    }
    ask(.rate(.settled, .presence), n: swing > 0 ? swing : nil, k: orientation.k)
  }

  /// Presence was answered after the settled rating, or was not.
  mutating func takeOrientPresence(_ answer: Presence?) {
    presence = answer
    if answer == .halfHere {
      halfHereRun += 1
      if halfHereRun < 2 { return extendOrient() }
      touchingIsOver = true
    } else {
      halfHereRun = 0
    }
    if orientation.kind == .swing { closeSwing() }
    goOnFromOrient()
  }

  /// Draws the conclusions from a whole swing.
  private mutating func closeSwing() {
    let baseline = baseline ?? 0
    if let settled = settledNow, !Titration.isSettled(settled, baseline: baseline) {
      escalate(.unsettled)
    }
    unknownSwings = peak == nil || settledNow == nil ? unknownSwings + 1 : 0
    if let settled = settledNow, let before = settledBefore, settled > before {
      risings += 1
    } else {
      risings = 0
    }
    if escalation == nil {
      if unknownSwings >= 2 {
        escalate(.silent)
      } else if risings >= 2 {
        escalate(.rising)
      } else if edgePeaks >= 2 {
        escalate(.edge)
      }
    }
    nextTouch = Titration.nextTouch(
      stayed: lastTouch, peak: peak, settled: settledNow, previousSettled: settledBefore,
      aim: plan.aim, baseline: baseline, cap: plan.limits.longestTouch)
    nextTouch = min(nextTouch, Int((Double(plan.limits.dose) - touched).rounded(.down)))
    if nextTouch < Int(Titration.shortestTouch) { nextTouch = 0 }
  }

  /// From orient to the gate, to both, or to the close.
  mutating func goOnFromOrient() {
    if orientation.kind == .safety {
      if longestClose > 0 { return enterClose(reason: .answer) }
      return didRunResource && plan.mode == .touch && gateMayOpen
        ? enterGate(reason: .answer) : ask(.go)
    }
    if escalation == .silent { return enterSilent() }
    if escalation != nil { return enterClose(reason: .answer) }
    if gateMayOpen { return enterGate(reason: .answer) }
    if mayOfferBoth {
      offeredBoth = true
      return ask(.both)
    }
    enterClose(reason: .answer)
  }

  /// Whether the gate has anything to decide: a number can still come down, what is used up cannot
  /// come back.
  private var gateMayOpen: Bool {
    let lasting: Set<Gate.Obstacle> = [.mode, .over, .touches, .dose, .length, .time]
    return lasting.isDisjoint(with: gate.obstacles)
  }

  /// Both at once is offered only after two touches that went well.
  var mayOfferBoth: Bool {
    guard plan.mode == .touch, plan.offersBoth, !offeredBoth, swing >= 2,
      escalation == nil, presence == .here, let settled = settledNow, let peak
    else { return false }
    return settled <= min(3, (baseline ?? 0) + 1) && peak <= plan.aim + 1
  }
}
