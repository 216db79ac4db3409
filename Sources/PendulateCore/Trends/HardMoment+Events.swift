extension HardMoment {
  /// The moments of a session in order, from its events without what was taken back.
  static func all(in events: [SessionEvent]) -> [HardMoment] {
    guard events.contains(where: { $0.event == .escalate }) else { return [] }
    var reading = Reading()
    for event in events { reading.take(event) }
    return reading.finished()
  }

  /// What is known at one point of a session.
  private struct Reading {
    private var moments: [HardMoment] = []
    private var afterwards = HardMomentAfterwards()
    private var baseline = BaselineReading()
    /// The stage that was entered last.
    private var entered: SessionEvent?
    /// What the last safety followed from.
    private var safetyAfter = Before.safety
    private var touch: (seconds: Double, end: Double)?
    /// The last number, the last at the end of this return, and the peak of its touch.
    private var last: Int?
    private var settled: Int?
    private var peak: Int?

    mutating func take(_ event: SessionEvent) {
      baseline.take(event)
      afterwards.take(event)
      switch event.event {
      case .stageEnter: enter(event)
      case .stageExit where event.isOfTouch:
        touch = (event.seconds ?? entered.map { event.t - $0.t } ?? 0, event.t)
      case .rate: rate(event)
      case .rateMissing:
        if event.missingScale == .distress, event.occasion == .settled { settled = nil }
      case .escalate: if let kind = event.kind { keep(kind, at: event.t) }
      case .sessionStart, .stageExit, .settledMark, .earlyOut, .takenBack, .glimmer, .body, .pacer,
        .cardShown, .pause, .resume, .sessionEnd:
        break
      }
    }

    private mutating func enter(_ event: SessionEvent) {
      if event.stage == .orient {
        safetyAfter =
          entered?.isOfTouch == true ? .touch : entered?.stage == .both ? .both : .safety
      }
      if event.isOfTouch { (settled, peak) = (nil, nil) }
      entered = event
    }

    private mutating func rate(_ event: SessionEvent) {
      guard let distress = event.answer?.distress else { return }
      last = distress
      switch event.occasion {
      case .settled: settled = distress
      case .peak: peak = distress
      case .pre, .gate, .both, .post, .later, nil: break
      }
    }

    private mutating func keep(_ kind: SessionEvent.Escalation, at t: Double) {
      let distress =
        switch kind {
        case .high, .stop: last
        case .unsettled, .rising: settled
        case .edge: peak
        case .numb, .silent: Int?.none
        }
      moments.append(
        HardMoment(
          kind: kind, stage: entered?.stage, before: before, second: t, distress: distress,
          touchSeconds: touch?.seconds, secondsSinceTouch: touch.map { t - $0.end }))
      afterwards.begin(kind, at: t)
    }

    private var before: Before {
      switch entered?.stage {
      case .arrive, .checkPre, .choose, nil: .start
      case .resource: .glimmer
      case .gate, .silent: .choice
      case .touch: .touch
      case .orient: safetyAfter
      case .both: entered?.isOfTouch == true ? .touch : .both
      case .close: .close
      case .checkPost, .rest, .later: .end
      case .high, .stop, .numb: .grounding
      }
    }

    mutating func finished() -> [HardMoment] {
      for index in moments.indices {
        let came = afterwards.came(of: index, baseline: baseline.value)
        moments[index].afterwards = came.afterwards
        moments[index].wayBack = came.wayBack
        moments[index].glimmerID = came.glimmerID
      }
      return moments
    }
  }
}
