/// Whether what can be held grows: touches of equal plan, the first third of them beside the last.
///
/// The program makes touches longer by itself, so only those of the same aim and the same planned
/// seconds are looked at, of the plan that most of them had.
package struct Widening: Hashable, Sendable {
  /// Below this many nothing is said.
  package static let enough = 12

  /// How strong and how long a touch was meant to be.
  package struct Plan: Hashable, Sendable {
    /// How strong at most, 1-4.
    package let aim: Int
    /// How long at most, in whole seconds.
    package let seconds: Int
  }

  /// The first and the last third of something in the order of time.
  package struct Thirds<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The earlier ones.
    package let first: Value
    /// The later ones.
    package let last: Value

    /// Takes both; nil where there are fewer than `enough`, or one of them says nothing.
    init?<Item>(of items: [Item], _ value: ([Item]) -> Value?) {
      let size = items.count / 3
      guard items.count >= Widening.enough, let first = value(Array(items.prefix(size))),
        let last = value(Array(items.suffix(size)))
      else { return nil }
      self.first = first
      self.last = last
    }
  }

  /// Some touches of equal plan.
  package struct Touches: Hashable, Sendable {
    /// How strong they became.
    package let peaks: Quartiles
    /// Seconds to settle, of those that rose and came back.
    package let settled: [Double]
    /// Seconds to the last number, of those that rose and were not back.
    package let stillHigher: [Double]

    /// How long it took to settle; nil where fewer than three rose.
    package var settling: CensoredMedian? { CensoredMedian(ended: settled, open: stillHigher) }

    init?(_ touches: [TouchFigures]) {
      guard let peaks = Quartiles(touches.compactMap { $0.peak.map(Double.init) }) else {
        return nil
      }
      self.peaks = peaks
      var settled: [Double] = []
      var stillHigher: [Double] = []
      for touch in touches {
        switch touch.settling {
        case .after(let seconds): settled.append(seconds)
        case .longerThan(let seconds): stillHigher.append(seconds)
        case .noRise, .unknown: break
        }
      }
      self.settled = settled
      self.stillHigher = stillHigher
    }
  }

  /// What one period held.
  package struct Part: Hashable, Sendable {
    /// Which period.
    package let period: CalendarPeriod
    /// Seconds that were planned, of all touches.
    package var planned: [Double] = []
    /// How strong the touches of equal plan became.
    package var peaks: [Double] = []
  }

  /// The plan that most touches had.
  package let plan: Plan
  /// How many touches of that plan have a peak.
  package let count: Int
  /// Those touches; nil where they are too few.
  package let touches: Thirds<Touches>?
  /// Seconds outside of the window in a touch session, of those in which enough is known of it; nil
  /// where they are too few.
  package let outside: Thirds<Quartiles>?
  /// The periods in order.
  package let parts: [Part]

  /// Computes it from sessions in the order of time; nil where no touch has a plan and a peak.
  init?(_ sessions: some Sequence<SessionFigures>, periods: [CalendarPeriod], edge: Int) {
    var counts: [Plan: Int] = [:]
    for session in sessions {
      for touch in session.body.touches where touch.peak != nil {
        if let plan = Plan(touch) { counts[plan, default: 0] += 1 }
      }
    }
    // Of plans that as many had, the stronger and longer: it is the later one.
    let most = counts.max {
      ($0.value, $0.key.aim, $0.key.seconds) < ($1.value, $1.key.aim, $1.key.seconds)
    }
    guard let most else { return nil }
    var touches: [TouchFigures] = []
    var outside: [Double] = []
    var parts = periods.map { Part(period: $0) }
    var place = 0
    for session in sessions where session.didTouch {
      let day = session.startedAt.localDate
      while place + 1 < parts.count, parts[place + 1].period.start <= day { place += 1 }
      let window = session.body.window
      if window.share(edge: edge) != nil { outside.append(window.parts(edge: edge).outside) }
      for touch in session.body.touches {
        guard let plan = Plan(touch), place < parts.count else { continue }
        parts[place].planned.append(Double(plan.seconds))
        guard plan == most.key, let peak = touch.peak else { continue }
        parts[place].peaks.append(Double(peak))
        touches.append(touch)
      }
    }
    plan = most.key
    count = touches.count
    self.touches = Thirds(of: touches) { Touches($0) }
    self.outside = Thirds(of: outside) { Quartiles($0) }
    self.parts = parts
  }
}

extension Widening.Plan {
  /// The plan of a touch; nil where it was not said, or where it was both at once, which has another.
  init?(_ touch: TouchFigures) {
    guard !touch.isBoth, let aim = touch.aim, let seconds = touch.plannedSeconds else { return nil }
    self.aim = aim
    self.seconds = Int(min(max(0, seconds), 86_400).rounded())
  }
}

extension Quartiles {
  /// Whether the halves around two middles have something in common.
  package func overlaps(_ other: Quartiles) -> Bool {
    lower <= other.upper && other.lower <= upper
  }
}
