package import PendulateCore

/// How distress went through one session, with the touches and every mark below it.
package struct SessionChart: Hashable, Sendable {
  /// A stretch of time below the curve.
  package struct Span: Hashable, Sendable {
    /// Where it begins, in seconds of session time.
    package let from: Double
    /// Where it ends, in seconds of session time.
    package let until: Double
    /// What it was.
    package let sign: ChartSign
  }

  /// Something that was marked.
  package struct Mark: Hashable, Sendable {
    /// When, in seconds of session time.
    package let t: Double
    /// What.
    package let sign: ChartSign
  }

  /// The numbers at the scale of distress, from the top.
  package let scale = [10, 6, 0]
  /// When the first and the last number were due, in seconds of session time.
  package let time: ClosedRange<Double>
  /// The places of the curve; where a number is unknown it has a hole, and nothing fills it.
  package let knots: [DistressCurve.Knot]
  /// Where difficulty was touched.
  package let spans: [Span]
  /// Every mark.
  package let marks: [Mark]
  /// What the signs mean that stand in it.
  package let names: [ChartName]

  /// Describes a session; nil where no number was given.
  package init?(_ events: [SessionEvent]) {
    knots = DistressCurve(events).knots
    guard let first = knots.first, let last = knots.last, last.t > first.t,
      knots.contains(where: { $0.distress != nil })
    else { return nil }
    time = first.t...last.t
    let spans = events.compactMap { event -> Span? in
      guard event.event == .stageExit, event.stage?.touchesDifficulty == true else { return nil }
      return Span(
        from: event.t - (event.seconds ?? 0), until: event.t,
        sign: event.stage == .both ? .both : .touch)
    }
    let marks = events.compactMap { event in
      Self.sign(event.event).map { Mark(t: event.t, sign: $0) }
    }
    let seen = Set(spans.map(\.sign) + marks.map(\.sign) + [.distress])
    self.spans = spans
    self.marks = marks
    // Where nothing was touched, nothing of touch is named.
    names = Self.all.filter { seen.contains($0.sign) }.map { name in
      name.sign == .touchingOver && spans.isEmpty ? ChartName(.touchingOver, "an alarm") : name
    }
  }

  /// The times at its axis, round and few enough to stand apart, in seconds of session time.
  package var times: [Double] {
    let length = time.upperBound - time.lowerBound
    let steps: [Double] = [10, 30, 60, 120, 300, 600, 900, 1800, 3600]
    let step = steps.first { length / $0 <= 6 } ?? 7200
    let first = (time.lowerBound / step).rounded(.up) * step
    return Array(stride(from: first, through: time.upperBound, by: step))
  }

  /// The lines of the curve: from each number to the next, where both are known.
  package var lines: [(from: (t: Double, distress: Double), until: (t: Double, distress: Double))] {
    zip(knots, knots.dropFirst()).compactMap { start, end in
      guard let from = start.distress, let until = end.distress else { return nil }
      return ((start.t, from), (end.t, until))
    }
  }

  private static let all = [
    ChartName(.distress, "distress"), ChartName(.touch, "touch"), ChartName(.both, "both"),
    ChartName(.settledMark, "settled"), ChartName(.backEarly, "back early"),
    ChartName(.touchingOver, "touching over"), ChartName(.pause, "pause"),
  ]

  private static func sign(_ event: SessionEvent.Kind) -> ChartSign? {
    switch event {
    case .settledMark: .settledMark
    case .earlyOut: .backEarly
    case .escalate: .touchingOver
    case .pause: .pause
    case .sessionStart, .stageEnter, .stageExit, .rate, .rateMissing, .takenBack, .glimmer, .body,
      .pacer,
      .cardShown, .resume, .sessionEnd:
      nil
    }
  }
}
