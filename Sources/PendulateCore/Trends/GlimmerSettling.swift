/// What went with a glimmer in returns from a touch.
///
/// It goes with settling and need not cause it: high peaks come down with anything or nothing.
package struct GlimmerSettling: Hashable, Sendable {
  /// Fewer returns than this say nothing about what helps.
  package static let enough = 5

  /// The glimmer.
  package let glimmerID: String
  /// In how many returns it was close by with both numbers answered; at least five.
  package let count: Int
  /// The median of settled less peak: negative is less distress.
  package let medianChange: Double
  /// How often the ladder was answered in a return.
  package let ladderCount: Int
  /// The median answer, 0-3; nil where fewer than three.
  package let medianRung: Double?

  /// All glimmers with enough returns, those with the most first.
  static func all(in sessions: some Sequence<SessionFigures>) -> [GlimmerSettling] {
    var changes: [String: [Double]] = [:]
    var rungs: [String: [Double]] = [:]
    for session in sessions {
      for use in session.body.glimmers where use.isReturn {
        if let change = use.change { changes[use.glimmerID, default: []].append(Double(change)) }
        if let rung = use.ladder?.rung { rungs[use.glimmerID, default: []].append(Double(rung)) }
      }
    }
    return changes.compactMap { id, changes -> GlimmerSettling? in
      guard changes.count >= enough, let spread = Quartiles(changes) else { return nil }
      let answers = rungs[id] ?? []
      return GlimmerSettling(
        glimmerID: id, count: spread.count, medianChange: spread.median,
        ladderCount: answers.count, medianRung: Quartiles(answers)?.median)
    }.sorted { ($1.count, $0.glimmerID) < ($0.count, $1.glimmerID) }
  }
}
