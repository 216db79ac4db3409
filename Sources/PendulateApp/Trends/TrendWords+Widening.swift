import PendulateCore

/// Whether it widens, and what helps when.
extension TrendWords {
  var widening: [String] {
    guard let widening = trends.widening else { return [Self.nothingYet] }
    let plan = "strength \(widening.plan.aim) at most for \(widening.plan.seconds) s"
    guard let touches = widening.touches else {
      return [
        "Not enough yet: \(Self.touches(widening.count)) planned alike (\(plan)). From "
          + "\(Widening.enough) on the first third stands beside the last."
      ]
    }
    let (first, last) = (touches.first, touches.last)
    var sentences = [
      "\(Self.touches(widening.count)) were planned alike: \(plan).",
      "Peak: \(Self.third(first.peaks)) in the first third, \(Self.third(last.peaks)) in the last. "
        + Self.common(first.peaks, last.peaks),
      "Settling: \(Self.settling(first)) in the first third, \(Self.settling(last)) in the last.",
    ]
    if let outside = widening.outside {
      sentences.append(
        "Outside of the window in a touch session: \(Self.minutes(outside.first)) in the first third, "
          + "\(Self.minutes(outside.last)) in the last. " + Self.common(outside.first, outside.last)
      )
    }
    return sentences + wayBack
  }

  private static func third(_ spread: Quartiles) -> String {
    "\(TrendNumbers.plain(spread.median)) "
      + TrendNumbers.half(spread, touches(spread.count))
  }

  private static func minutes(_ spread: Quartiles) -> String {
    let (lower, upper) = (TrendNumbers.seconds(spread.lower), TrendNumbers.seconds(spread.upper))
    let half = lower == upper ? "exactly so" : "\(lower) to \(upper)"
    return "\(TrendNumbers.seconds(spread.median)) "
      + "(\(CountedNoun.words(spread.count, "session")); half of them \(half))"
  }

  private static func settling(_ third: Widening.Touches) -> String {
    let count = third.settled.count + third.stillHigher.count
    guard let median = third.settling else { return "too few that rose (\(count))" }
    return "\(TrendNumbers.median(median)) (\(touches(count)) that rose)"
  }

  private static func common(_ first: Quartiles, _ last: Quartiles) -> String {
    first.overlaps(last)
      ? "The halves overlap: it may be chance." : "The halves lie apart; why is open."
  }

  /// How the way back went from the hard moments that settled.
  private var wayBack: [String] {
    let ways = trends.hardMoments.map(\.moment).filter { $0.kind.isHard }.compactMap(\.wayBack)
    guard !ways.isEmpty else { return [] }
    let counts = Dictionary(ways.map { ($0, 1) }, uniquingKeysWith: +)
    return [
      "Ways back from hard moments: " + HardMomentWords.counts(counts, HardMomentWords.wayBack)
        + "."
    ]
  }

  var helping: [String] {
    let sentences =
      helpingByState + weeks
      + Helping.PartOfDay.allCases.map(Helping.Time.part)
      .compactMap(findings)
    guard sentences.isEmpty else { return sentences }
    return [
      trends.helping.mostReturns == 0
        ? Self.nothingYet
        : "Not enough yet: it is told from \(Helping.enough) returns with the same help at such a time "
          + "on."
    ]
  }

  /// What goes with settling where one began stirred up, and where shut down; empty under five returns.
  package var helpingByState: [String] {
    [.state(.stirredUp), .state(.shutDown)].compactMap(findings)
  }

  /// The pathway and the glimmer with the most returns at a time; nil where neither has enough.
  private func findings(at time: Helping.Time) -> String? {
    let told = trends.helping.findings.filter { $0.time == time }
    let shown = [told.first { !$0.help.isGlimmer }, told.first { $0.help.isGlimmer }]
      .compactMap { $0 }
    guard !shown.isEmpty else { return nil }
    let words = shown.map { finding in
      "\(name(of: finding.help)) goes with \(TrendNumbers.difference(finding.change.median)) "
        + "(\(CountedNoun.words(finding.change.count, "return")))"
    }
    return "\(name(of: time).capitalizedFirst): \(words.joined(separator: "; "))."
  }

  private var weeks: [String] {
    let (rest, touch) = (trends.helping.restWeeks, trends.helping.touchWeeks)
    guard let resting = rest.change, let touching = touch.change else { return [] }
    func told(_ weeks: Helping.Weeks, _ change: Quartiles) -> String {
      "\(CountedNoun.words(weeks.count, "week")) (\(CountedNoun.words(change.count, "session"))) go "
        + "with \(TrendNumbers.difference(change.median)) afterwards"
    }
    return [
      "Of rest sessions alone, \(told(rest, resting)); with touch, \(told(touch, touching))."
    ]
  }

  private func name(of help: Helping.Help) -> String {
    switch help {
    case .pathway(let category): category.rawValue
    case .glimmer(let id): name(of: id)
    }
  }

  private func name(of time: Helping.Time) -> String {
    switch time {
    case .state(let state): stateWord(state)
    case .part(let part): part == .night ? "at night" : "in the \(part.rawValue)"
    }
  }
}
