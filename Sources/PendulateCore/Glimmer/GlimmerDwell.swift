/// How long a stay with a glimmer begins with, from session to session (PRACTICE 5.4).
package enum GlimmerDwell {
  /// The first stay where nothing is known, and again after any "not now", in seconds.
  package static let start = 20.0
  /// The longest that a first stay becomes, in seconds.
  package static let longestStart = 60.0

  /// Where the stays of a session settled, in seconds; nil where no glimmer was stayed with and asked
  /// about.
  ///
  /// Only stays that are about the glimmer alone count: in other stages its time is that of the stage.
  package static func settled(in events: some Sequence<SessionEvent>) -> Double? {
    var mode: Mode?
    var stay: Double?
    var settled: Double?
    for event in events {
      mode = event.plan?.mode ?? mode
      if event.event == .stageEnter {
        let isStay = mode == .glimmer && event.stage == .resource
        stay = isStay ? event.plannedSeconds.flatMap { $0 <= 90 ? $0 : nil } : nil
      }
      guard event.event == .rate, case .ladder(let rung) = event.answer else { continue }
      if rung == .notNow { return start }
      if let dwell = stay { settled = Titration.nextDwell(dwell, after: rung) }
    }
    return settled.map { min($0, longestStart) }
  }
}
