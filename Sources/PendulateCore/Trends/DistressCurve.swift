/// How distress went through a session, drawn from the numbers that were given.
///
/// Between two numbers it is taken to have changed evenly; a touch is taken to have been at its peak
/// all along. Where a number was asked for and not given, the curve has a hole, and nothing fills it.
package struct DistressCurve: Hashable, Sendable {
  /// A place of the curve.
  package struct Knot: Hashable, Sendable {
    /// Seconds of session time.
    package let t: Double
    /// Seconds given to the practice until then, without questions and alarms.
    package let practiceSeconds: Double
    /// The distress, 0-10; nil where it is unknown.
    package let distress: Double?
  }

  /// A stretch of practice in which one was far away.
  struct Absence: Hashable, Sendable {
    let from: Double
    var until: Double
  }

  /// The places, in the order of time; two at the same time are a step.
  package private(set) var knots: [Knot] = []
  /// All seconds given to the practice.
  package private(set) var practiceSeconds = 0.0
  private(set) var absences: [Absence] = []

  /// Draws the curve of a session.
  package init(_ events: [SessionEvent]) {
    let events = events.withoutTakenBack
    var drawing = Drawing(events)
    for event in events { drawing.take(event) }
    drawing.end()
    knots = drawing.knots
    practiceSeconds = drawing.practised
    absences = drawing.absences
  }

  /// What is known at one point of the session.
  private struct Drawing {
    var knots: [Knot] = []
    var absences: [Absence] = []
    var practised = 0.0
    private var stage: Stage?
    private var stageStart = 0.0
    private var now = 0.0
    private var isFarAway = false
    private let peaks: [Int: Int]
    private let pre: Int?
    private let post: Int?

    init(_ events: [SessionEvent]) {
      var peaks: [Int: Int] = [:]
      var pre: Int?
      var post: Int?
      for event in events {
        guard event.event == .rate, let distress = event.answer?.distress else { continue }
        switch event.occasion {
        case .pre: pre = distress
        case .post: post = distress
        case .peak: if let n = event.n { peaks[n] = distress }
        case .gate, .settled, .both, .later, nil: break
        }
      }
      (self.peaks, self.pre, self.post) = (peaks, pre, post)
    }

    private var practice: Double {
      practised + (stage?.isPractice == true ? max(0, now - stageStart) : 0)
    }

    private mutating func knot(_ distress: Int?) {
      add(distress.map(Double.init))
    }

    private mutating func add(_ distress: Double?) {
      knots.append(Knot(t: now, practiceSeconds: practice, distress: distress))
    }

    mutating func take(_ event: SessionEvent) {
      now = max(now, event.t)
      switch event.event {
      case .stageEnter: enter(event)
      case .stageExit: leave(event)
      case .rate:
        if let distress = event.answer?.distress, isOnTheWay(event) { knot(distress) }
        if case .presence(let presence) = event.answer { note(presence) }
      case .rateMissing: if event.missingScale == .distress, isOnTheWay(event) { knot(nil) }
      case .sessionStart, .settledMark, .earlyOut, .takenBack, .glimmer, .body, .pacer, .escalate,
        .cardShown, .pause, .resume, .sessionEnd:
        break
      }
    }

    private mutating func enter(_ event: SessionEvent) {
      leaveUnsaid()
      stage = event.stage
      stageStart = now
      guard stage?.isPractice == true else { return }
      if knots.isEmpty { knot(pre) }
      if event.isOfTouch || stage == .close { hold() }
      if event.isOfTouch { knot(event.n.flatMap { peaks[$0] }) }
    }

    private mutating func leave(_ event: SessionEvent) {
      guard stage == event.stage else { return }
      if event.isOfTouch { knot(event.n.flatMap { peaks[$0] }) }
      if stage == .close { knot(post) }
      leaveUnsaid()
    }

    /// Ends the stage in the count of practice, once.
    private mutating func leaveUnsaid() {
      practised = practice
      stage = nil
    }

    /// Nothing was said since the last number, so it stands until here.
    private mutating func hold() {
      if let last = knots.last, last.practiceSeconds < practice { add(last.distress) }
    }

    /// Whether a number is about now, rather than about a touch that is over or a page.
    private func isOnTheWay(_ event: SessionEvent) -> Bool {
      guard !knots.isEmpty else { return false }
      return event.occasion == .gate || event.occasion == .settled || event.occasion == .both
    }

    private mutating func note(_ presence: Presence) {
      switch presence {
      case .farAway:
        if !isFarAway { absences.append(Absence(from: practice, until: .infinity)) }
        isFarAway = true
      case .here:
        if isFarAway { absences[absences.count - 1].until = practice }
        isFarAway = false
      case .halfHere: break
      }
    }

    mutating func end() {
      leaveUnsaid()
      if let last = knots.last, last.practiceSeconds < practised { add(nil) }
    }
  }
}
