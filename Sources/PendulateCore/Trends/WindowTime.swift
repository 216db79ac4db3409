/// How long the practice of a session stayed in the window: the band of distress in which a person
/// stays present.
package struct WindowTime: Hashable, Sendable {
  /// The upper edges that a person may choose: the highest distress that still counts as inside.
  package static let edges = 4...6
  /// The edge where nothing was chosen.
  package static let usualEdge = 5

  /// Seconds for each edge; the last of the four is not used.
  package typealias Seconds = SIMD4<Double>

  /// Seconds inside, for each of `edges` in order.
  package var insideSeconds: Seconds
  /// Seconds of which it is known whether they were inside, for each of `edges` in order.
  package var knownSeconds: Seconds
  /// All seconds of practice.
  package var practiceSeconds: Double

  /// Creates a time, by default of nothing.
  package init(
    insideSeconds: Seconds = .zero, knownSeconds: Seconds = .zero, practiceSeconds: Double = 0
  ) {
    self.insideSeconds = insideSeconds
    self.knownSeconds = knownSeconds
    self.practiceSeconds = practiceSeconds
  }

  /// Measures a curve: inside is where it is at most the edge and one is neither far away nor grounds
  /// after an alarm.
  ///
  /// A stretch beside an unknown number is unknown, unless it is outside whatever the number.
  package init(_ curve: DistressCurve) {
    self.init(practiceSeconds: curve.practiceSeconds)
    for (start, end) in zip(curve.knots, curve.knots.dropFirst()) {
      let from = start.practiceSeconds
      let until = end.practiceSeconds
      guard until > from else { continue }
      var cursor = from
      // Cut where one went far away and where one was here again.
      let cuts = curve.absences.flatMap { [$0.from, $0.until] }
        .filter { $0 > from && $0 < until }.sorted()
      for cut in cuts + [until] {
        let isOutside = curve.absences.contains { $0.from <= cursor && $0.until >= cut }
        add(from: cursor, until: cut, of: start, end, isOutside: isOutside)
        cursor = cut
      }
    }
  }

  private mutating func add(
    from: Double, until: Double, of start: DistressCurve.Knot, _ end: DistressCurve.Knot,
    isOutside: Bool
  ) {
    let length = until - from
    for (index, edge) in Self.edges.enumerated() {
      if isOutside {
        knownSeconds[index] += length
      } else if let first = start.distress, let last = end.distress {
        let whole = end.practiceSeconds - start.practiceSeconds
        func value(_ at: Double) -> Double {
          first + (last - first) * (at - start.practiceSeconds) / whole
        }
        knownSeconds[index] += length
        insideSeconds[index] +=
          length * Self.shareBelow(Double(edge), value(from), value(until))
      }
    }
  }

  /// How much of an even change between two values lies at most at an edge, 0-1.
  private static func shareBelow(_ edge: Double, _ first: Double, _ last: Double) -> Double {
    let low = min(first, last)
    let high = max(first, last)
    if high <= edge { return 1 }
    return low >= edge ? 0 : (edge - low) / (high - low)
  }

  /// Adds another session's time.
  package static func += (left: inout WindowTime, right: WindowTime) {
    left.insideSeconds += right.insideSeconds
    left.knownSeconds += right.knownSeconds
    left.practiceSeconds += right.practiceSeconds
  }

  /// The least coverage at which a share is told, 0-1.
  package static let leastCoverage = 0.7

  /// Which part of the practice is known, 0-1; nil without any practice.
  package func coverage(edge: Int = usualEdge) -> Double? {
    practiceSeconds > 0 ? knownSeconds[index(edge)] / practiceSeconds : nil
  }

  /// Which part of what is known was inside, 0-1; nil where too little is known to say.
  package func share(edge: Int = usualEdge) -> Double? {
    guard let coverage = coverage(edge: edge), coverage >= Self.leastCoverage else { return nil }
    return insideSeconds[index(edge)] / knownSeconds[index(edge)]
  }

  /// Seconds inside, outside and unknown.
  package func parts(edge: Int = usualEdge) -> (inside: Double, outside: Double, unknown: Double) {
    let known = knownSeconds[index(edge)]
    let inside = insideSeconds[index(edge)]
    return (inside, max(0, known - inside), max(0, practiceSeconds - known))
  }

  private func index(_ edge: Int) -> Int {
    min(max(edge, Self.edges.lowerBound), Self.edges.upperBound) - Self.edges.lowerBound
  }
}
