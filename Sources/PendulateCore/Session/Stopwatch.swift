/// Time that runs and can be stopped: what was banked, and since when it has been running.
package struct Stopwatch: Hashable, Sendable {
  private var banked: Duration = .zero
  private var runningSince: Moment?

  /// Creates a stopwatch that runs from that moment.
  package init(startedAt moment: Moment) {
    runningSince = moment
  }

  /// Whether it stands still.
  package var isPaused: Bool { runningSince == nil }

  /// The time it has run; a moment before its start counts as none.
  package func elapsed(at moment: Moment) -> Duration {
    guard let runningSince else { return banked }
    return banked + max(.zero, moment - runningSince)
  }

  /// The moment at which it will have run that long, or nil while it stands still.
  package func moment(at elapsed: Duration) -> Moment? {
    runningSince.map { $0 + (elapsed - banked) }
  }

  /// Stops it; a second stop changes nothing.
  package mutating func pause(at moment: Moment) {
    banked = elapsed(at: moment)
    runningSince = nil
  }

  /// Lets it run on; does nothing while it runs.
  package mutating func resume(at moment: Moment) {
    if isPaused { runningSince = moment }
  }
}
