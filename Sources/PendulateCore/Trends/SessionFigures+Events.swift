extension SessionFigures.Body {
  /// Computes what a session's events come to.
  ///
  /// `later` is the distress hours afterwards, and `unwanted` what came since: both are asked at a
  /// next start. `checkIns` are those of the session, which hold its body maps.
  package init(
    events: [SessionEvent], later: Int? = nil, unwanted: Set<UnwantedEffect>? = nil,
    checkIns: [CheckIn] = []
  ) {
    self.init()
    let events = events.withoutTakenBack
    self.later = later
    self.unwanted = unwanted
    var reading = Reading()
    var maps = MarkedMaps()
    for event in events {
      take(event)
      reading.take(event)
      maps.take(event)
    }
    marks = maps.marks(with: checkIns)
    touches = reading.finished()
    baseline = reading.baseline.value
    alarms = HardMoment.all(in: events)
    window = WindowTime(DistressCurve(events))
    glimmers = GlimmerUse.uses(in: events)
    settledDwell = GlimmerDwell.settled(in: events)
  }

  private mutating func take(_ event: SessionEvent) {
    aim = event.plan?.aim ?? aim
    switch event.event {
    case .rate: rate(event)
    case .rateMissing:
      if event.missingScale == .distress, event.occasion == .pre || event.occasion == .post {
        hasMissingEnds = true
      }
    case .stageExit:
      if event.stage?.touchesDifficulty == true, event.reason == .key { earlyReturns += 1 }
    case .sessionStart, .stageEnter, .settledMark, .earlyOut, .takenBack, .glimmer, .body,
      .pacer, .escalate, .cardShown, .pause, .resume, .sessionEnd:
      break
    }
  }

  private mutating func rate(_ event: SessionEvent) {
    switch event.answer {
    case .distress(let distress): keep(distress.value, of: event.occasion)
    case .presence(let presence):
      if let index = Presence.allCases.firstIndex(of: presence) { self.presence[index] += 1 }
    case .ladder(let answer): ladder[answer.rung] += 1
    case .state(let state): if event.occasion == .pre { self.state = state }
    case nil: break
    }
  }

  private mutating func keep(_ distress: Int, of occasion: SessionEvent.Occasion?) {
    switch occasion {
    case .pre: pre = distress
    case .post: post = distress
    case .gate, .peak, .settled, .both, .later, nil: break
    }
  }

  /// Reads the touches one by one.
  private struct Reading {
    private(set) var baseline = BaselineReading()
    private var touches: [TouchFigures] = []
    private var aim: Int?
    /// A touch that has begun, and has no end yet; at last one that was cut short.
    private var begun: SessionEvent?
    private var lastTime = 0.0
    /// The number of the last touch; nil before the first.
    private var current: Int?
    private var ended = 0.0
    /// Whether one is in the return that belongs to that touch.
    private var isReturning = false
    /// Whether one is at the gate that follows on it.
    private var hasStayed = false
    /// Whether an alarm came in that return: then it goes on until the session ends.
    private var isAlarmed = false
    /// Seconds from that touch to the last number of its return, that of its peak too.
    private var lastNumber: Double?
    private var isClosing = false
    /// The numbers and marks since that touch.
    private var marks: [Mark] = []

    private struct Mark {
      /// Seconds since the end of the touch.
      let seconds: Double
      /// The number; nil is "settled now".
      let distress: Int?
      let isOfReturn: Bool
    }

    mutating func take(_ event: SessionEvent) {
      aim = event.plan?.aim ?? aim
      baseline.take(event)
      lastTime = max(lastTime, event.t)
      switch event.event {
      case .stageEnter where event.isOfTouch:
        finishTouch()
        begun = event
      case .stageExit where event.isOfTouch: leaveTouch(event, seconds: event.seconds ?? 0)
      case .stageEnter:
        // Who stays at the gate goes on in the same return.
        if event.stage == .orient, hasStayed, event.n == current { isReturning = true }
        hasStayed = event.stage == .gate && isReturning
        if event.stage != .orient, !isAlarmed { isReturning = false }
        if event.stage == .close { isClosing = true }
      case .escalate:
        guard isReturning else { break }
        touches[touches.count - 1].wasEscalated = true
        if event.kind?.isAlarm == true { isAlarmed = true }
      case .settledMark: if current != nil { mark(event, distress: nil) }
      case .rate: rate(event)
      case .sessionStart, .stageExit, .rateMissing, .earlyOut, .takenBack, .glimmer, .body, .pacer,
        .cardShown, .pause, .resume, .sessionEnd:
        break
      }
    }

    private mutating func leaveTouch(_ event: SessionEvent, seconds: Double) {
      finishTouch()
      let planned = begun?.plannedSeconds
      begun = nil
      let n = event.n ?? touches.count + 1
      current = n
      ended = event.t
      isReturning = true
      touches.append(
        TouchFigures(
          n: n, aim: aim, plannedSeconds: planned, seconds: seconds,
          endedByKey: event.reason == .key, isBoth: event.isOfBothAlone))
    }

    private mutating func mark(_ event: SessionEvent, distress: Int?) {
      marks.append(
        Mark(seconds: event.t - ended, distress: distress, isOfReturn: isReturning))
    }

    private mutating func rate(_ event: SessionEvent) {
      guard let distress = event.answer?.distress else { return }
      guard current != nil else { return }
      if isReturning { lastNumber = event.t - ended }
      switch event.occasion {
      case .peak:
        if event.n == current { touches[touches.count - 1].peak = distress }
      case .settled:
        if event.n == current, !isClosing { touches[touches.count - 1].settled = distress }
        mark(event, distress: distress)
      case .gate, .both, .post: mark(event, distress: distress)
      case .pre, .later, nil: break
      }
    }

    private mutating func finishTouch() {
      guard current != nil, var touch = touches.last else { return }
      defer {
        touches[touches.count - 1] = touch
        current = nil
        isReturning = false
        isAlarmed = false
        lastNumber = nil
        marks = []
      }
      guard let baseline = baseline.value else { return }
      func isBack(_ mark: Mark) -> Bool { mark.distress.map { $0 <= baseline + 1 } ?? true }
      let ofReturn = marks.filter(\.isOfReturn)
      let back = marks.first(where: isBack)
      touch.cameBack =
        ofReturn.isEmpty && !isAlarmed ? nil : ofReturn.contains(where: isBack)
      // A number after the touch that lies as high is a rise too, where its peak was not given.
      let highest = touch.peak ?? ofReturn.prefix { !isBack($0) }.compactMap(\.distress).max()
      guard let highest, touch.peak != nil || highest >= baseline + 2 else { return }
      if highest < baseline + 2 {
        touch.settling = .noRise
      } else if let back {
        touch.settling = .after(back.seconds)
      } else if let last = isAlarmed ? lastNumber : ofReturn.last?.seconds {
        touch.settling = .longerThan(last)
      }
    }

    mutating func finished() -> [TouchFigures] {
      if let begun { leaveTouch(begun, seconds: lastTime - begun.t) }
      finishTouch()
      return touches
    }
  }
}
