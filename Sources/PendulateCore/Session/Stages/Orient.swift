extension Session {
  /// Safety: outward attention and a glimmer, for as long as is owed, and then how it is.
  struct Orient: StageRules {
    /// What one is orienting from, and what follows from that.
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
    /// The longest that was shown; it is never shortened.
    var shown: Duration
    /// Which asking of the settled rating comes next, from 0.
    var k = 0
    /// What it had settled to before.
    var before: Int?
    /// The stage that follows because of a signal, whose prompts are said already; nil without one.
    var grounding: Stage?
    /// Whether the rating after both was stretched once.
    var isStretched = false
    /// Whether it closes as soon as the owed safety has been given: so many seconds from when that
    /// was said.
    var closesAfter: Int?
    /// Session time until which a key still only means coming back: the touch ended a blink ago.
    var keysCountFrom: Duration = .zero

    var stage: Stage { .orient }
    var promptStage: Stage { grounding ?? (kind == .quiet ? .silent : .orient) }
    var isGrounding: Bool { grounding != nil }
    var allowsBreath: Bool { grounding != .numb }
    var silenceCount: SilenceCount { .timeouts }

    // MARK: Its end

    func timeIsUp(in session: inout Session) {
      session.clear(.stageEnd)
      if grounding == .numb {
        session.enterNumb()
        if closesAfter != nil { session.state?.rules.close(in: &session) }
        return
      }
      if grounding != nil { return session.enterHigh(closing: closesAfter != nil) }
      if closesAfter != nil { return session.enterClose(reason: .key) }
      if session.practised.seconds + session.stayed.inSeconds >= Gate.longestPractice {
        return session.enterClose(reason: .ceiling)
      }
      switch kind {
      case .swing, .safety, .longer, .stay:
        session.ask(.rate(.settled, .distress), n: session.swingNumber, k: k)
      case .both: session.ask(.rate(.both, .distress))
      case .quiet:
        session.escalate(.silent)
        session.enterClose(reason: .silent)
      case .more: session.enterCheckPost(reason: .timer, k: session.practised.moreOffers)
      case .room: session.finish(.closed, reason: .timer)
      }
    }

    /// A minute more, and it is asked again.
    private func extend(_ session: inout Session) {
      var longer = self
      let length = session.stayed + Session.extensionLength
      longer.k += 1
      longer.shown = max(shown, length)
      session.state = .orient(longer)
      session.visit.planned = length
      session.set(.stageEnd, after: Session.extensionLength)
    }

    // MARK: The peak

    func askPeak(in session: inout Session) {
      guard kind == .swing, session.touching.peak == nil, session.question == nil else { return }
      session.ask(.rate(.peak, .distress), n: session.swing)
    }

    /// A peak was given, asked or not: safety is measured out anew and never shortened.
    func takePeak(_ distress: Distress, in session: inout Session) {
      session.touching.peak = distress.value
      session.record(.rate) { [swing = session.swing] event in
        event.occasion = .peak
        event.n = swing
        event.answer = .distress(distress)
      }
      session.clear(.askPeak)
      if distress.value >= Titration.edge { session.touching.edgePeaks += 1 }
      measureSafety(in: &session)
      session.alarm(at: distress.value)
    }

    func correctStrength(_ distress: Distress, in session: inout Session) {
      if kind == .swing { takePeak(distress, in: &session) }
      if kind == .both { session.takeStrengthOfBoth(distress) }
    }

    func takeReportAsPeak(_ distress: Distress, in session: inout Session) -> Bool {
      guard kind == .swing, session.touching.peak == nil, session.question?.scale != .distress
      else { return false }
      takePeak(distress, in: &session)
      return true
    }

    /// Sets its end from what is known of the peak.
    private func measureSafety(in session: inout Session) {
      var measured = self
      // What was said of the end holds: the safety that is owed is given whatever the peak was.
      guard closesAfter == nil else { return }
      measured.shown = max(shown, session.safetyLength(peak: session.touching.peak))
      session.state = .orient(measured)
      session.visit.planned = measured.shown
      let end = session.visit.start + measured.shown
      if end > session.now { session.set(.stageEnd, at: end) }
    }

    // MARK: Answers

    func goOn(
      from occasion: SessionEvent.Occasion, _ scale: Scale, with answer: Answer?,
      in session: inout Session
    ) {
      switch (occasion, scale) {
      // Only silence comes here of the peak: an answer is taken as one.
      case (.peak, _): measureSafety(in: &session)
      case (.both, _): goOnFromBoth(answer?.distress, in: &session)
      case (_, .distress): goOnFromSettled(answer?.distress, in: &session)
      case (_, .presence), (_, .state), (_, .ladder): goOnFromPresence(answer, in: &session)
      }
    }

    /// The gate was left for it, or a touch: unasked, "half here" leaves all of that as it is.
    func takePresence(_ presence: Presence, in session: inout Session) {
      if presence == .farAway, grounding != .numb { session.comeNearer() }
    }

    private func goOnFromBoth(_ distress: Int?, in session: inout Session) {
      if let distress, session.alarm(at: distress) { return }
      if let distress, distress >= Titration.edge, !isStretched {
        var stretched = self
        stretched.isStretched = true
        return stretched.extend(&session)
      }
      session.enterClose(reason: .answer)
    }

    /// The settled rating was answered, or was not.
    private func goOnFromSettled(_ settled: Int?, in session: inout Session) {
      if let settled, settled >= Titration.high {
        session.reports.settled = settled
        session.alarm(at: settled)
        return
      }
      var rated = self
      if k == 0 { rated.before = session.reports.settled }
      session.state = .orient(rated)
      session.reports.settled = settled
      if let settled, session.reports.baseline == nil, session.practised.didRunResource {
        session.reports.baseline = settled
      }
      let isSettled = Titration.isSettled(settled, baseline: session.reports.baseline ?? 2)
      if !isSettled, kind == .swing, k < Titration.extensions { return rated.extend(&session) }
      session.ask(.rate(.settled, .presence), n: session.swingNumber, k: k)
    }

    /// Presence was answered after the settled rating, or was not.
    private func goOnFromPresence(_ answer: Answer?, in session: inout Session) {
      if answer == .presence(.farAway) { return session.enterNumb() }
      if case .presence(let presence) = answer { session.reports.presence = presence }
      if session.reports.presence == .halfHere {
        session.touching.halfHereRun += 1
        if session.touching.halfHereRun < 2 { return extend(&session) }
        session.touching.isOver = true
      } else {
        session.touching.halfHereRun = 0
      }
      if kind == .swing { session.closeSwing(before: before) }
      goOn(in: &session)
    }

    /// To the gate, to both, or to the close.
    private func goOn(in session: inout Session) {
      if kind == .safety {
        if session.practised.longestClose > 0 { return session.enterClose(reason: .answer) }
        let isAtGate = session.plan.mode == .touch && session.practised.didRunResource
        return isAtGate && session.gateMayOpen
          ? session.enterGate(reason: .answer) : session.ask(.go)
      }
      // Whoever answered just now is there, whatever stayed unknown before.
      if session.escalation == .silent, session.asking.silences > 0 { return session.enterSilent() }
      if session.escalation != nil { return session.enterClose(reason: .answer) }
      if session.gateMayOpen { return session.enterGate(reason: .answer) }
      if session.mayOfferBoth {
        session.touching.offeredBoth = true
        return session.ask(.both)
      }
      session.enterClose(reason: .answer)
    }

    // MARK: Cues

    func takeSignOfLife(_ cue: Cue, in session: inout Session) -> Bool {
      guard kind == .quiet else { return false }
      var heard = self
      heard.kind = .longer
      session.state = .orient(heard)
      session.words.prompt = session.words.deck.next(for: .orient)
      return false
    }

    func stay(in session: inout Session) {
      session.practised.didRunResource
        ? session.enterOrient(.safety, reason: .answer) : session.enterResource(reason: .answer)
    }

    func settled(in session: inout Session) {
      session.record(.settledMark) { [swingNumber = session.swingNumber] event in
        event.n = swingNumber
      }
    }

    func stayLonger(in session: inout Session) {
      guard !isGrounding else { return }
      session.extend(by: Session.extensionLength, to: Session.longestExtended)
      guard let planned = session.visit.planned else { return }
      var longer = self
      longer.shown = max(shown, planned)
      if closesAfter != nil {
        longer.closesAfter = Int(session.timeToStageEnd.inSeconds.rounded(.up))
      }
      session.state = .orient(longer)
    }

    func close(in session: inout Session) {
      let end = session.visit.start + owed(in: session)
      if isGrounding {
        sayThatItCloses(until: session.now + session.timeToStageEnd, in: &session)
      } else if session.now < end {
        closeAfterOwedSafety(until: end, in: &session)
      } else if kind == .room {
        session.finish(.closed, reason: .key)
      } else {
        session.enterClose(reason: .key)
      }
    }

    /// The safety that a touch or both is owed before it may close.
    func owed(in session: Session) -> Duration {
      switch kind {
      case .swing: session.owedSafety
      case .both: .seconds(Titration.shortestSafety)
      case .safety, .longer, .stay, .quiet, .more, .room: .zero
      }
    }

    /// It closes as soon as the owed safety has been given; nothing more is asked until then.
    private func closeAfterOwedSafety(until end: Duration, in session: inout Session) {
      session.touching.isOver = true
      session.clear(.askPeak)
      session.endQuestion()
      session.visit.planned = end - session.visit.start
      session.set(.stageEnd, at: end)
      sayThatItCloses(until: end, in: &session)
    }

    /// Keeps that it closes, and how long that is from now.
    private func sayThatItCloses(until end: Duration, in session: inout Session) {
      var closing = self
      let more = grounding == .high ? Session.groundingLength : .zero
      closing.closesAfter = Int((end - session.now + more).inSeconds.rounded(.up))
      session.state = .orient(closing)
    }

    // MARK: Signals

    /// The safety that is given before anything else, outward where a signal came.
    func owedBeforeHigh(in session: Session) -> Duration {
      kind == .swing ? session.owedSafety : .seconds(Titration.shortestSafety)
    }

    /// Looks outward from here on, until the owed safety has been given.
    func ground(as stage: Stage, in session: inout Session) {
      var grounded = self
      grounded.grounding = stage
      grounded.closesAfter = nil
      session.state = .orient(grounded)
      session.asking.question = nil
      for kind in [Alarm.Kind.askPeak, .askLadder, .questionTimeout, .pacerOn] {
        session.clear(kind)
      }
      session.stopPacing()
      let length = owedBeforeHigh(in: session)
      session.visit.planned = length
      session.set(.stageEnd, at: max(session.now, session.visit.start + length))
      session.words.prompt = session.words.deck.next(for: stage)
      session.set(.prompt, after: Session.promptSpacing)
    }
  }

  mutating func enterOrient(
    _ kind: Orient.Kind, for length: Duration = .seconds(Titration.shortestSafety),
    reason: SessionEvent.ExitReason
  ) {
    enter(.orient(Orient(kind: kind, shown: length)), for: length, reason: reason)
    // What comes after a touch is a return of its own; everything else stays with what was there.
    if kind != .room { takeGlimmerOut(kind == .swing ? .another : .same) }
    if kind != .quiet { set(.pacerOn, after: Self.breathDelay) }
  }

  /// A touch ended by itself just now: a key that comes at once was meant for it.
  mutating func keepKeysOut() { countKeys(from: now + Self.comeBackGrace) }

  /// Takes keys for what they are.
  mutating func letKeysIn() { countKeys(from: .zero) }

  private mutating func countKeys(from time: Duration) {
    guard case .orient(var orient) = state else { return }
    orient.keysCountFrom = time
    state = .orient(orient)
  }

  /// Whether a key still only means coming back.
  var isWithinGrace: Bool {
    guard case .orient(let orient) = state else { return false }
    return now < orient.keysCountFrom
  }
}
