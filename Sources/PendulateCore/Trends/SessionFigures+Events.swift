extension SessionFigures.Body {
  /// Computes what a session's events come to.
  ///
  /// `later` is the distress hours afterwards, which is asked at a next start.
  public init(events: [SessionEvent], later: Int? = nil) {
    self.init()
    self.later = later
    var reading = Reading()
    for event in events {
      take(event)
      reading.take(event)
    }
    touches = reading.finished()
    window = WindowTime(DistressCurve(events))
    glimmers = GlimmerUse.uses(in: events)
  }

  private mutating func take(_ event: SessionEvent) {
    aim = event.plan?.aim ?? aim
    switch event.event {
    case .rate: rate(event)
    case .rateMissing:
      if event.missingScale == .distress, event.occasion == .pre || event.occasion == .post {
        hasMissingEnds = true
      }
    case .escalate: event.kind.map { escalations.append($0) }
    case .stageExit:
      if event.stage?.touchesDifficulty == true, event.reason == .key { earlyReturns += 1 }
    case .body:
      marks += (event.regions ?? []).map { PlaceAndTone($0.region, $0.tone) }
    default: break
    }
  }

  private mutating func rate(_ event: SessionEvent) {
    switch (event.answer, event.occasion) {
    case (.distress(let distress), .pre): pre = distress.value
    case (.distress(let distress), .post): post = distress.value
    case (.distress(let distress), .gate) where baseline == nil: baseline = distress.value
    case (.presence(let presence), _):
      if let index = Presence.allCases.firstIndex(of: presence) { self.presence[index] += 1 }
    case (.ladder(let answer), _): ladder[answer.rung] += 1
    default: break
    }
  }

  /// Reads the touches one by one.
  private struct Reading {
    private var touches: [TouchFigures] = []
    private var baseline: Int?
    private var aim: Int?
    /// The number of the touch that one is in, or returning from.
    private var current: Int?
    private var ended = 0.0
    /// The numbers and marks of this return, with the seconds since the touch; nil is "settled now".
    private var marks: [(seconds: Double, distress: Int?)] = []

    mutating func take(_ event: SessionEvent) {
      aim = event.plan?.aim ?? aim
      switch event.event {
      case .stageEnter where event.stage == .touch || event.stage == .close: finishTouch()
      case .stageExit where event.stage == .touch:
        finishTouch()
        current = event.n ?? touches.count + 1
        ended = event.t
        touches.append(
          TouchFigures(
            n: event.n ?? touches.count + 1, aim: aim, seconds: event.seconds ?? 0,
            endedByKey: event.reason == .key))
      case .escalate: if current != nil { touches[touches.count - 1].wasEscalated = true }
      case .settledMark where isOfCurrent(event): marks.append((event.t - ended, nil))
      case .rate: rate(event)
      default: break
      }
    }

    private func isOfCurrent(_ event: SessionEvent) -> Bool {
      current != nil && (event.n ?? current) == current
    }

    private mutating func rate(_ event: SessionEvent) {
      guard let distress = event.answer?.distress else { return }
      switch event.occasion {
      case .gate where baseline == nil: baseline = distress
      case .peak where isOfCurrent(event): touches[touches.count - 1].peak = distress
      case .settled where current != nil && event.n == current:
        touches[touches.count - 1].settled = distress
        marks.append((event.t - ended, distress))
      default: break
      }
    }

    private mutating func finishTouch() {
      guard current != nil, var touch = touches.last else { return }
      defer {
        touches[touches.count - 1] = touch
        current = nil
        marks = []
      }
      guard let baseline else { return }
      let back = marks.first { $0.distress.map { $0 <= baseline + 1 } ?? true }
      touch.cameBack = marks.isEmpty ? nil : back != nil
      guard let peak = touch.peak else { return }
      if peak < baseline + 2 {
        touch.settling = .noRise
      } else if let back {
        touch.settling = .after(back.seconds)
      } else if let last = marks.last {
        touch.settling = .longerThan(last.seconds)
      }
    }

    mutating func finished() -> [TouchFigures] {
      finishTouch()
      return touches
    }
  }
}
