/// How distress went through a session, drawn from the numbers that were given.
///
/// Between two numbers it is taken to have changed evenly; a touch is taken to have been at its peak
/// all along. Where a number was asked for and not given, the curve has a hole, and nothing fills it.
/// Where one grounds after an alarm one is outside, whatever the numbers.
package struct DistressCurve: Hashable, Sendable {
  /// A place of the curve.
  package struct Knot: Hashable, Sendable {
    /// Seconds of session time.
    package let t: Double
    /// Seconds given to the practice until then, without questions.
    package let practiceSeconds: Double
    /// The distress, 0-10; nil where it is unknown.
    package let distress: Double?
  }

  /// A stretch of practice outside whatever the number: one was far away, or grounded after an alarm.
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
    /// Which of the absences is open, of those where one was far away and of those where one grounds.
    private var farAway: Int?
    private var grounding: Int?
    private var isAlarmed = false
    private var mode: Mode?
    private let peaks: [Int: Int]
    private let pre: Int?
    /// What was said after each closing, in order: an alarm at the end leads to another one.
    private var posts: [Int?] = []
    private var closings = 0

    init(_ events: [SessionEvent]) {
      var peaks: [Int: Int] = [:]
      var pre: Int?
      for event in events {
        if event.event == .stageEnter, event.stage == .close { posts.append(nil) }
        guard event.event == .rate, let distress = event.answer?.distress else { continue }
        switch event.occasion {
        case .pre: pre = distress
        case .post: if !posts.isEmpty { posts[posts.count - 1] = distress }
        case .peak: if let n = event.n { peaks[n] = distress }
        case .gate, .settled, .both, .later, nil: break
        }
      }
      (self.peaks, self.pre) = (peaks, pre)
    }

    private var practice: Double {
      practised + (isPractice ? max(0, now - stageStart) : 0)
    }

    /// Whether this is time of the practice: grounding too, once an alarm stands, and nothing else
    /// where no ratings are asked by design.
    private var isPractice: Bool {
      guard let stage else { return false }
      if stage.isGrounding { return isAlarmed }
      return switch mode {
      case .touch, .resource, nil: stage.isPractice
      case .glimmer, .ground, .breathe: false
      }
    }

    private mutating func knot(_ distress: Int?) {
      add(distress.map(Double.init))
    }

    private mutating func add(_ distress: Double?) {
      knots.append(Knot(t: now, practiceSeconds: practice, distress: distress))
    }

    mutating func take(_ event: SessionEvent) {
      now = max(now, event.t)
      // What was turned into rest is one practice with what it was before.
      mode = event.plan?.mode ?? mode
      switch event.event {
      case .stageEnter: enter(event)
      case .stageExit: leave(event)
      case .rate:
        if let distress = event.answer?.distress, isOnTheWay(event) { knot(distress) }
        if case .presence(let presence) = event.answer { note(presence) }
      case .rateMissing: if event.missingScale == .distress, isOnTheWay(event) { knot(nil) }
      case .escalate: if event.kind?.isAlarm == true { alarm() }
      case .sessionStart, .settledMark, .earlyOut, .takenBack, .glimmer, .body, .pacer, .cardShown,
        .pause, .resume, .sessionEnd:
        break
      }
    }

    private mutating func enter(_ event: SessionEvent) {
      leaveUnsaid()
      stage = event.stage
      stageStart = now
      if stage == .close { closings += 1 }
      guard isPractice else { return }
      if knots.isEmpty { knot(pre) }
      ground()
      if event.isOfTouch || stage == .close { hold() }
      if event.isOfTouch { knot(event.n.flatMap { peaks[$0] }) }
    }

    private mutating func leave(_ event: SessionEvent) {
      guard stage == event.stage else { return }
      if event.isOfTouch { knot(event.n.flatMap { peaks[$0] }) }
      if stage == .close { knot(posts[closings - 1]) }
      leaveUnsaid()
    }

    /// An alarm: from here on, where one grounds already counts too.
    private mutating func alarm() {
      guard !isAlarmed else { return }
      isAlarmed = true
      guard stage?.isGrounding == true else { return }
      stageStart = now
      if knots.isEmpty { knot(pre) }
      ground()
    }

    /// Begins what is outside because one grounds.
    private mutating func ground() {
      guard stage?.isGrounding == true, grounding == nil else { return }
      grounding = absences.count
      absences.append(Absence(from: practice, until: .infinity))
    }

    /// Ends the stage in the count of practice, once.
    private mutating func leaveUnsaid() {
      practised = practice
      if let grounding { absences[grounding].until = practised }
      grounding = nil
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
        guard farAway == nil else { break }
        farAway = absences.count
        absences.append(Absence(from: practice, until: .infinity))
      case .here:
        if let farAway { absences[farAway].until = practice }
        farAway = nil
      case .halfHere: break
      }
    }

    mutating func end() {
      leaveUnsaid()
      if let last = knots.last, last.practiceSeconds < practised { add(nil) }
    }
  }
}
